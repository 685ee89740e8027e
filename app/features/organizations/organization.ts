import * as z from "zod";
import { organizationKinds } from "./organization-kind";

/** Shape of the form that creates an organization; number, VAT number and address are read by the command. */
export const createOrganizationSchema = z.object({
  kind: z.enum(organizationKinds),
  name: z.string().trim().min(2).max(200),
  organizationNumber: z.string().trim().min(1).max(30),
  contactRole: z.string().trim().max(80).optional(),
  street: z.string().trim().max(120).default(""),
  postcode: z.string().trim().max(20).optional(),
  locality: z.string().trim().max(80).optional(),
  municipalityCode: z.string().trim().max(4).optional(),
  /** Ticked by those who have no site in the region. */
  noSite: z.literal("on").optional(),
  vatNumber: z.string().trim().max(30).optional(),
  sniCodes: z.string().trim().max(120).optional(),
});
export type CreateOrganization = z.infer<typeof createOrganizationSchema>;

const letters: Record<string, string> = { å: "a", ä: "a", ö: "o", é: "e", è: "e", ü: "u", æ: "a", ø: "o" };

/** The name as part of an address: `Norrsågs Trä AB` → `norrsags-tra-ab`; `suffix` tells two of the same name apart. */
export function slugOf(name: string, suffix = ""): string {
  const plain = [...name.toLowerCase()].map((sign) => letters[sign] ?? sign).join("");
  const slug = plain
    .normalize("NFKD")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, "");
  return [slug || "organisation", suffix].filter(Boolean).join("-");
}

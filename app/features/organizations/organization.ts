import * as z from "zod";
import { organizationKinds, type OrganizationKind } from "./organization-kind";

export { organizationKinds, type OrganizationKind };

/** Shape of the form that creates an organization; number and postcode are read by the command. */
export const createOrganizationSchema = z.object({
  kind: z.enum(organizationKinds),
  name: z.string().trim().min(2).max(200),
  organizationNumber: z.string().trim().min(1).max(30),
  contactRole: z.string().trim().max(80).optional(),
  street: z.string().trim().max(120).default(""),
  postcode: z.string().trim().min(1).max(20),
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

import * as z from "zod";

/** Shape of the form of a site; the place is found by the command. */
export const siteSchema = z.object({
  name: z.string().trim().max(80).default(""),
  street: z.string().trim().max(120).default(""),
  postcode: z.string().trim().max(20).default(""),
  locality: z.string().trim().max(80).default(""),
  municipalityCode: z.string().trim().max(4).optional(),
});
export type SiteForm = z.infer<typeof siteSchema>;

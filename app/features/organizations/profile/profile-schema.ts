import * as z from "zod";

const text = (max: number) => z.string().trim().max(max).default("");

/** Shape of the profile form; VAT number, activity codes, categories and web address are read by the command. */
export const profileSchema = z.object({
  version: z.coerce.number().int().min(1),
  name: z.string().trim().min(2).max(200),
  vatNumber: text(30),
  sniCodes: text(120),
  sniRevision: text(10),
  sniOn: text(20),
  sizeClass: text(20),
  website: text(200),
  phone: text(40),
  email: z.union([z.literal(""), z.string().trim().toLowerCase().max(200).pipe(z.email())]).default(""),
  contactRole: text(80),
  about: text(4000),
  takesIn: text(4000),
  services: text(4000),
  takesInCategories: z.array(z.string().max(60)).max(100).default([]),
  serviceCategories: z.array(z.string().max(60)).max(100).default([]),
});
export type ProfileForm = z.infer<typeof profileSchema>;

import * as z from "zod";
import { locales } from "~/shared/locale";

const email = z.string().trim().toLowerCase().max(200).pipe(z.email());
const password = z.string().min(10).max(128);
const back = z.string().max(2000).optional();

/** Shapes of the forms about the own account; whether a password is common is the command's matter. */
export const signUpSchema = z.object({
  name: z.string().trim().min(2).max(80),
  email,
  password,
  locale: z.enum(locales).optional(),
  tillbaka: back,
  utkast: z.string().max(60).optional(),
});
export const signInSchema = z.object({
  email,
  password: z.string().min(1).max(128),
  tillbaka: back,
  utkast: z.string().max(60).optional(),
});
export const forgotSchema = z.object({ email });
export const verifySchema = z.object({ token: z.string().min(1).max(2000), tillbaka: back });
export const resetSchema = z.object({ token: z.string().min(1).max(200), password });
export const settingsSchema = z.object({
  name: z.string().trim().min(2).max(80),
  locale: z.enum(locales),
  theme: z.enum(["system", "light", "dark"]),
});
export const passwordChangeSchema = z.object({ currentPassword: z.string().min(1).max(128), password });
export const closeAccountSchema = z.object({ closePassword: z.string().min(1).max(128), confirm: z.literal("on") });

export type SignUp = Pick<z.infer<typeof signUpSchema>, "name" | "email" | "password" | "locale" | "tillbaka">;
export type SignIn = Pick<z.infer<typeof signInSchema>, "email" | "password"> & {
  readonly tillbaka?: string | undefined;
};
export type Settings = z.infer<typeof settingsSchema>;

import * as z from "zod";

const email = z.string().trim().toLowerCase().max(200).pipe(z.email());
const password = z.string().min(10).max(128);

/** Shapes of the forms about the own account; whether a password is common is the command's matter. */
export const signUpSchema = z.object({
  name: z.string().trim().min(2).max(80),
  email,
  password,
  tillbaka: z.string().max(2000).optional(),
});
export const signInSchema = z.object({
  email,
  password: z.string().min(1).max(128),
  tillbaka: z.string().max(2000).optional(),
});
export const forgotSchema = z.object({ email });
export const resetSchema = z.object({ token: z.string().min(1).max(200), password });
export type SignUp = z.infer<typeof signUpSchema>;
export type SignIn = z.infer<typeof signInSchema>;

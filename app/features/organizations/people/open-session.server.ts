import { auth } from "~/infra/auth/auth.server";
import type { Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { isLocale, type Locale } from "~/shared/locale";
import { err, ok, type Result } from "~/shared/result";
import { findSigningIn } from "./person-store.server";
import type { SignIn } from "./schemas";

export interface OpenedSession {
  /** Carries the session's cookie. */
  readonly headers: Headers;
  /** The person's own choices, for a device that has none yet. */
  readonly locale: Locale;
  readonly theme: string;
  readonly personId: string;
  readonly emailVerified: boolean;
}

export const wrongCredentials = (): AppError => appError("unprocessable", { reason: "wrong_credentials" });

/** Opens a session for whoever knows the password, confirmed or not; the library hashes also for unknown addresses. */
export async function openSession(
  _actor: Actor,
  { email, password }: Pick<SignIn, "email" | "password">,
  headers: Headers,
): Promise<Result<OpenedSession, AppError>> {
  const response = await auth().api.signInEmail({ body: { email, password }, headers, asResponse: true });
  const person = response.ok ? await findSigningIn(email) : null;
  if (!person) return err(wrongCredentials());
  const { id: personId, emailVerified, theme, locale } = person;
  return ok({ headers: response.headers, locale: isLocale(locale) ? locale : "sv", theme, personId, emailVerified });
}

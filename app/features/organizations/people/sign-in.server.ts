import { auth } from "~/infra/auth/auth.server";
import type { Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { isLocale, type Locale } from "~/shared/locale";
import { err, ok, type Result } from "~/shared/result";
import { notBefore } from "./not-before.server";
import { findPreferences } from "./person-store.server";
import type { SignIn } from "./schemas";

export interface OpenedSession {
  /** Carries the session's cookie. */
  readonly headers: Headers;
  /** The person's own choices, for a device that has none yet. */
  readonly locale: Locale;
  readonly theme: string;
}

/** Longer than a look-up and a hash take, so that an unknown address and a wrong password take the same time. */
const answerAfterMs = 250;

/**
 * Opens a session. An unknown address and a wrong password get the same refusal: the library hashes in both cases, and
 * the answer waits for the slower.
 */
export async function signIn(_actor: Actor, input: SignIn, headers: Headers): Promise<Result<OpenedSession, AppError>> {
  const { email, password } = input;
  return notBefore(answerAfterMs, async () => {
    const response = await auth().api.signInEmail({ body: { email, password }, headers, asResponse: true });
    if (!response.ok) return err(appError("unprocessable", { reason: "wrong_credentials" }));
    const preferences = await findPreferences(email);
    return ok({
      headers: response.headers,
      locale: isLocale(preferences?.locale) ? preferences.locale : "sv",
      theme: preferences?.theme ?? "system",
    });
  });
}

import { auth } from "~/infra/auth/auth.server";
import type { Actor } from "~/shared/actor";
import { fieldError, invalidInput, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { isCommonPassword } from "./common-passwords.server";
import { notBefore } from "./not-before.server";
import type { SignUp } from "./schemas";

/** Longer than any of the ways through takes, so that the time tells nothing either. */
const answerAfterMs = 400;

/**
 * Creates an account and mails a link that confirms the address. For an address that already has an account the answer
 * is the same, nothing changes, and the account's owner gets a mail that says so. Nobody is signed in by it.
 */
export async function signUp(actor: Actor, input: SignUp, headers: Headers): Promise<Result<null, AppError>> {
  if (isCommonPassword(input.password, input.email))
    return err(invalidInput(fieldError("password", "common_password")));
  const { name, email, password, locale = actor.locale, tillbaka = "/" } = input;
  return notBefore(answerAfterMs, async () => {
    const response = await auth().api.signUpEmail({
      body: { name, email, password, locale, callbackURL: tillbaka },
      headers,
      asResponse: true,
    });
    // 422: another sign-up of the same address came first, in this very moment.
    return response.ok || response.status === 422 ? ok(null) : err(invalidInput(fieldError("email", "invalid_email")));
  });
}

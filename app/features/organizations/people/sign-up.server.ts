import { auth } from "~/infra/auth/auth.server";
import { transaction } from "~/infra/db/client.server";
import { recordEvent } from "~/infra/db/record-event.server";
import type { Actor } from "~/shared/actor";
import { fieldError, invalidInput, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { isCommonPassword } from "./common-passwords.server";
import { notifyExistingAccount } from "./notify-existing-account.server";
import { personIdByEmail, setPersonLocale } from "./person-store.server";
import type { SignUp } from "./schemas";

/**
 * Creates an account and signs it in; the headers carry the session cookie. For an address that already has an
 * account the answer is the same and nothing changes, but its owner gets a mail that says so.
 */
export async function signUp(actor: Actor, input: SignUp, headers: Headers): Promise<Result<{ headers: Headers | null }, AppError>> {
  if (isCommonPassword(input.password, input.email)) return err(invalidInput(fieldError("password", "common_password")));
  const existing = await personIdByEmail(input.email);
  if (existing) {
    await notifyExistingAccount(existing);
    return ok({ headers: null });
  }
  const { name, email, password } = input;
  const response = await auth().api.signUpEmail({ body: { name, email, password }, headers, asResponse: true });
  if (!response.ok) return err(invalidInput(fieldError("email", "invalid")));
  const { user } = (await response.clone().json()) as { user: { id: string } };
  await transaction(async (tx) => {
    await setPersonLocale(tx, user.id, actor.locale);
    await recordEvent(tx, actor, { type: "person.signed_up", subjectType: "person", subjectId: user.id });
  });
  return ok({ headers: response.headers });
}

import { auth } from "~/infra/auth/auth.server";
import { db } from "~/infra/db/client.server";
import { addJob } from "~/infra/jobs/add-job.server";
import type { Actor } from "~/shared/actor";
import { appError, fieldError, invalidInput, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { isCommonPassword } from "./common-passwords.server";

/**
 * Asks for a link that chooses a new password. Whether the address has an account is looked up by the worker: the answer
 * cannot tell, neither by its words nor by its time.
 */
export const requestReset = (_actor: Actor, email: string): Promise<void> =>
  addJob(db(), "password-reset", { email }, { key: `password-reset:${email}` });

/** The worker's half: mails the link if the address has an account. */
export async function sendReset(email: string): Promise<void> {
  await auth().api.requestPasswordReset({ body: { email } });
}

/** Sets a new password by the mailed token and ends every session of the account. */
export async function resetPassword(
  _actor: Actor,
  token: string,
  password: string,
  headers: Headers,
): Promise<Result<null, AppError>> {
  if (isCommonPassword(password, "")) return err(invalidInput(fieldError("password", "common_password")));
  const response = await auth().api.resetPassword({
    body: { token, newPassword: password },
    headers,
    asResponse: true,
  });
  return response.ok ? ok(null) : err(appError("gone", { reason: "reset_link_used" }));
}

import { auth } from "~/infra/auth/auth.server";
import { appError, fieldError, invalidInput, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { isCommonPassword } from "./common-passwords.server";

/** Mails a link if the address has an account. The answer never tells whether it has. */
export async function requestReset(email: string, headers: Headers): Promise<void> {
  await auth().api.requestPasswordReset({ body: { email }, headers, asResponse: true });
}

/** Sets a new password by the mailed token and ends every session. */
export async function resetPassword(token: string, password: string, headers: Headers): Promise<Result<null, AppError>> {
  if (isCommonPassword(password, "")) return err(invalidInput(fieldError("password", "common_password")));
  const response = await auth().api.resetPassword({ body: { token, newPassword: password }, headers, asResponse: true });
  return response.ok ? ok(null) : err(appError("gone", { reason: "reset_link_used" }));
}

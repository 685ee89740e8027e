import { auth } from "~/infra/auth/auth.server";
import { appError, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";

/** Confirms the address by the mailed token. */
export async function verifyEmail(token: string, headers: Headers): Promise<Result<Headers, AppError>> {
  const response = await auth().api.verifyEmail({ query: { token }, headers, asResponse: true });
  return response.status < 400 ? ok(response.headers) : err(appError("gone", { reason: "verify_link_used" }));
}

/** Sends the mail again. */
export async function sendVerification(email: string, headers: Headers): Promise<void> {
  await auth().api.sendVerificationEmail({ body: { email }, headers, asResponse: true });
}

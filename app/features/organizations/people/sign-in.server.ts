import { auth } from "~/infra/auth/auth.server";
import { appError, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import type { SignIn } from "./schemas";

/**
 * Opens a session. Unknown address and wrong password get the same refusal; the library hashes in both cases, so they
 * also take the same time.
 */
export async function signIn(input: SignIn, headers: Headers): Promise<Result<Headers, AppError>> {
  const { email, password } = input;
  const response = await auth().api.signInEmail({ body: { email, password }, headers, asResponse: true });
  return response.ok ? ok(response.headers) : err(appError("unprocessable", { reason: "wrong_credentials" }));
}

import { auth } from "~/infra/auth/auth.server";
import type { Actor, Member } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { findPerson } from "./person-store.server";

/** Confirms the address by the mailed token and signs in whoever opened it; the headers carry the session. */
export async function verifyEmail(_actor: Actor, token: string, headers: Headers): Promise<Result<Headers, AppError>> {
  const response = await auth().api.verifyEmail({ query: { token }, headers, asResponse: true });
  return response.ok ? ok(response.headers) : err(appError("gone", { reason: "verify_link_used" }));
}

/** Sends the mail again; nothing to do for an address that is confirmed. */
export async function sendVerification(actor: Member, back: string): Promise<void> {
  const person = await findPerson(actor.personId);
  if (person && !person.emailVerified)
    await auth().api.sendVerificationEmail({ body: { email: person.email, callbackURL: back } });
}

import { auth } from "~/infra/auth/auth.server";
import type { Actor } from "~/shared/actor";
import type { AppError } from "~/shared/app-error";
import { err, type Result } from "~/shared/result";
import { notBefore } from "./not-before.server";
import { openSession, wrongCredentials, type OpenedSession } from "./open-session.server";
import { endAllSessions } from "./person-store.server";
import type { SignIn } from "./schemas";

/** Longer than a look-up and a hash take, so that an unknown address and a wrong password take the same time. */
const answerAfterMs = 250;

/**
 * Opens a session. An unknown address, a wrong password and an address that nobody has confirmed get the same refusal after
 * the same time: else signing up and then in would tell whether the address was new. Who knows the password of an unconfirmed
 * account is mailed its link again.
 */
export async function signIn(actor: Actor, input: SignIn, headers: Headers): Promise<Result<OpenedSession, AppError>> {
  return notBefore(answerAfterMs, async () => {
    const session = await openSession(actor, input, headers);
    if (!session.ok || session.value.emailVerified) return session;
    await endAllSessions(session.value.personId);
    await auth().api.sendVerificationEmail({ body: { email: input.email, callbackURL: input.tillbaka ?? "/" } });
    return err(wrongCredentials());
  });
}

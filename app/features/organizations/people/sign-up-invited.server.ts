import type { Actor, Member } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { acceptInvitation } from "../invitations/accept-invitation.server";
import { readInvitation } from "../invitations/read-invitation.server";
import { openSession, type OpenedSession } from "./open-session.server";
import type { SignUp } from "./schemas";
import { signUp } from "./sign-up.server";

/** The invitation that a path leads to, or null. */
export const invitationIn = (path: string | undefined): string | null =>
  /^\/inbjudan\/([\w-]{20,100})$/.exec(path ?? "")?.[1] ?? null;

/** Whether the link was mailed to that address: whoever holds it has thereby shown that the address is theirs. */
export async function isInvited(actor: Actor, token: string, email: string): Promise<boolean> {
  const invitation = await readInvitation(actor, token);
  return invitation.ok && invitation.value.email === email;
}

/**
 * Signs up by an invitation: the account is confirmed, signed in and in the organization at once. Call it only for an
 * address that `isInvited`. An address that has an account already is refused with `has_account`.
 */
export async function signUpInvited(
  actor: Actor,
  input: SignUp,
  token: string,
  headers: Headers,
): Promise<Result<OpenedSession & { readonly organizationName: string }, AppError>> {
  const made = await signUp(actor, input, headers);
  if (!made.ok) return made;
  const session = await openSession(actor, input, headers);
  if (!session.ok) return err(appError("conflict", { reason: "has_account" }));
  const member: Member = {
    kind: "member",
    personId: session.value.personId,
    locale: actor.locale,
    organization: null,
    emailVerified: session.value.emailVerified,
    platformAdministrator: false,
  };
  const joined = await acceptInvitation(member, token);
  return joined.ok ? ok({ ...session.value, organizationName: joined.value.name }) : joined;
}

import { now } from "~/infra/clock/clock.server";
import { transaction } from "~/infra/db/client.server";
import { recordEvent } from "~/infra/db/record-event.server";
import { addJob } from "~/infra/jobs/add-job.server";
import type { OrganizationMember } from "~/shared/actor";
import { appError, fieldError, invalidInput, type AppError } from "~/shared/app-error";
import { newId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { asManager } from "../members/as-manager.server";
import { functionsNotAllowed, mayHandle } from "../members/member-rules";
import type { OrganizationKind } from "../organization-kind";
import { findKind, isMemberByEmail, replaceInvitation } from "./invitation-store.server";
import { hashInvitationToken, newInvitationToken } from "./invitation-token.server";
import type { Invite } from "./schemas";

const daysValid = 14;

/**
 * Invites an address to the organization; the job `invitation-mail` sends the link. Only the link's hash is kept. A
 * repeat replaces the earlier invitation. Owners and administrators with a confirmed address.
 */
export async function inviteMember(
  actor: OrganizationMember,
  input: Invite,
): Promise<Result<{ id: string }, AppError>> {
  const organizationId = actor.organization.id;
  if (!actor.emailVerified) return err(appError("forbidden", { reason: "email_not_verified" }));
  return transaction(async (tx) => {
    const manager = await asManager(tx, actor, organizationId);
    if (!manager.ok) return manager;
    if (!mayHandle(manager.value, input.role)) return err(invalidInput(fieldError("role", "role_not_yours")));
    const { kind, verifiedAt } = await findKind(tx, organizationId);
    const refused = functionsNotAllowed(input.functions, {
      kind: kind as OrganizationKind,
      verified: verifiedAt !== null,
    });
    if (refused.length > 0) return err(invalidInput(fieldError("functions", "function_not_here")));
    if (await isMemberByEmail(tx, organizationId, input.email))
      return err(invalidInput(fieldError("email", "is_member")));
    const id = newId();
    const token = newInvitationToken();
    const at = now();
    const expiresAt = new Date(at.getTime() + daysValid * 86_400_000);
    const { email, role, functions } = input;
    await replaceInvitation(
      tx,
      {
        id,
        organizationId,
        email,
        role,
        functions,
        tokenHash: hashInvitationToken(token),
        invitedBy: actor.personId,
        expiresAt,
      },
      at,
    );
    await addJob(tx, "invitation-mail", { invitationId: id, token, locale: actor.locale });
    await recordEvent(tx, actor, {
      type: "organization.member_invited",
      subjectType: "organization",
      subjectId: organizationId,
      organizationId,
      payload: { invitationId: id, role },
    });
    return ok({ id });
  });
}

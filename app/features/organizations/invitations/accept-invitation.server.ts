import { now } from "~/infra/clock/clock.server";
import { transaction } from "~/infra/db/client.server";
import { recordEvent } from "~/infra/db/record-event.server";
import type { Member } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { newId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { lockOrganization } from "../members/join-request-store.server";
import { functionsNotAllowed } from "../members/member-rules";
import { insertMembership, membershipOf } from "../members/membership-store.server";
import type { OrganizationKind } from "../organization-kind";
import { setActiveOrganization } from "../people/person-store.server";
import { findByHash, findPersonEmail, markAccepted, markEmailVerified } from "./invitation-store.server";
import { hashInvitationToken } from "./invitation-token.server";
import { invitationFault } from "./read-invitation.server";

/**
 * Joins the organization by a mailed link and acts for it from now on. The link belongs to the invited address: another
 * account is refused with `invitation_other_address`; the right one is thereby confirmed. Works once.
 */
export async function acceptInvitation(
  actor: Member,
  token: string,
): Promise<Result<{ organizationId: string; name: string }, AppError>> {
  return transaction(async (tx) => {
    const at = now();
    const found = await findByHash(tx, hashInvitationToken(token));
    const fault = invitationFault(found, at);
    if (fault || !found) return err(fault ?? appError("not_found"));
    const { organizationId, organization } = found;
    if ((await findPersonEmail(tx, actor.personId)) !== found.email)
      return err(appError("forbidden", { reason: "invitation_other_address" }));
    if (!(await lockOrganization(tx, organizationId)))
      return err(appError("not_found", { reason: "invitation_unknown" }));
    if (!(await markAccepted(tx, found.id, at))) return err(appError("gone", { reason: "invitation_used" }));
    await markEmailVerified(tx, actor.personId);
    const isMember = (await membershipOf(tx, organizationId, actor.personId)) !== null;
    const refused = functionsNotAllowed(found.functions, {
      kind: organization.kind as OrganizationKind,
      verified: organization.verifiedAt !== null,
    });
    const functions = found.functions.filter((role) => !refused.includes(role));
    if (!isMember)
      await insertMembership(tx, {
        id: newId(),
        organizationId,
        personId: actor.personId,
        role: found.role,
        functions,
      });
    await setActiveOrganization(tx, actor.personId, organizationId);
    await recordEvent(tx, actor, {
      type: "organization.member_joined",
      subjectType: "organization",
      subjectId: organizationId,
      organizationId,
      payload: { invitationId: found.id, personId: actor.personId, role: found.role },
    });
    return ok({ organizationId, name: organization.name });
  });
}

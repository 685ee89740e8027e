import { transaction } from "~/infra/db/client.server";
import { recordEvent } from "~/infra/db/record-event.server";
import { managesOrganization, type OrganizationMember } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { newId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { decideRequest, lockOrganization } from "./join-request-store.server";
import { insertMembership, membershipOf } from "./membership-store.server";

/** Lets somebody in, or not. Decided once: a second answer is refused with `conflict`. */
export async function decideJoinRequest(actor: OrganizationMember, requestId: string, decision: "approved" | "declined"): Promise<Result<null, AppError>> {
  const organizationId = actor.organization.id;
  return transaction(async (tx) => {
    await lockOrganization(tx, organizationId);
    const own = await membershipOf(tx, organizationId, actor.personId);
    if (!managesOrganization(actor, organizationId) || !own || own.role === "member") return err(appError("forbidden"));
    const request = await decideRequest(tx, requestId, organizationId, decision, actor.personId);
    if (!request) return err(appError("conflict"));
    if (decision === "approved" && !(await membershipOf(tx, organizationId, request.personId))) {
      await insertMembership(tx, { id: newId(), organizationId, personId: request.personId, role: "member" });
    }
    await recordEvent(tx, actor, { type: `organization.join_${decision}`, subjectType: "organization", subjectId: organizationId, organizationId, payload: { requestId, personId: request.personId } });
    return ok(null);
  });
}

import { now } from "~/infra/clock/clock.server";
import { transaction } from "~/infra/db/client.server";
import { recordEvent } from "~/infra/db/record-event.server";
import type { OrganizationMember } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { newId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { asManager } from "./as-manager.server";
import { decideRequest, isAlive } from "./join-request-store.server";
import { insertMembership, membershipOf } from "./membership-store.server";

/** Lets somebody in as a member, or not. Decided once: a second answer is refused with `request_answered`. */
export async function decideJoinRequest(
  actor: OrganizationMember,
  requestId: string,
  decision: "approved" | "declined",
): Promise<Result<null, AppError>> {
  const organizationId = actor.organization.id;
  return transaction(async (tx) => {
    const manager = await asManager(tx, actor, organizationId);
    if (!manager.ok) return manager;
    const request = await decideRequest(tx, requestId, organizationId, decision, actor.personId, now());
    if (!request) return err(appError("conflict", { reason: "request_answered" }));
    const { personId } = request;
    const enters =
      decision === "approved" && (await isAlive(tx, personId)) && !(await membershipOf(tx, organizationId, personId));
    if (enters) await insertMembership(tx, { id: newId(), organizationId, personId, role: "member" });
    await recordEvent(tx, actor, {
      type: `organization.join_${decision}`,
      subjectType: "organization",
      subjectId: organizationId,
      organizationId,
      payload: { requestId, personId },
    });
    return ok(null);
  });
}

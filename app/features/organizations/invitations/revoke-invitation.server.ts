import { now } from "~/infra/clock/clock.server";
import { transaction } from "~/infra/db/client.server";
import { recordEvent } from "~/infra/db/record-event.server";
import type { OrganizationMember } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { asManager } from "../members/as-manager.server";
import { revoke } from "./invitation-store.server";

/** Takes an invitation back: its link stops working. */
export async function revokeInvitation(actor: OrganizationMember, id: string): Promise<Result<null, AppError>> {
  const organizationId = actor.organization.id;
  return transaction(async (tx) => {
    const manager = await asManager(tx, actor, organizationId);
    if (!manager.ok) return manager;
    if (!(await revoke(tx, organizationId, id, now())))
      return err(appError("conflict", { reason: "invitation_answered" }));
    await recordEvent(tx, actor, {
      type: "organization.invitation_revoked",
      subjectType: "organization",
      subjectId: organizationId,
      organizationId,
      payload: { invitationId: id },
    });
    return ok(null);
  });
}

import { now } from "~/infra/clock/clock.server";
import { transaction } from "~/infra/db/client.server";
import { recordEvent } from "~/infra/db/record-event.server";
import type { OrganizationMember } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { asManager } from "../members/as-manager.server";
import { markClosed } from "./profile-store.server";

/**
 * Ends the organization here: nobody acts for it or finds it any more, what it has dealt with others stays readable to
 * them. Owners only. Subscribers of `organization.closed` withdraw what it has published.
 */
export async function closeOrganization(actor: OrganizationMember): Promise<Result<null, AppError>> {
  const organizationId = actor.organization.id;
  return transaction(async (tx) => {
    const manager = await asManager(tx, actor, organizationId);
    if (!manager.ok) return manager;
    if (manager.value === "admin") return err(appError("forbidden"));
    await markClosed(tx, organizationId, now());
    await recordEvent(tx, actor, {
      type: "organization.closed",
      subjectType: "organization",
      subjectId: organizationId,
      organizationId,
    });
    return ok(null);
  });
}

import { now } from "~/infra/clock/clock.server";
import { transaction } from "~/infra/db/client.server";
import { recordEvent } from "~/infra/db/record-event.server";
import type { OrganizationMember } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { asManager } from "../members/as-manager.server";
import { followFirstSite, setArchived } from "./site-store.server";

/** Puts a site away, or takes it back into use. Listings made there keep their place. */
export async function archiveSite(
  actor: OrganizationMember,
  id: string,
  archived: boolean,
): Promise<Result<null, AppError>> {
  const organizationId = actor.organization.id;
  return transaction(async (tx) => {
    const manager = await asManager(tx, actor, organizationId);
    if (!manager.ok) return manager;
    if (!(await setArchived(tx, organizationId, id, archived ? now() : null))) return err(appError("not_found"));
    await followFirstSite(tx, organizationId);
    await recordEvent(tx, actor, {
      type: archived ? "site.archived" : "site.restored",
      subjectType: "site",
      subjectId: id,
      organizationId,
    });
    return ok(null);
  });
}

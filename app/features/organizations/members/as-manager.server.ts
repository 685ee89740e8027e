import type { Tx } from "~/infra/db/client.server";
import type { Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { lockOrganization } from "./join-request-store.server";
import { membershipOf } from "./membership-store.server";

/**
 * Holds the organization's row and reads the actor's role as it stands now, not as it stood when the page was made.
 * Refuses with `not_found` when the organization has gone and with `forbidden` to all but owners and administrators.
 */
export async function asManager(
  tx: Tx,
  actor: Actor,
  organizationId: string,
): Promise<Result<"owner" | "admin" | "system", AppError>> {
  if (!(await lockOrganization(tx, organizationId))) return err(appError("not_found"));
  if (actor.kind === "system") return ok("system");
  const own = actor.kind === "member" ? await membershipOf(tx, organizationId, actor.personId) : null;
  return own?.role === "owner" || own?.role === "admin" ? ok(own.role) : err(appError("forbidden"));
}

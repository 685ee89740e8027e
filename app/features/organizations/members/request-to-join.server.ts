import { transaction } from "~/infra/db/client.server";
import { recordEvent } from "~/infra/db/record-event.server";
import type { Member } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { isId, newId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { insertJoinRequest, lockOrganization } from "./join-request-store.server";
import { membershipOf } from "./membership-store.server";

/** Asks the owners to be let in; they must be able to trust the address of who asks. Asking twice is one request. */
export async function requestToJoin(
  actor: Member,
  organizationId: string,
  message: string,
): Promise<Result<null, AppError>> {
  if (!isId(organizationId)) return err(appError("not_found"));
  if (!actor.emailVerified) return err(appError("forbidden", { reason: "email_not_verified" }));
  return transaction(async (tx) => {
    if (!(await lockOrganization(tx, organizationId))) return err(appError("not_found"));
    if (await membershipOf(tx, organizationId, actor.personId))
      return err(appError("conflict", { reason: "already_member" }));
    const id = newId();
    const fresh = await insertJoinRequest(tx, {
      id,
      organizationId,
      personId: actor.personId,
      message: message.trim().slice(0, 500),
    });
    if (fresh) {
      await recordEvent(tx, actor, {
        type: "organization.join_requested",
        subjectType: "organization",
        subjectId: organizationId,
        organizationId,
        payload: { requestId: id, personId: actor.personId },
      });
    }
    return ok(null);
  });
}

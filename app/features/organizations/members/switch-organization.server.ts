import { transaction } from "~/infra/db/client.server";
import { recordEvent } from "~/infra/db/record-event.server";
import type { Member } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { setActiveOrganization } from "../people/person-store.server";
import { membershipOf } from "./membership-store.server";

/** Acts for another of one's organizations from now on. */
export async function switchOrganization(
  actor: Member,
  organizationId: string,
): Promise<Result<{ name: string }, AppError>> {
  return transaction(async (tx) => {
    const membership = await membershipOf(tx, organizationId, actor.personId);
    if (!membership) return err(appError("forbidden"));
    await setActiveOrganization(tx, actor.personId, organizationId);
    await recordEvent(tx, actor, {
      type: "person.switched",
      subjectType: "person",
      subjectId: actor.personId,
      organizationId,
    });
    return ok({ name: membership.organization.name });
  });
}

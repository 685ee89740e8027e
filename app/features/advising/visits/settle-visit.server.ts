import { adviserOf } from "~/features/matching/adviser-standing.server";
import { now } from "~/infra/clock/clock.server";
import { recordEvent } from "~/infra/db/record-event.server";
import { transaction } from "~/infra/db/client.server";
import type { Actor, OrganizationMember } from "~/shared/actor";
import { appError, fieldError, invalidInput, type AppError } from "~/shared/app-error";
import { isId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { lockVisit, updateVisit } from "./visit-store.server";

const longest = 4000;

/** The adviser has followed the visit up, or has not after all. */
export async function followUpVisit(
  actor: Actor,
  { id, done }: { readonly id: string; readonly done: boolean },
): Promise<Result<{ id: string }, AppError>> {
  return transaction(async (tx) => {
    const adviser = await adviserOf(actor, "act", tx);
    if (!adviser.ok) return adviser;
    const visit = isId(id) ? await lockVisit(tx, id) : null;
    if (visit?.organizationId !== adviser.value.organizationId) return err(appError("not_found"));
    if ((visit.followedUpAt !== null) === done) return ok({ id });
    await updateVisit(tx, id, { followedUpAt: done ? now() : null });
    await recordEvent(tx, actor, {
      type: done ? "visit.followed_up" : "visit.reopened",
      subjectType: "visit",
      subjectId: id,
      organizationId: visit.organizationId,
    });
    return ok({ id });
  });
}

/** The firm says what is not so in what an adviser wrote about it. Its words stand beside the note; the note itself stays. */
export async function correctVisit(
  actor: OrganizationMember,
  input: { readonly id: string; readonly version: number; readonly correction: string },
): Promise<Result<{ id: string }, AppError>> {
  const correction = input.correction.trim();
  if (correction.length > longest) return err(invalidInput(fieldError("correction", "too_long", { max: longest })));
  return transaction(async (tx) => {
    const visit = isId(input.id) ? await lockVisit(tx, input.id) : null;
    if (visit?.firm?.kind !== "organization" || visit.firm.id !== actor.organization.id)
      return err(appError("not_found"));
    if (visit.version !== input.version) return err(appError("stale_version", { reason: "visit_changed" }));
    await updateVisit(tx, visit.id, { correction });
    await recordEvent(tx, actor, {
      type: "visit.corrected",
      subjectType: "visit",
      subjectId: visit.id,
      organizationId: actor.organization.id,
      payload: { advisers: visit.organizationId },
    });
    return ok({ id: visit.id });
  });
}

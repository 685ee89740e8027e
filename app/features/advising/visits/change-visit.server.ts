import { adviserOf } from "~/features/matching/adviser-standing.server";
import { today } from "~/infra/clock/clock.server";
import { recordEvent } from "~/infra/db/record-event.server";
import { transaction } from "~/infra/db/client.server";
import type { Actor } from "~/shared/actor";
import { appError, invalidInput, type AppError } from "~/shared/app-error";
import { addDays } from "~/shared/dates";
import type { TypedValues } from "~/shared/field-reader";
import { isId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { mostDaysAgo, readVisit, type VisitFields } from "./visit";
import { lockVisit, updateVisit } from "./visit-store.server";

const noteFields = [
  "visitedOn",
  "has",
  "needs",
  "wishes",
  "followUpOn",
] as const satisfies readonly (keyof VisitFields)[];

/**
 * A colleague of who wrote the note changes what it says, of the version that was seen; what became flows is changed there. A day
 * that stands may stand, though it would be refused if it were written now. Another day to follow up is a new one.
 */
export async function changeVisit(
  actor: Actor,
  { id, version, values }: { readonly id: string; readonly version: number; readonly values: TypedValues },
): Promise<Result<{ id: string }, AppError>> {
  const day = today();
  const note = Object.fromEntries(noteFields.map((field) => [field, values[field]]));
  const { fields, faults } = readVisit(note, day, addDays(day, -mostDaysAgo), actor.locale);
  return transaction(async (tx) => {
    const adviser = await adviserOf(actor, "act", tx);
    if (!adviser.ok) return adviser;
    const visit = isId(id) ? await lockVisit(tx, id) : null;
    if (visit?.organizationId !== adviser.value.organizationId) return err(appError("not_found"));
    if (visit.version !== version) return err(appError("stale_version", { reason: "visit_changed" }));
    const stands = (field: string): boolean =>
      (field === "visitedOn" || field === "followUpOn") && fields[field] === visit[field];
    const left = faults.filter(({ field }) => !stands(field));
    if (left.length > 0) return err(invalidInput(...left));
    const changed = noteFields.filter((field) => fields[field] !== visit[field]);
    if (changed.length === 0) return ok({ id });
    const { followUpOn, ...rest } = fields;
    await updateVisit(tx, id, {
      ...rest,
      ...(changed.includes("followUpOn") ? { followUpOn, followedUpAt: null } : {}),
    });
    await recordEvent(tx, actor, {
      type: "visit.changed",
      subjectType: "visit",
      subjectId: id,
      organizationId: visit.organizationId,
      payload: { fields: changed },
    });
    return ok({ id });
  });
}

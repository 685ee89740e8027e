import { ownMedia } from "~/features/media/own-media.server";
import { today } from "~/infra/clock/clock.server";
import { personIdOf, type Actor } from "~/shared/actor";
import { appError, fieldError, invalidInput, type AppError, type FieldError } from "~/shared/app-error";
import { addMonths, toStockholmDay } from "~/shared/dates";
import { isFarOff } from "~/shared/far-off";
import { err, ok, type Result } from "~/shared/result";
import { findAdvisers } from "../adviser-store.server";
import { changeCase } from "../cases/change-case.server";
import { longestKept, type NewEntry } from "./entry";
import { insertEntry } from "./entry-store.server";

const dayMs = 86_400_000;

/** What the words alone show to be wrong. */
function faultsOf(entry: NewEntry): FieldError[] {
  const faults: FieldError[] = [];
  if (entry.kind !== "file" && !entry.body.trim()) faults.push(fieldError("body", "required"));
  if (entry.kind === "task" && entry.dueOn !== null && isFarOff(entry.dueOn, today()))
    faults.push(fieldError("dueOn", "year_unlikely"));
  if (entry.kind === "meeting") {
    if (isFarOff(toStockholmDay(entry.startsAt), today())) faults.push(fieldError("startsAt", "year_unlikely"));
    if (entry.endsAt <= entry.startsAt) faults.push(fieldError("endsAt", "meeting_ends_before"));
    else if (entry.endsAt.getTime() - entry.startsAt.getTime() > 7 * dayMs)
      faults.push(fieldError("endsAt", "meeting_too_long"));
  }
  if (entry.kind === "contact") {
    if (toStockholmDay(entry.startsAt) > today()) faults.push(fieldError("startsAt", "day_to_come"));
    else if (isFarOff(toStockholmDay(entry.startsAt), today())) faults.push(fieldError("startsAt", "year_unlikely"));
    if (!entry.purpose.trim()) faults.push(fieldError("purpose", "required"));
    if (entry.eraseOn < today()) faults.push(fieldError("eraseOn", "date_passed"));
    else if (entry.eraseOn > addMonths(today(), 12 * longestKept))
      faults.push(fieldError("eraseOn", "kept_too_long", { years: longestKept }));
  }
  return faults;
}

/** Writes something down in a case: a note, a meeting, a task, a file, a contact. Sent twice it is one. */
export async function addEntry(
  actor: Actor,
  caseId: string,
  entry: NewEntry,
): Promise<Result<{ id: string | null }, AppError>> {
  const faults = faultsOf(entry);
  if (faults.length > 0) return err(invalidInput(...faults));
  if (entry.kind === "file" && (await ownMedia(actor, [entry.mediaId])).length === 0)
    return err(invalidInput(fieldError("file", "file_not_yours")));
  return changeCase<{ id: string | null }>(actor, { id: caseId }, async (tx, advisingCase) => {
    if (advisingCase.frozenAt !== null && entry.kind === "contact")
      return err(appError("conflict", { reason: "case_frozen" }));
    if (entry.kind === "task" && entry.assigneeId !== null) {
      const advisers = await findAdvisers(advisingCase.organizationId, tx);
      if (!advisers.some(({ id }) => id === entry.assigneeId))
        return err(invalidInput(fieldError("assigneeId", "not_an_adviser")));
    }
    const firm = entry.kind === "contact" ? advisingCase[entry.side] : null;
    if (entry.kind === "contact" && !firm) return err(invalidInput(fieldError("side", "case_side_empty")));
    const id = await insertEntry(tx, { caseId, authorId: personIdOf(actor), firm }, entry);
    return ok({
      value: { id },
      event: id === null ? null : { type: "case.entry_added", payload: { entryId: id, kind: entry.kind } },
    });
  });
}

import { today } from "~/infra/clock/clock.server";
import { transaction } from "~/infra/db/client.server";
import { recordEvents, type EventDraft } from "~/infra/db/record-event.server";
import type { Actor } from "~/shared/actor";
import type { Due } from "./due";
import { takeDue } from "./due-store.server";

const eventOf = ({ what, id, pageId: subjectId, organizationId, on }: Due): EventDraft => {
  const own = { subjectId, organizationId, payload: { on, ...(what === "task" ? { entryId: id } : {}) } };
  if (what === "visit") return { type: "visit.due", subjectType: "visit", ...own };
  const isCase = what === "case";
  return { type: isCase ? "case.due" : "case.task_due", subjectType: "case", ...own };
};

/** Every morning: one event for each case, task and visit whose day has come. Run twice a day it does nothing more. */
export async function remindAdvisers(actor: Actor): Promise<number> {
  return transaction(async (tx) => {
    const due = await takeDue(tx, today());
    await recordEvents(tx, actor, due.map(eventOf));
    return due.length;
  });
}

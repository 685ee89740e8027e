import { now } from "~/infra/clock/clock.server";
import { transaction } from "~/infra/db/client.server";
import { recordEvent } from "~/infra/db/record-event.server";
import { isPlatformAdministrator, type Member } from "~/shared/actor";
import { appError, fieldError, invalidInput, type AppError } from "~/shared/app-error";
import { isId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { closeThread, decideReport } from "./thread-report-store.server";

export interface ThreadDecision {
  readonly id: string;
  /** `upheld` closes the thread for both parties. */
  readonly outcome: "dismissed" | "upheld";
  /** The ground, 5–500 characters, kept with the report. */
  readonly decision: string;
}

/** An administrator's word on a report; the first to decide decides (`conflict`, `report_decided`). */
export async function decideThreadReport(actor: Member, input: ThreadDecision): Promise<Result<null, AppError>> {
  if (!isPlatformAdministrator(actor)) return err(appError("forbidden"));
  const { id: reportId, outcome } = input;
  const decision = input.decision.trim();
  if (decision.length < 5) return err(invalidInput(fieldError("decision", "too_short", { min: 5 })));
  if (decision.length > 500) return err(invalidInput(fieldError("decision", "too_long", { max: 500 })));
  if (!isId(reportId)) return err(appError("not_found"));
  return transaction(async (tx) => {
    const decidedAt = now();
    const decided = await decideReport(tx, reportId, {
      state: outcome,
      decision,
      decidedBy: actor.personId,
      decidedAt,
    });
    if (!decided) return err(appError("conflict", { reason: "report_decided" }));
    const closed = outcome === "upheld" && (await closeThread(tx, decided.threadId, decidedAt));
    await recordEvent(tx, actor, {
      type: "thread.report_decided",
      subjectType: "thread",
      subjectId: decided.threadId,
      payload: { reportId, outcome, closed },
    });
    return ok(null);
  });
}

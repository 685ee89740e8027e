import { now } from "~/infra/clock/clock.server";
import { transaction } from "~/infra/db/client.server";
import { recordEvent } from "~/infra/db/record-event.server";
import { isPlatformAdministrator, type Member } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { isId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { closeThread, decideReport } from "./thread-report-store.server";

export interface ThreadDecision {
  /** `upheld` closes the thread for both parties. */
  readonly verdict: "dismissed" | "upheld";
  readonly reason: string;
}

/** An administrator's word on a report; the first to decide decides (`conflict`, `report_already_decided`). */
export async function decideThreadReport(actor: Member, reportId: string, { verdict, reason }: ThreadDecision): Promise<Result<null, AppError>> {
  if (!isPlatformAdministrator(actor)) return err(appError("forbidden"));
  if (!isId(reportId)) return err(appError("not_found"));
  return transaction(async (tx) => {
    const decidedAt = now();
    const decided = await decideReport(tx, reportId, { state: verdict, decision: reason, decidedBy: actor.personId, decidedAt });
    if (!decided) return err(appError("conflict", { reason: "report_already_decided" }));
    const closed = verdict === "upheld" && (await closeThread(tx, decided.threadId, decidedAt));
    await recordEvent(tx, actor, {
      type: "thread.report_decided",
      subjectType: "thread",
      subjectId: decided.threadId,
      payload: { reportId, verdict, closed },
    });
    return ok(null);
  });
}

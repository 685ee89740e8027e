import { transaction } from "~/infra/db/client.server";
import { recordEvent } from "~/infra/db/record-event.server";
import type { OrganizationMember } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { isId, newId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { sideOf, type ThreadReportReason } from "./thread";
import { insertThreadReport } from "./thread-report-store.server";
import { findThread, findWriter } from "./thread-store.server";

/** Puts a thread before the administrators, who can then read it. A second report while the first is open changes nothing. */
export async function reportThread(
  actor: OrganizationMember,
  threadId: string,
  input: { reason: ThreadReportReason; message: string },
): Promise<Result<{ duplicate: boolean }, AppError>> {
  if (!isId(threadId)) return err(appError("not_found"));
  return transaction(async (tx) => {
    const thread = await findThread(tx, threadId);
    if (!thread || !sideOf(thread, actor.organization.id) || !(await findWriter(tx, actor)))
      return err(appError("not_found"));
    const id = newId();
    const isNew = await insertThreadReport(tx, { id, threadId, reporterId: actor.personId, ...input });
    if (isNew) {
      await recordEvent(tx, actor, {
        type: "thread.reported",
        subjectType: "thread",
        subjectId: threadId,
        organizationId: actor.organization.id,
        payload: { reportId: id, reason: input.reason },
      });
    }
    return ok({ duplicate: !isNew });
  });
}

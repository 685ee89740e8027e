import { now } from "~/infra/clock/clock.server";
import { transaction } from "~/infra/db/client.server";
import { recordEvent } from "~/infra/db/record-event.server";
import { addJob } from "~/infra/jobs/add-job.server";
import { saveProgress } from "~/infra/jobs/progress-store.server";
import type { Actor } from "~/shared/actor";
import type { AppError } from "~/shared/app-error";
import { ok, type Result } from "~/shared/result";
import { onlyAdministrators } from "../only-administrators";
import { reindexKey, reindexTask } from "./reindex-progress";

/** Has the whole index built anew, beside the one in use. Asking again while the job waits is asking once. */
export async function requestReindex(actor: Actor): Promise<Result<null, AppError>> {
  const allowed = onlyAdministrators(actor);
  if (!allowed.ok) return allowed;
  await saveProgress(reindexKey, {
    state: "waiting",
    done: 0,
    total: null,
    startedAt: now().toISOString(),
    finishedAt: null,
  });
  await transaction(async (tx) => {
    await addJob(tx, reindexTask, {}, { key: reindexTask, maxAttempts: 3, queue: reindexTask });
    await recordEvent(tx, actor, {
      type: "search.rebuild_requested",
      subjectType: "search_index",
      subjectId: "listings",
    });
  });
  return ok(null);
}

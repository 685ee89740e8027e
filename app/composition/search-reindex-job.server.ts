import { reindexKey, reindexTask } from "~/features/administration/search-index/reindex-progress";
import { countForIndex } from "~/features/catalogue/reading/search-documents.server";
import { now } from "~/infra/clock/clock.server";
import { saveProgress, type JobProgress } from "~/infra/jobs/progress-store.server";
import { log } from "~/infra/log/log.server";
import { rebuildSearchIndex } from "./search-rebuild.server";

/** Builds the index anew and keeps the progress where the administrators' page reads it. */
async function reindex(): Promise<void> {
  const startedAt = now().toISOString();
  const total = await countForIndex();
  const save = (progress: Partial<JobProgress>) =>
    saveProgress(reindexKey, { state: "running", done: 0, total, startedAt, finishedAt: null, ...progress });
  await save({});
  let saving: Promise<void> = Promise.resolve();
  try {
    const done = await rebuildSearchIndex((count) => {
      saving = saving.then(() => save({ done: count }));
    });
    await saving;
    await save({ state: "done", done, finishedAt: now().toISOString() });
  } catch (error) {
    log.error({ err: error }, "rebuilding the search index failed");
    await saving.catch(() => undefined);
    await save({ state: "failed", finishedAt: now().toISOString() });
    throw error;
  }
}

export const searchReindexTasks = { [reindexTask]: () => reindex() };

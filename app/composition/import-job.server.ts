import type { TaskList } from "graphile-worker";
import { failImport, runImport } from "~/features/catalogue/import/run-import.server";
import { log } from "~/infra/log/log.server";

/** A try that ends in a fault is made again; after the last one the import is said to have failed. */
export const importTasks: TaskList = {
  "import-listings": async (payload, { job }) => {
    const { importId } = payload as { importId: string };
    try {
      await runImport(importId);
    } catch (error) {
      log.error({ importId, attempt: job.attempts, err: error }, "import of listings broke off");
      if (job.attempts >= job.max_attempts) await failImport(importId);
      throw error;
    }
  },
};

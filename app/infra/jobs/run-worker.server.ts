import { Logger, run, type Runner, type TaskList } from "graphile-worker";
import { withoutPersonalData } from "../log/error-facts";
import { log } from "../log/log.server";
import { env } from "../env.server";

/** Starts the job worker; `crontab` lines are in UTC. Stops with `runner.stop()`, which waits for jobs under way. */
export function startWorker(taskList: TaskList, crontab: string): Promise<Runner> {
  return run({
    connectionString: env().DATABASE_URL,
    taskList,
    crontab,
    concurrency: 4,
    pollInterval: 1000,
    noHandleSignals: true,
    logger: new Logger(() => (level, message) => {
      // A failed job's message quotes its error.
      const told = withoutPersonalData(message);
      if (level === "error") log.error({ job: true }, told);
      else if (level === "warning") log.warn({ job: true }, told);
      else log.debug({ job: true }, told);
    }),
  });
}

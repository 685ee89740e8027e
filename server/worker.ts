import { crontab, tasks } from "~/composition/jobs.server";
import { EnvironmentFault, env } from "~/infra/env.server";
import { startWorker } from "~/infra/jobs/run-worker.server";
import { log } from "~/infra/log/log.server";

/** Runs jobs until told to stop; jobs under way are finished first. */
async function main(): Promise<void> {
  env();
  const runner = await startWorker(tasks, crontab);
  process.send?.({ ready: true });
  log.info("worker ready");

  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), 8_000).unref();
    void runner.stop().then(() => process.exit(0));
  };
  process.on("SIGTERM", stop);
  process.on("disconnect", stop);
  process.on("SIGINT", () => (process.channel ? undefined : stop()));
}

main().catch((error: unknown) => {
  const message =
    error instanceof EnvironmentFault
      ? error.message
      : error instanceof Error
        ? (error.stack ?? error.message)
        : String(error);
  process.stderr.write(`${message}\n`);
  process.exit(1);
});

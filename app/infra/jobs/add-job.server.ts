import type { Db } from "../db/client.server";

export interface JobOptions {
  /** One pending job per key; a later call replaces it. */
  readonly key?: string;
  readonly runAt?: Date;
  readonly maxAttempts?: number;
  readonly queue?: string;
}

/** Adds a job; inside a transaction it becomes visible only if that commits. */
export async function addJob(tx: Db, task: string, payload: object, options: JobOptions = {}): Promise<void> {
  await tx.$executeRaw`select graphile_worker.add_job(
    ${task}::text, ${JSON.stringify(payload)}::json,
    queue_name => ${options.queue ?? null}::text, run_at => ${options.runAt ?? null}::timestamptz,
    max_attempts => ${options.maxAttempts ?? 12}::int, job_key => ${options.key ?? null}::text)`;
}

import type pg from "pg";

export interface QueueState {
  /** Jobs whose time has come. */
  readonly ready: number;
  /** Jobs that have used up their tries. */
  readonly failed: number;
  /** Seconds that the oldest waiting job has been due. */
  readonly lagSeconds: number;
  /** Seconds since the oldest event that no subscriber has been given yet. */
  readonly outboxLagSeconds: number;
}

/** How the queue stands, in one query. */
export async function queueState(client: Pick<pg.ClientBase, "query">): Promise<QueueState> {
  const { rows } = await client.query<QueueState>(`
    select count(*) filter (where due)::int as "ready",
      count(*) filter (where attempts >= max_attempts)::int as "failed",
      coalesce(extract(epoch from now() - min(run_at) filter (where due)), 0)::float as "lagSeconds",
      coalesce(extract(epoch from now() - min(created_at) filter (where task_identifier = 'dispatch' and attempts < max_attempts)), 0)::float as "outboxLagSeconds"
    from (select *, run_at <= now() and attempts < max_attempts and locked_at is null as due from graphile_worker.jobs) jobs`);
  return rows[0] ?? { ready: 0, failed: 0, lagSeconds: 0, outboxLagSeconds: 0 };
}

export interface TaskState {
  readonly task: string;
  readonly waiting: number;
  readonly running: number;
  readonly failed: number;
}

/** What is in the queue, by task: waiting (also for a later time), being worked on, out of tries. */
export async function tasksInQueue(client: Pick<pg.ClientBase, "query">): Promise<TaskState[]> {
  const { rows } = await client.query<TaskState>(`
    select task_identifier as "task",
      count(*) filter (where locked_at is null and attempts < max_attempts)::int as "waiting",
      count(*) filter (where locked_at is not null)::int as "running",
      count(*) filter (where locked_at is null and attempts >= max_attempts)::int as "failed"
    from graphile_worker.jobs group by task_identifier order by task_identifier`);
  return rows;
}

import pg from "pg";
import { pool } from "~/infra/db/pool.server";
import { CallRecorder, replay, type Groups } from "./recorded-calls";

type Statement = readonly [text: string | pg.QueryConfig, values?: unknown[]];

/** Notes the statements that `work` sends; what they answer is untouched. */
export async function recordStatements(work: () => Promise<unknown>): Promise<Groups<Statement>> {
  const shared = pool();
  const recorder = new CallRecorder<Statement>();
  const query = shared.query.bind(shared) as (...args: unknown[]) => Promise<unknown>;
  const noting = (...args: unknown[]): Promise<unknown> =>
    recorder.note(args as unknown as Statement, () => query(...args));
  Object.assign(shared, { query: noting });
  try {
    await work();
  } finally {
    Object.assign(shared, { query });
  }
  return recorder.take();
}

/** Sends recorded statements over plain connections of its own. */
export function rawPostgres(url: string): {
  send: (groups: Groups<Statement>) => Promise<void>;
  close: () => Promise<void>;
} {
  const connections = new pg.Pool({ connectionString: url, max: 8 });
  const query = connections.query.bind(connections) as (...args: unknown[]) => Promise<unknown>;
  return {
    send: (groups) => replay(groups, (statement) => query(...statement)),
    close: () => connections.end(),
  };
}

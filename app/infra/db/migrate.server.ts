import { runMigrations } from "graphile-worker";
import pg from "pg";
import { applyMigrations } from "./schema-engine.server";

// Any number, the same in all processes: two that start together migrate one after the other.
const migrationLock = 7_202_611;

/** Brings the database to the current schema, job queue included. Returns the names of migrations applied. */
export async function migrate(databaseUrl: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [migrationLock]);
    await runMigrations({ connectionString: databaseUrl, logger: undefined });
    return await applyMigrations(databaseUrl);
  } finally {
    await client.end();
  }
}

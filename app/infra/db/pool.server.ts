import pg from "pg";
import { env } from "../env.server";

let shared: pg.Pool | undefined;

/** Plain connections for libraries that speak SQL themselves (rate limits, search). */
export function pool(): pg.Pool {
  shared ??= new pg.Pool({ connectionString: env().DATABASE_URL, max: 8, idleTimeoutMillis: 30_000 });
  return shared;
}

export async function closePool(): Promise<void> {
  await shared?.end();
  shared = undefined;
}

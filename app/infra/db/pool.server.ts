import pg from "pg";
import { env } from "../env.server";
import { log } from "../log/log.server";

let shared: pg.Pool | undefined;

/** Plain connections for libraries that speak SQL themselves (rate limits, search). */
export function pool(): pg.Pool {
  shared ??= openPool();
  return shared;
}

/** A resting connection that the server ends is replaced at next use; unheard, its error would end the process. */
function openPool(): pg.Pool {
  const opened = new pg.Pool({ connectionString: env().DATABASE_URL, max: 8, idleTimeoutMillis: 30_000 });
  opened.on("error", (error) =>
    log.warn({ code: (error as { code?: string }).code }, "an idle database connection ended"),
  );
  return opened;
}

export async function closePool(): Promise<void> {
  await shared?.end();
  shared = undefined;
}

import pg from "pg";
import { env } from "../env.server";

/** A connection of its own that gives up after so many milliseconds: a full pool or a silent server cannot hold it. */
export async function withProbeConnection<T>(
  milliseconds: number,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({
    connectionString: env().DATABASE_URL,
    connectionTimeoutMillis: milliseconds,
    query_timeout: milliseconds,
    application_name: "tillvara-probe",
  });
  // A connection cut while it idles would otherwise end the process.
  client.on("error", () => undefined);
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

import { pool } from "../db/pool.server";

/** Listings whose change the preferred engine has not taken in. */
export async function addToBacklog(ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await pool().query(
    "insert into search_backlog (listing_id, since) select unnest($1::uuid[]), clock_timestamp() on conflict (listing_id) do update set since = excluded.since",
    [ids],
  );
}

export async function isBehind(): Promise<boolean> {
  const { rows } = await pool().query<{ behind: boolean }>("select exists (select 1 from search_backlog) as behind");
  return rows[0]?.behind ?? false;
}

export async function readBacklog(limit: number): Promise<string[]> {
  const { rows } = await pool().query<{ listing_id: string }>(
    "select listing_id from search_backlog order by since limit $1",
    [limit],
  );
  return rows.map((row) => row.listing_id);
}

export async function clearBacklog(ids: readonly string[]): Promise<void> {
  await pool().query("delete from search_backlog where listing_id = any($1::uuid[])", [ids]);
}

/** Nothing waits any more: the whole index has just been built. */
export async function emptyBacklog(until: Date): Promise<void> {
  await pool().query("delete from search_backlog where since < $1", [until]);
}

// Any number, the same in all processes.
const indexLock = 7_202_612;

/**
 * Reading a listing and writing it to the index happen one batch at a time in all processes together: otherwise the older of two
 * readings could be written last and stay.
 */
export async function whileIndexing<T>(work: () => Promise<T>): Promise<T> {
  const client = await pool().connect();
  try {
    await client.query("select pg_advisory_lock($1)", [indexLock]);
    return await work();
  } finally {
    await client.query("select pg_advisory_unlock($1)", [indexLock]).catch(() => undefined);
    client.release();
  }
}

import type pg from "pg";

/** Events written during the last day, by type. Identifiers begin with their time, so the primary key finds them. */
export async function eventsOfLastDay(
  client: Pick<pg.ClientBase, "query">,
  now: Date,
): Promise<{ type: string; count: number }[]> {
  const milliseconds = now.getTime() - 24 * 3_600_000;
  const hex = milliseconds.toString(16).padStart(12, "0");
  const first = `${hex.slice(0, 8)}-${hex.slice(8)}-0000-0000-000000000000`;
  const { rows } = await client.query<{ type: string; count: number }>(
    `select type, count(*)::int as "count" from event where id >= $1::uuid group by type`,
    [first],
  );
  return rows;
}

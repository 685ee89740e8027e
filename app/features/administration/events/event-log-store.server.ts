import { db } from "~/infra/db/client.server";

export interface EventFilter {
  /** A whole type (`listing.published`) or a kind (`listing.`). */
  readonly type?: string | undefined;
  readonly subjectId?: string | undefined;
  readonly organizationId?: string | undefined;
}

export const findEventPage = ({ type, subjectId, organizationId }: EventFilter, before: string | null, take: number) =>
  db().event.findMany({
    where: {
      ...(type ? { type: type.endsWith(".") ? { startsWith: type } : type } : {}),
      ...(subjectId ? { subjectId } : {}),
      ...(organizationId ? { organizationId } : {}),
      ...(before ? { id: { lt: before } } : {}),
    },
    orderBy: { id: "desc" },
    take,
  });

/** Every type there is, by hopping along the index from one to the next. */
export async function findEventTypes(): Promise<string[]> {
  const rows = await db().$queryRaw<{ type: string }[]>`
    with recursive types as (
      (select type from event order by type limit 1)
      union all
      select (select e.type from event e where e.type > t.type order by e.type limit 1) from types t where t.type is not null
    )
    select type from types where type is not null`;
  return rows.map((row) => row.type);
}

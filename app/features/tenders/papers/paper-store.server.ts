import { db } from "~/infra/db/client.server";

/** An event of a tender as the decision log needs it. */
export interface TenderLogRow {
  readonly type: string;
  readonly occurredAt: Date;
  readonly actorKind: string;
  /** Name of the person; null where the system acted or the person is gone. */
  readonly who: string | null;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** What happened, oldest first; saves are one line a day and person. */
export const findTenderLog = (tenderId: string): Promise<TenderLogRow[]> =>
  db().$queryRaw<TenderLogRow[]>`
    select distinct on (e.occurred_at, e.id) e.type, e.occurred_at as "occurredAt", e.actor_kind as "actorKind",
      p.name as who, e.payload
    from event e left join person p on p.id::text = e.actor_id
    where e.subject_type = 'tender' and e.subject_id = ${tenderId} and e.type <> 'tender.question_asked'
      and not (e.type = 'tender.saved' and exists (
        select 1 from event later where later.subject_type = 'tender' and later.subject_id = e.subject_id
          and later.type = 'tender.saved' and later.actor_id is not distinct from e.actor_id
          and later.occurred_at > e.occurred_at
          and (later.occurred_at at time zone 'Europe/Stockholm')::date = (e.occurred_at at time zone 'Europe/Stockholm')::date))
    order by e.occurred_at, e.id
    limit 2000`;

/** Organization numbers of authorities, `212000-2627`. */
export async function findTenderNumbers(ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await db().organization.findMany({
    where: { id: { in: [...ids] }, kind: { not: "sole_trader" } },
    select: { id: true, organizationNumber: true },
  });
  return new Map(rows.map(({ id, organizationNumber: number }) => [id, `${number.slice(0, 6)}-${number.slice(6)}`]));
}

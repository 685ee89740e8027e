import { db } from "~/infra/db/client.server";

export interface Totals {
  readonly organizations: number;
  readonly unverified: number;
  readonly people: number;
  readonly published: number;
  readonly drafts: number;
  readonly threads: number;
  readonly messages: number;
  readonly mailFailed: number;
  readonly mailWaiting: number;
}

export async function findTotals(): Promise<Totals> {
  const rows = await db().$queryRaw<Totals[]>`
    select
      (select count(*)::int from organization where deleted_at is null) as organizations,
      (select count(*)::int from organization where deleted_at is null and verified_at is null) as unverified,
      (select count(*)::int from person where deactivated_at is null) as people,
      (select count(*)::int from listing where state = 'published' and blocked_at is null) as published,
      (select count(*)::int from listing where state = 'draft') as drafts,
      (select count(*)::int from thread) as threads,
      (select count(*)::int from message) as messages,
      (select count(*)::int from mail_message where state = 'failed') as "mailFailed",
      (select count(*)::int from mail_message where state = 'queued') as "mailWaiting"`;
  return rows[0] as Totals;
}

export interface WeekRow {
  /** Monday, `YYYY-MM-DD`. */
  readonly week: string;
  readonly type: string;
  readonly count: number;
}

/** How often something of those types happened, by Swedish week, since a Monday. */
export const countByWeek = (types: readonly string[], since: string): Promise<WeekRow[]> =>
  db().$queryRaw<WeekRow[]>`
    select to_char(date_trunc('week', occurred_at at time zone 'Europe/Stockholm'), 'YYYY-MM-DD') as week, type, count(*)::int as count
    from event
    where type = any(${[...types]}) and occurred_at >= (${since}::date::timestamp at time zone 'Europe/Stockholm')
    group by 1, 2`;

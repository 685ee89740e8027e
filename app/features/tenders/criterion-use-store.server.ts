import { db } from "~/infra/db/client.server";

/** How many hold one version of a library criterion. */
export interface CountedVersion {
  readonly id: string;
  readonly version: number;
  readonly count: number;
}

/** Tenders whose draft holds each version; those that were ended do not count. */
export const countInTenders = (ids: readonly string[]): Promise<CountedVersion[]> =>
  db().$queryRaw<CountedVersion[]>`
    select one->'source'->>'id' as id, (one->'source'->>'version')::int as version, count(distinct tender.id)::int as count
    from tender, jsonb_array_elements(tender.content->'criteria') as one
    where tender.state <> 'cancelled' and one->'source'->>'id' = any(${[...ids]}::text[])
    group by 1, 2`;

/** Organizations' own templates that name each version; those put away do not count. */
export const countInOwnTemplates = (ids: readonly string[]): Promise<CountedVersion[]> =>
  db().$queryRaw<CountedVersion[]>`
    select one->'ref'->>'id' as id, (one->'ref'->>'version')::int as version, count(distinct own.id)::int as count
    from tender_template as own, jsonb_array_elements(own.content->'criteria') as one
    where own.archived_at is null and one->'ref'->>'id' = any(${[...ids]}::text[])
    group by 1, 2`;

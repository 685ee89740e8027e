import { db } from "~/infra/db/client.server";

/** Tenders whose draft holds this version of a library criterion. */
export interface CriterionUse {
  readonly id: string;
  readonly version: number;
  readonly tenders: number;
}

export const countCriterionUses = (ids: readonly string[]): Promise<CriterionUse[]> =>
  db().$queryRaw<CriterionUse[]>`
    select one->'source'->>'id' as id, (one->'source'->>'version')::int as version, count(distinct tender.id)::int as tenders
    from tender, jsonb_array_elements(tender.content->'criteria') as one
    where tender.state <> 'cancelled' and one->'source'->>'id' = any(${[...ids]}::text[])
    group by 1, 2
    order by 1, 2`;

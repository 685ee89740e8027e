import { db } from "~/infra/db/client.server";
import { dayToDate, type IsoDate } from "~/shared/dates";
import type { RowFault } from "./reference-entry";

export interface ListCount {
  readonly list: string;
  readonly rows: number;
  readonly inForce: number;
  readonly sources: readonly string[];
}

/** Rows of each list, how many are in force on the day, and where they come from. */
export function countLists(day: IsoDate): Promise<ListCount[]> {
  return db().$queryRaw<ListCount[]>`
    with rows as (
      select list, source_id, valid_from, valid_to from reference_code
      union all select case kind when 'postcode' then 'postcodes' else 'localities' end, source_id, null, null from locality
      union all select 'municipalities', source_id, null, null from municipality
      union all select 'climate', source_id, valid_from, valid_to from climate_factor
      union all select 'limits', source_id, valid_from, valid_to from procurement_limit)
    select list, count(*)::int as rows,
      (count(*) filter (where coalesce(valid_from <= ${dayToDate(day)}::date, true) and coalesce(valid_to >= ${dayToDate(day)}::date, true)))::int as "inForce",
      array_agg(distinct source_id order by source_id) as sources
    from rows group by list`;
}

export const listSources = () => db().referenceSource.findMany({ orderBy: { title: "asc" } });

const faultsShown = 50;

/** The latest runs with the first of their rejected rows. */
export async function latestImports(take: number) {
  const rows = await db().referenceImport.findMany({ orderBy: { startedAt: "desc" }, take });
  return rows.map(({ rejected, ...row }) => {
    const faults = rejected as unknown as RowFault[];
    return { ...row, rejectedCount: faults.length, rejected: faults.slice(0, faultsShown) };
  });
}

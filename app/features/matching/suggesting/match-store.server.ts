import { today } from "~/infra/clock/clock.server";
import { db, transaction, type Tx } from "~/infra/db/client.server";
import { Prisma } from "../../../../prisma/generated/client";
import type { FoundMatch } from "../flows/market";

/** `older`: only over what was worked out before; `any`: over whatever stands. */
async function insert(
  client: Pick<ReturnType<typeof db>, "$executeRaw">,
  matches: readonly FoundMatch[],
  version: number,
  at: Date,
  over: "older" | "any",
) {
  for (let start = 0; start < matches.length; start += 2000) {
    const rows = JSON.stringify(matches.slice(start, start + 2000));
    // Flows that have gone meanwhile are passed over.
    await client.$executeRaw`
      insert into flow_match (out_id, in_id, score, weights_version, found_at, worked_out_at)
      select m."outId", m."inId", m.score, ${version}::int, ${at}, ${at}
      from json_to_recordset(${rows}::json) as m("outId" uuid, "inId" uuid, score float8)
      join flow o on o.id = m."outId" join flow i on i.id = m."inId"
      on conflict (out_id, in_id) do update
        set score = excluded.score, weights_version = excluded.weights_version, worked_out_at = excluded.worked_out_at
        where ${over === "any"} or flow_match.worked_out_at < excluded.worked_out_at`;
  }
}

/** Those who write pairs wait for each other. */
const hold = (tx: Tx) => tx.$executeRaw`select pg_advisory_xact_lock(hashtext('flow_match'))`;

/** What those flows match becomes exactly this; all at once, so that no reader sees it half done. */
export const replaceMatches = (
  flowIds: readonly string[],
  matches: readonly FoundMatch[],
  version: number,
  at: Date,
): Promise<void> =>
  transaction(async (tx) => {
    await hold(tx);
    await insert(tx, matches, version, at, "any");
    await tx.$executeRaw`
      delete from flow_match
      where (out_id = any(${flowIds}::uuid[]) or in_id = any(${flowIds}::uuid[])) and worked_out_at <> ${at}`;
  });

/** How many pairs are kept, and how many of them were worked out with that version of the weights. */
export async function countPairs(version: number): Promise<{ all: number; current: number }> {
  const [all, current] = await Promise.all([
    db().flowMatch.count(),
    db().flowMatch.count({ where: { weightsVersion: version } }),
  ]);
  return { all, current };
}

/** A flow on the other side of one that has changed, with the score that the pair has had. */
export interface Neighbour {
  readonly flowId: string;
  readonly otherId: string;
  readonly score: number;
}

/** What those flows have matched until now, seen from them. */
export const findNeighbours = (flowIds: readonly string[]): Promise<Neighbour[]> =>
  db().$queryRaw<Neighbour[]>`
    select out_id as "flowId", in_id as "otherId", score from flow_match where out_id = any(${flowIds}::uuid[])
    union all
    select in_id as "flowId", out_id as "otherId", score from flow_match where in_id = any(${flowIds}::uuid[])`;

/** Score of the last of the `most` best that each of those flows matches; absent where it has fewer. */
export async function findLastOfBest(flowIds: readonly string[], most: number): Promise<Map<string, number>> {
  const rows = await db().$queryRaw<{ id: string; score: number }[]>`
    select f.id, last.score from unnest(${flowIds}::uuid[]) as f(id)
    cross join lateral (
      select m.score from flow_match m where m.out_id = f.id or m.in_id = f.id
      order by m.score desc offset ${most - 1}::int limit 1) last`;
  return new Map(rows.map(({ id, score }) => [id, score]));
}

/** Flows that have changed since a full pass read them: what they match is their own round's, not the pass's. */
type ChangedSince = (tx: Tx) => Promise<ReadonlySet<string>>;

/** Adds a part of a full pass, but what was worked out after it began, or is of a flow that has changed since. */
export const addMatches = (
  matches: readonly FoundMatch[],
  version: number,
  at: Date,
  changedSince: ChangedSince,
): Promise<void> =>
  transaction(async (tx) => {
    await hold(tx);
    const changed = await changedSince(tx);
    const standing = matches.filter(({ outId, inId }) => !changed.has(outId) && !changed.has(inId));
    await insert(tx, standing, version, at, "older");
  });

/** Ends a full pass: what it has not found again goes, but of flows that have changed since. */
export const removeOlderThan = (at: Date, changedSince: ChangedSince): Promise<void> =>
  transaction(async (tx) => {
    await hold(tx);
    const changed = [...(await changedSince(tx))];
    await tx.$executeRaw`
      delete from flow_match
      where worked_out_at < ${at} and out_id <> all(${changed}::uuid[]) and in_id <> all(${changed}::uuid[])`;
  });

/** What a list of suggestions is limited to. */
export interface MatchFilter {
  /** The advisers' organization that asks. */
  readonly adviserId: string;
  readonly region: string;
  readonly municipality: string | null;
  /** Category group. */
  readonly group: string | null;
  /** One flow, or all of one firm or prospect. */
  readonly flowId: string | null;
  readonly firmId: string | null;
}

export interface MatchRow {
  readonly outId: string;
  readonly inId: string;
  readonly score: number;
}

/** Running flows of owners still here that those advisers may see, as rows of a query. */
const seenFlows = (adviserId: string): Prisma.Sql => Prisma.sql`
  select f.id, f.direction, f.organization_id, f.prospect_id, f.category_code,
    coalesce(f.municipality_code, o.municipality_code, p.municipality_code) as municipality
  from flow f
    left join organization o on o.id = f.organization_id
    left join prospect p on p.id = f.prospect_id
  where f.ended_at is null and (f.available_until is null or f.available_until >= ${today()}::date)
    and o.deleted_at is null and p.merged_into is null
    and (f.prospect_id is null or p.organization_id = ${adviserId}::uuid)
    and (f.origin not in ('visit', 'import') or f.confirmed_at is not null or f.prospect_id is not null
      or f.noted_by = ${adviserId}::uuid)`;

/** Pairs shown of one outgoing flow, and of one need, where nothing narrower is asked for. */
const mostOfOne = 2;

/**
 * The best pairs that the advisers may see and have not decided on: both flows running, of owners still here. Of one flow the best
 * two, so that thousands alike fill no list; of a chosen flow or firm all. With how many there are, where the page has any.
 */
export async function findSuggested(
  filter: MatchFilter,
  { limit, offset = 0 }: { readonly limit: number; readonly offset?: number },
): Promise<{ readonly rows: readonly MatchRow[]; readonly total: number }> {
  const { adviserId, region, municipality, group, flowId, firmId } = filter;
  const each = flowId === null && firmId === null ? mostOfOne : 1000;
  const prefix = group === null ? null : `${group}.%`;
  const found = await db().$queryRaw<(MatchRow & { total: number })[]>`
    with seen as (${seenFlows(adviserId)}), ranked as (
      select m.out_id, m.in_id, m.score,
        row_number() over (partition by m.out_id order by m.score desc, m.in_id) as of_out,
        row_number() over (partition by m.in_id order by m.score desc, m.out_id) as of_in
      from flow_match m join seen a on a.id = m.out_id join seen b on b.id = m.in_id
      where (${municipality}::text is null or a.municipality = ${municipality} or b.municipality = ${municipality})
        and (${group}::text is null or a.category_code = ${group} or b.category_code = ${group}
          or a.category_code like ${prefix}::text or b.category_code like ${prefix}::text)
        and (${flowId}::uuid is null or m.out_id = ${flowId}::uuid or m.in_id = ${flowId}::uuid)
        and (${firmId}::uuid is null or ${firmId}::uuid in (a.organization_id, a.prospect_id, b.organization_id, b.prospect_id))
        and not exists (
          select 1 from match_decision d
          where d.out_id = m.out_id and d.in_id = m.in_id and d.kind = 'decided' and d.region = ${region}
            and (d.organization_id = ${adviserId}::uuid or d.organization_id is null)
            and not exists (select 1 from match_decision t where t.of = d.id))
    )
    select out_id as "outId", in_id as "inId", score, count(*) over ()::int as total from ranked
    where of_out <= ${each} and of_in <= ${each}
    order by score desc, out_id, in_id limit ${limit} offset ${offset}`;
  return { rows: found.map(({ total: _total, ...row }) => row), total: found[0]?.total ?? 0 };
}

/** Outgoing flows that the advisers may see, those that stated needs serve least first. */
export async function findLeastServed(filter: MatchFilter, limit: number): Promise<string[]> {
  const { adviserId, municipality, group, firmId } = filter;
  const prefix = group === null ? null : `${group}.%`;
  const rows = await db().$queryRaw<{ id: string }[]>`
    with seen as (${seenFlows(adviserId)}),
      served as (select out_id, max(score) as score from flow_match group by out_id)
    select a.id from seen a left join served s on s.out_id = a.id
    where a.direction = 'out'
      and (${municipality}::text is null or a.municipality = ${municipality})
      and (${group}::text is null or a.category_code = ${group} or a.category_code like ${prefix}::text)
      and (${firmId}::uuid is null or ${firmId}::uuid in (a.organization_id, a.prospect_id))
    order by s.score asc nulls first, a.id limit ${limit}`;
  return rows.map(({ id }) => id);
}

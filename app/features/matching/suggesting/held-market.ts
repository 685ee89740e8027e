import type { FactorWeights } from "../flows/factors";
import { findByComparingAll } from "../flows/find-matches";
import type { Flow } from "../flows/flow";
import { buildFlowColumns } from "../flows/flow-columns";
import { askerOf, matchesOf, mostMatches, type FlowMarket, type FoundMatch } from "../flows/market";

/** A market as it was built, and what has become of flows since: changed, new, or (null) gone. */
export interface HeldMarket {
  readonly market: FlowMarket;
  readonly since: ReadonlyMap<string, Flow | null>;
}

const byScore = (a: FoundMatch, b: FoundMatch): number =>
  b.score - a.score || (a.outId + a.inId < b.outId + b.inId ? -1 : 1);

/**
 * Matches of a flow in a market of which some flows have changed since it was built: what stands is looked up, what has changed is
 * compared with, so that one new flow costs a look-up and not a building.
 */
export function matchesSince(
  { market, since }: HeldMarket,
  flow: Flow,
  weights: FactorWeights,
  most: number = mostMatches,
): FoundMatch[] {
  const other = flow.direction === "out" ? "in" : "out";
  const standing = matchesOf(market, flow, weights, most + since.size).filter(
    ({ outId, inId }) => !since.has(flow.direction === "out" ? inId : outId),
  );
  const changed = [...since.values()].filter((one): one is Flow => one?.direction === other);
  if (changed.length === 0) return standing.slice(0, most);
  const columns = buildFlowColumns(changed, market.vocabulary);
  const { rows, scores } = findByComparingAll(
    { vocabulary: market.vocabulary, weights },
    columns,
    askerOf(market, flow),
    most,
  );
  const fresh = rows.map((row, place): FoundMatch => {
    const [id, score] = [columns.ids[row] as string, scores[place] as number];
    return flow.direction === "out" ? { outId: flow.id, inId: id, score } : { outId: id, inId: flow.id, score };
  });
  return [...standing, ...fresh].sort(byScore).slice(0, most);
}

/** How many changes a market bears before it is built anew. */
export const mostChanges = 400;

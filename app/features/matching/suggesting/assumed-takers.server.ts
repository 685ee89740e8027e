import { findByComparingAll } from "../flows/find-matches";
import type { FactorWeights } from "../flows/factors";
import { buildFlowColumns } from "../flows/flow-columns";
import { askerOf, matchesOf, type FlowMarket } from "../flows/market";
import { traceOf } from "../flows/trace";
import { findLiveByIds } from "../keeping/flow-store.server";
import { findFirmsWithoutNeed } from "../keeping/needless-firm-store.server";
import { isSeenBy, type FlowOwner, type StoredFlow } from "../keeping/stored-flow";
import { assumedFlow, assumedNeed } from "./assumed-need";
import { findLeastServed, type MatchFilter } from "./match-store.server";
import { comparableFlow } from "./market.server";
import { isTypicalTaker } from "../flows/typical-taker";
import type { Suggestion } from "./suggestion";

/** Outgoing flows looked at where nothing narrower is asked for: those that stated needs serve least. */
const mostFlows = 120;
/** Firms of one flow that are looked at closely. */
const mostCompared = 24;
/** Takers of one flow, and in all. */
const mostOfOne = 2;
const mostShown = 8;

const pairOf = (market: FlowMarket, out: StoredFlow, owner: FlowOwner, weights: FactorWeights): Suggestion => ({
  out,
  need: assumedNeed(owner),
  trace: traceOf(market, comparableFlow(out), assumedFlow(owner), weights),
});

const isTypical = ({ out, need, trace }: Suggestion): boolean => isTypicalTaker(out, need.owner.nace, trace);

/** The best takers of each of those flows among firms that have stated no need. */
function takersOf(
  market: FlowMarket,
  weights: FactorWeights,
  outs: readonly StoredFlow[],
  firms: readonly FlowOwner[],
  most: number,
): Suggestion[] {
  const owners = new Map(firms.map((owner) => [assumedFlow(owner).id, owner]));
  const columns = buildFlowColumns(firms.map(assumedFlow), market.vocabulary);
  return outs.flatMap((out) => {
    const comparing = { vocabulary: market.vocabulary, weights };
    const { rows } = findByComparingAll(comparing, columns, askerOf(market, comparableFlow(out)), mostCompared);
    return rows
      .flatMap((row) => {
        const owner = owners.get(columns.ids[row] as string);
        return owner ? [pairOf(market, out, owner, weights)] : [];
      })
      .filter(isTypical)
      .slice(0, most);
  });
}

/** What a firm that has stated no need typically takes of what others have. */
async function takenBy(
  market: FlowMarket,
  weights: FactorWeights,
  owner: FlowOwner,
  adviserId: string,
): Promise<Suggestion[]> {
  const found = matchesOf(market, assumedFlow(owner), weights, mostCompared);
  const flows = new Map((await findLiveByIds(found.map(({ outId }) => outId))).map((flow) => [flow.id, flow]));
  return found.flatMap(({ outId }) => {
    const out = flows.get(outId);
    const pair = out && isSeenBy(out, adviserId) ? pairOf(market, out, owner, weights) : null;
    return pair && isTypical(pair) ? [pair] : [];
  });
}

/**
 * Firms whose trade typically takes a flow, by precedents and the table of materials, though none of them has said so. For advisers
 * alone: an assumption about a firm is never shown to another. The best first.
 */
export async function assumedPairs(
  market: FlowMarket,
  weights: FactorWeights,
  filter: MatchFilter,
): Promise<Suggestion[]> {
  const { adviserId, flowId, firmId } = filter;
  const firms = await findFirmsWithoutNeed(adviserId);
  const asked = firms.find(({ id }) => id === firmId);
  const ids = flowId ? [flowId] : await findLeastServed(filter, mostFlows);
  const outs = (await findLiveByIds(ids)).filter((flow) => flow.direction === "out" && isSeenBy(flow, adviserId));
  const found = [
    ...takersOf(market, weights, outs, firms, flowId || firmId ? mostShown : mostOfOne),
    ...(asked ? await takenBy(market, weights, asked, adviserId) : []),
  ];
  return found
    .filter(({ trace }) => trace.refusal === null && trace.connected)
    .sort((a, b) => b.trace.score - a.trace.score || (a.out.id + a.need.id < b.out.id + b.need.id ? -1 : 1))
    .slice(0, mostShown);
}

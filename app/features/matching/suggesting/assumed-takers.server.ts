import type { FactorWeights } from "../flows/factors";
import { matchesOf, type FlowMarket } from "../flows/market";
import { findLiveByIds } from "../keeping/flow-store.server";
import { isSeenBy, type FlowOwner } from "../keeping/stored-flow";
import { assumedFlow } from "./assumed-need";
import { heldTakers, isTypical, mostCompared, mostOfFlow, pairOf, takersOf } from "./held-takers.server";
import { findLeastServed, type MatchFilter } from "./match-store.server";
import type { Suggestion } from "./suggestion";

/** Outgoing flows looked at where nothing narrower is asked for: those that stated needs serve least. */
const mostFlows = 120;
/** Takers of one flow among many, and in all. */
const mostOfOne = 2;
const mostShown = mostOfFlow;

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
  const held = await heldTakers(market, weights, adviserId);
  const asked = held.firms.find(({ id }) => id === firmId);
  const ids = flowId ? [flowId] : await findLeastServed(filter, mostFlows);
  const outs = (await findLiveByIds(ids)).filter((flow) => flow.direction === "out" && isSeenBy(flow, adviserId));
  const found = [
    ...outs.flatMap((out) => takersOf(held, out).slice(0, flowId || firmId ? mostShown : mostOfOne)),
    ...(asked ? await takenBy(market, weights, asked, adviserId) : []),
  ];
  return found
    .filter(({ trace }) => trace.refusal === null && trace.connected)
    .sort((a, b) => b.trace.score - a.trace.score || (a.out.id + a.need.id < b.out.id + b.need.id ? -1 : 1))
    .slice(0, mostShown);
}

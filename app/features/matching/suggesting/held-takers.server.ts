import type { FactorWeights } from "../flows/factors";
import { findByComparingAll } from "../flows/find-matches";
import { buildFlowColumns, type FlowColumns } from "../flows/flow-columns";
import { askerOf, type FlowMarket } from "../flows/market";
import { traceOf } from "../flows/trace";
import { isTypicalTaker } from "../flows/typical-taker";
import { findFirmsWithoutNeed, stampOfFirmsWithoutNeed } from "../keeping/needless-firm-store.server";
import type { FlowOwner, StoredFlow } from "../keeping/stored-flow";
import { assumedFlow, assumedNeed } from "./assumed-need";
import { comparableFlow } from "./market.server";
import type { Suggestion } from "./suggestion";

/** Firms of one flow that are looked at closely, and those of them that are kept. */
export const mostCompared = 24;
export const mostOfFlow = 8;
/** Organizations of advisers that takers are held for: prospects are each one's own. */
const mostAdvisers = 8;

/** Firms without a stated need in one market under one set of weights, and what they typically take as far as somebody has asked. */
export interface HeldTakers {
  readonly firms: readonly FlowOwner[];
  readonly market: FlowMarket;
  readonly weights: FactorWeights;
  readonly columns: FlowColumns;
  readonly owners: ReadonlyMap<string, FlowOwner>;
  /** Takers of a flow as it was last changed, the best first. */
  readonly ofFlow: Map<string, readonly Suggestion[]>;
  /** What the firms were read at. */
  readonly stamp: string;
}

const held = new Map<string, HeldTakers>();

const isSame = (a: FactorWeights, b: FactorWeights): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The firms as they are now, with what is worked out already while neither they, the market nor the weights have changed. */
export async function heldTakers(market: FlowMarket, weights: FactorWeights, adviserId: string): Promise<HeldTakers> {
  const stamp = await stampOfFirmsWithoutNeed(adviserId);
  const current = held.get(adviserId);
  if (current && current.stamp === stamp && current.market === market && isSame(current.weights, weights))
    return current;
  const firms = current?.stamp === stamp ? current.firms : await findFirmsWithoutNeed(adviserId);
  const columns = buildFlowColumns(firms.map(assumedFlow), market.vocabulary);
  const owners = new Map(firms.map((owner) => [assumedFlow(owner).id, owner]));
  const made = { firms, market, weights, columns, owners, ofFlow: new Map(), stamp };
  held.delete(adviserId);
  held.set(adviserId, made);
  for (const oldest of [...held.keys()].slice(0, -mostAdvisers)) held.delete(oldest);
  return made;
}

export const pairOf = (market: FlowMarket, out: StoredFlow, owner: FlowOwner, weights: FactorWeights): Suggestion => ({
  out,
  need: assumedNeed(owner),
  trace: traceOf(market, comparableFlow(out), assumedFlow(owner), weights),
});

export const isTypical = ({ out, need, trace }: Suggestion): boolean => isTypicalTaker(out, need.owner.nace, trace);

/** The best takers of a flow among firms that have stated no need; worked out once while nothing of it has changed. */
export function takersOf(
  { market, weights, columns, owners, ofFlow }: HeldTakers,
  out: StoredFlow,
): readonly Suggestion[] {
  const key = `${out.id} ${out.updatedAt}`;
  const known = ofFlow.get(key);
  if (known) return known.map((pair) => ({ ...pair, out }));
  const comparing = { vocabulary: market.vocabulary, weights };
  const { rows } = findByComparingAll(comparing, columns, askerOf(market, comparableFlow(out)), mostCompared);
  const takers = rows
    .flatMap((row) => {
      const owner = owners.get(columns.ids[row] as string);
      return owner ? [pairOf(market, out, owner, weights)] : [];
    })
    .filter(isTypical)
    .slice(0, mostOfFlow);
  ofFlow.set(key, takers);
  return takers;
}

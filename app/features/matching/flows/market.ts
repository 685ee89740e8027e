import { startingWeights, type FactorWeights } from "./factors";
import { findMatches, type Asker } from "./find-matches";
import type { Flow, FlowDirection } from "./flow";
import { buildFlowColumns, type FlowColumns } from "./flow-columns";
import { buildFlowIndex, type FlowIndex } from "./flow-index";
import type { KnownExchanges } from "../ranking/known-exchanges";
import { readFlow, type FlowFault } from "./read-flow";
import { Vocabulary } from "./vocabulary";

/** Flows of both directions, ready to be matched. Built anew when many change; a new flow is asked for without building. */
export interface FlowMarket {
  readonly vocabulary: Vocabulary;
  readonly outs: FlowIndex;
  readonly ins: FlowIndex;
  /** Flows as read, by id. */
  readonly flows: ReadonlyMap<string, Flow>;
  /** What was stated and cannot be so, by flow. */
  readonly faults: ReadonlyMap<string, readonly FlowFault[]>;
}

/** A word that more of the flows have than this share (and more than ten of them) tells nothing. */
const commonShare = 0.05;
const commonCount = 10;

/** Telling weight of each word by how many flows have it: ln(flows / those). */
function weighWords(vocabulary: Vocabulary, flows: readonly Flow[]): void {
  const having: number[] = [];
  for (const flow of flows)
    for (const term of vocabulary.words(flow).terms) {
      const number = vocabulary.terms.of(term);
      having[number] = (having[number] ?? 0) + 1;
    }
  const common = Math.max(commonCount, commonShare * flows.length);
  vocabulary.idf = Float32Array.from(having, (count) => (count > common ? 0 : Math.log(1 + flows.length / count)));
}

/** Reads all flows and builds both sides. The later of two flows with one id stands. */
export function buildMarket(stated: Iterable<Flow>, known: KnownExchanges): FlowMarket {
  const flows = new Map<string, Flow>();
  const faults = new Map<string, readonly FlowFault[]>();
  for (const one of stated) {
    const read = readFlow(one);
    flows.set(one.id, read.flow);
    faults.delete(one.id);
    if (read.faults.length > 0) faults.set(one.id, read.faults);
  }
  const vocabulary = new Vocabulary(known);
  const all = [...flows.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  weighWords(vocabulary, all);
  const side = (direction: FlowDirection): FlowIndex =>
    buildFlowIndex(
      buildFlowColumns(
        all.filter((flow) => flow.direction === direction),
        vocabulary,
      ),
    );
  return { vocabulary, outs: side("out"), ins: side("in"), flows, faults };
}

/** A flow as the one that asks, whether or not it stands in the market. */
export const askerOf = (market: FlowMarket, flow: Flow): Asker => ({
  columns: buildFlowColumns([readFlow(flow).flow], market.vocabulary),
  row: 0,
  direction: flow.direction,
});

export const otherSide = (market: FlowMarket, direction: FlowDirection): FlowIndex =>
  direction === "out" ? market.ins : market.outs;

export interface FoundMatch {
  readonly outId: string;
  readonly inId: string;
  readonly score: number;
}

const found = (columns: FlowColumns, direction: FlowDirection, id: string, row: number, score: number): FoundMatch =>
  direction === "out"
    ? { outId: id, inId: columns.ids[row] as string, score }
    : { outId: columns.ids[row] as string, inId: id, score };

/** Most matches kept of one flow. */
export const mostMatches = 20;

/** Matches of one flow, the best first: who could use what it gives, or who has what it needs. */
export function matchesOf(
  market: FlowMarket,
  flow: Flow,
  weights: FactorWeights = startingWeights,
  most: number = mostMatches,
): FoundMatch[] {
  const other = otherSide(market, flow.direction);
  const { rows, scores } = findMatches({ vocabulary: market.vocabulary, weights }, other, askerOf(market, flow), most);
  return rows.map((row, place) => found(other.columns, flow.direction, flow.id, row, scores[place] as number));
}

/** The full pass: the best matches of every outgoing flow, flow by flow in the order of their ids. */
export function* matchEverything(
  market: FlowMarket,
  weights: FactorWeights = startingWeights,
  most: number = mostMatches,
): Generator<FoundMatch[]> {
  const { columns } = market.outs;
  const comparing = { vocabulary: market.vocabulary, weights };
  for (let row = 0; row < columns.ids.length; row += 1) {
    const { rows, scores } = findMatches(comparing, market.ins, { columns, row, direction: "out" }, most);
    yield rows.map((need, place) =>
      found(market.ins.columns, "out", columns.ids[row] as string, need, scores[place] as number),
    );
  }
}

import { shippedPrecedents } from "~/features/matching/data/shipped-precedents";
import { startingWeights } from "~/features/matching/flows/factors";
import { findByComparingAll, findMatches, type Asker } from "~/features/matching/flows/find-matches";
import { kmBetween } from "~/features/matching/flows/fit";
import { keysOf, type FlowIndex } from "~/features/matching/flows/flow-index";
import { askerOf, buildMarket, mostMatches, otherSide, type FlowMarket } from "~/features/matching/flows/market";
import { rankedPrecedent } from "~/features/matching/precedents/shipped-precedent";
import { knownExchanges } from "~/features/matching/ranking/known-exchanges";
import { summarise } from "../measure/percentiles";
import type { ScaleResult } from "./scale-result";
import { syntheticFlows } from "./synthetic-flows";

/** Measures the flow engine at one size, in a process of its own so that its memory is its own. Prints one line of JSON. */
const size = Number(process.argv[2]);
const bruteUpTo = Number(process.argv[3]);

const now = (): number => performance.now();
const seconds = (since: number): number => (now() - since) / 1000;
const comparingOf = (market: FlowMarket) => ({ vocabulary: market.vocabulary, weights: startingWeights });

/** Rows of one key of an index, the nearest twenty of them: what a look-up by category or material costs. */
function lookUp(index: FlowIndex, asker: Asker): number {
  const kind = (["category", "material"] as const).find((one) => keysOf(asker.columns, asker.row, one).length > 0);
  const key = kind && keysOf(asker.columns, asker.row, kind)[0];
  if (kind === undefined || key === undefined) return 0;
  const { starts, rows } = index.postings[kind];
  const from = starts[key * index.cells.count] ?? 0;
  const to = starts[(key + 1) * index.cells.count] ?? from;
  const found = [...rows.subarray(from, to)].map((row) => ({
    row,
    km: kmBetween(asker.columns, asker.row, index.columns, row),
  }));
  found.sort((a, b) => a.km - b.km || a.row - b.row);
  return found.slice(0, mostMatches).length;
}

function fullPass(market: FlowMarket): { seconds: number; work: number; matches: number; compared: number } {
  const [started, before, comparing] = [now(), process.cpuUsage(), comparingOf(market)];
  const { columns } = market.outs;
  let [matches, compared] = [0, 0];
  for (let row = 0; row < columns.ids.length; row += 1) {
    const found = findMatches(comparing, market.ins, { columns, row, direction: "out" }, mostMatches);
    matches += found.rows.length;
    compared += found.compared;
  }
  const { user, system } = process.cpuUsage(before);
  return { seconds: seconds(started), work: (user + system) / 1e6, matches, compared: compared / columns.ids.length };
}

/** Share of what comparing with everything finds that is found, over an even sample of the outgoing flows. */
function recall(market: FlowMarket, sample: number): { recall: number; seconds: number; asked: number } {
  const comparing = comparingOf(market);
  const { columns } = market.outs;
  const step = Math.max(1, Math.floor(columns.ids.length / sample));
  let [hits, all, asked, brute] = [0, 0, 0, 0];
  for (let row = 0; row < columns.ids.length; row += step) {
    const asker: Asker = { columns, row, direction: "out" };
    const started = now();
    const every = findByComparingAll(comparing, market.ins.columns, asker, mostMatches);
    brute += seconds(started);
    const found = new Set(findMatches(comparing, market.ins, asker, mostMatches).rows);
    hits += every.rows.filter((each) => found.has(each)).length;
    all += every.rows.length;
    asked += 1;
  }
  return { recall: all === 0 ? 1 : hits / all, seconds: brute, asked };
}

/**
 * Milliseconds of asking for flows that do not stand in the market: reading the flow and finding its matches; beside it reading
 * the flow and looking up its category, and that look-up by itself. The first hundred warm up and do not count.
 */
function newFlows(market: FlowMarket, count: number): Pick<ScaleResult, "newFlow" | "lookUp" | "bareLookUp"> {
  const comparing = comparingOf(market);
  const [asking, looking, bare]: [number[], number[], number[]] = [[], [], []];
  const warmUp = 100;
  syntheticFlows(count + warmUp, 77).forEach((each, index) => {
    const flow = { ...each, id: `new-${each.id}` };
    const side = otherSide(market, flow.direction);
    const started = now();
    const asker = askerOf(market, flow);
    const read = now();
    findMatches(comparing, side, asker, mostMatches);
    const found = now();
    lookUp(side, asker);
    const looked = now();
    if (index < warmUp) return;
    asking.push(found - started);
    looking.push(read - started + looked - found);
    bare.push(looked - found);
  });
  return { newFlow: summarise(asking), lookUp: summarise(looking), bareLookUp: summarise(bare) };
}

const known = knownExchanges(shippedPrecedents.map(rankedPrecedent));
const flows = syntheticFlows(size);
const started = now();
const market = buildMarket(flows, known);
const build = seconds(started);
const pass = fullPass(market);
const measured = recall(market, size <= bruteUpTo ? Number.POSITIVE_INFINITY : 300);
const outgoing = market.outs.columns.ids.length;
const result: ScaleResult = {
  flows: size,
  buildSeconds: build,
  passSeconds: pass.seconds,
  passWork: pass.work,
  matches: pass.matches,
  comparedPerFlow: pass.compared,
  recall: measured.recall,
  recallOf: measured.asked,
  bruteSeconds: measured.asked === outgoing ? measured.seconds : null,
  ...newFlows(market, 400),
  peakMegabytes: process.resourceUsage().maxRSS / 1024,
};
process.stdout.write(`${JSON.stringify(result)}\n`);

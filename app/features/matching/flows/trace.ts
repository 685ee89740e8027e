import { materials } from "../data/materials";
import { citePrecedents, type CitedPrecedent } from "../ranking/cite-precedents";
import { factors, startingWeights, type Factor, type FactorWeights } from "./factors";
import { kmBetween } from "./fit";
import type { Flow } from "./flow";
import { buildFlowColumns, limitOutcome, type FlowColumns } from "./flow-columns";
import { refusalOf, type Refusal } from "./hard-rules";
import { isBare } from "./likeness";
import type { FlowMarket } from "./market";
import { missingFacts, type MissingFact } from "./missing-facts";
import { readFlow } from "./read-flow";
import { factorValues, isConnected } from "./score";

/** What stands behind a factor's value: ids, codes, figures with their unit in the name. */
export type Evidence = Readonly<Record<string, string | number | null | readonly (string | number)[]>>;

export interface TraceLine {
  readonly factor: Factor;
  readonly weight: number;
  /** 0 to 1. */
  readonly value: number;
  /** Weight × value: what the line adds to the score. */
  readonly points: number;
  readonly evidence: Evidence;
}

/** A pair of flows with its score line by line. */
export interface MatchTrace {
  /** The sum of the points. */
  readonly score: number;
  readonly lines: readonly TraceLine[];
  /** Whether anything connects the two at all. */
  readonly connected: boolean;
  /** The hard rule that shuts the pair out; its score then counts for nothing. */
  readonly refusal: Refusal | null;
  /** What nobody has stated, as questions to put. */
  readonly missing: readonly MissingFact[];
  /** Empty: no known exchange resembles it. */
  readonly precedents: readonly CitedPrecedent[];
}

const months = (mask: number): number[] =>
  Array.from({ length: 12 }, (_, index) => index + 1).filter((month) => mask & (1 << (month - 1)));
const known = (value: number): number | null => (Number.isNaN(value) ? null : value);

function evidenceOf(
  market: FlowMarket,
  out: Flow,
  need: Flow,
  outs: FlowColumns,
  ins: FlowColumns,
): Readonly<Record<Factor, Evidence>> {
  const [low, high] = [
    (outs.materialsLow[0] as number) & (ins.materialsLow[0] as number),
    (outs.materialsHigh[0] as number) & (ins.materialsHigh[0] as number),
  ];
  const shared = materials.filter((_, place) => (place < 32 ? low & (1 << place) : high & (1 << (place - 32))) !== 0);
  const measure =
    outs.measure[0] === ins.measure[0] ? (market.vocabulary.measures.texts[outs.measure[0] as number] ?? null) : null;
  return {
    material: { shared: shared.map(({ id }) => id) },
    category: { out: out.categoryCode, in: need.categoryCode },
    code: { out: out.wasteCode, in: need.wasteCode },
    words: {
      shared: [...outs.terms]
        .filter((term) => ins.terms.includes(term))
        .map((term) => market.vocabulary.terms.texts[term] ?? ""),
    },
    industry: { trade: need.nace },
    quantity: { measure, outPerYear: known(outs.amount[0] as number), inPerYear: known(ins.amount[0] as number) },
    season: { months: months((outs.months[0] as number) & (ins.months[0] as number)) },
    distance: { km: known(kmBetween(outs, 0, ins, 0)) },
    handling: { outForm: out.form, inForm: need.form, outStorage: out.storage, inStorage: need.storage },
    quality: {
      met: (ins.limits[0] ?? [])
        .filter((limit) => limitOutcome(limit, out.attributes) === true)
        .map(({ attribute }) => attribute),
      failed: (ins.limits[0] ?? [])
        .filter((limit) => limitOutcome(limit, out.attributes) === false)
        .map(({ attribute }) => attribute),
    },
  };
}

/** The score of a pair with everything that it rests on. The same score, to rounding, as `findMatches` gives. */
export function traceOf(
  market: FlowMarket,
  statedOut: Flow,
  statedNeed: Flow,
  weights: FactorWeights = startingWeights,
): MatchTrace {
  const [out, need] = [readFlow(statedOut).flow, readFlow(statedNeed).flow];
  const outs = buildFlowColumns([out], market.vocabulary);
  const ins = buildFlowColumns([need], market.vocabulary);
  const values = factorValues({ vocabulary: market.vocabulary, weights }, outs, 0, ins, 0);
  const evidence = evidenceOf(market, out, need, outs, ins);
  const lines = factors.map((factor) => ({
    factor,
    weight: weights[factor],
    value: values[factor],
    points: weights[factor] * values[factor],
    evidence: evidence[factor],
  }));
  const { material, category, code, words, industry } = values;
  const query = {
    caseId: "",
    donorNace: out.nace,
    wasteCodes: out.wasteCode === null ? [] : [out.wasteCode],
    waste: out.title,
  };
  return {
    score: lines.reduce((sum, { points }) => sum + points, 0),
    lines,
    connected: isConnected(material, category, code, words, industry, isBare(ins, 0)),
    refusal: refusalOf(outs, 0, ins, 0),
    missing: missingFacts(out, need),
    precedents: citePrecedents(market.vocabulary.known.table, query, need.nace),
  };
}

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
  /** Whether both sides have stated what the value rests on; an assumed one teaches the weights nothing. */
  readonly known: boolean;
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
const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value);

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
    quantity: { measure, outPerYear: orNull(outs.amount[0] as number), inPerYear: orNull(ins.amount[0] as number) },
    season: { months: months((outs.months[0] as number) & (ins.months[0] as number)) },
    distance: { km: orNull(kmBetween(outs, 0, ins, 0)) },
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

const hasMaterial = ({ materialsLow, materialsHigh }: FlowColumns): boolean =>
  materialsLow[0] !== 0 || materialsHigh[0] !== 0;

/** Factors of which both sides have stated what they compare. A season is stated by naming months, a demand by its answer. */
function knownFactors(out: Flow, need: Flow, outs: FlowColumns, ins: FlowColumns): Readonly<Record<Factor, boolean>> {
  const both = (stated: (flow: Flow) => boolean): boolean => stated(out) && stated(need);
  return {
    material: hasMaterial(outs) && hasMaterial(ins),
    category: both(({ categoryCode }) => categoryCode !== null),
    code: both(({ wasteCode }) => wasteCode !== null),
    words: outs.terms.length > 0 && ins.terms.length > 0,
    industry: (outs.profile[0] as number) >= 0 && (ins.trade[0] as number) >= 0,
    quantity: (outs.measure[0] as number) >= 0 && outs.measure[0] === ins.measure[0],
    season: out.months.length > 0 || need.months.length > 0,
    distance: both(({ place }) => place !== null),
    handling: both(({ form }) => form !== null) || both(({ storage }) => storage.length > 0),
    quality: (ins.limits[0] ?? []).some((limit) => limitOutcome(limit, out.attributes) !== null),
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
  const known = knownFactors(out, need, outs, ins);
  const lines = factors.map((factor) => ({
    factor,
    weight: weights[factor],
    value: values[factor],
    points: weights[factor] * values[factor],
    known: known[factor],
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

import { criterionShare, fullDeduction } from "./criterion-share";
import type { EvaluationModel } from "./evaluation-model";
import type { BidScore, RehearsalBid, ScoredCriterion, ScoreUnit, Scoring, TraceLine } from "./rehearsal";

interface Field {
  readonly bids: readonly RehearsalBid[];
  readonly criteria: readonly ScoredCriterion[];
  readonly shares: Shares;
}

interface Unranked {
  readonly bid: string;
  readonly total: number | null;
  readonly trace: readonly TraceLine[];
}

const line = (code: TraceLine["code"], value: number, criterion: string | null = null, share: number | null = null) =>
  ({ code, criterion, share, value }) satisfies TraceLine;

const answerOf = (bid: RehearsalBid, { key }: ScoredCriterion) => bid.answers[key] ?? null;

/** How much each bid reaches of each criterion: worked out once, used by every weighting that is tried. */
export type Shares = ReadonlyMap<string, ReadonlyMap<string, number>>;

export const sharesOf = (criteria: readonly ScoredCriterion[], bids: readonly RehearsalBid[]): Shares =>
  new Map(
    bids.map((bid) => [
      bid.key,
      new Map(criteria.map((criterion) => [criterion.key, criterionShare(criterion, answerOf(bid, criterion))])),
    ]),
  );

const shareIn = (shares: Shares, bid: RehearsalBid, { key }: ScoredCriterion): number =>
  shares.get(bid.key)?.get(key) ?? 0;

/** One line a criterion: `worth(share)` is what that much of it adds. */
function criterionLines(
  bid: RehearsalBid,
  { criteria, shares }: Field,
  worth: (share: number, criterion: ScoredCriterion) => number,
): TraceLine[] {
  return criteria.map((criterion) => {
    const share = shareIn(shares, bid, criterion);
    return line(
      answerOf(bid, criterion) === null ? "no_answer" : "criterion",
      worth(share, criterion),
      criterion.key,
      share,
    );
  });
}

const sum = (lines: readonly TraceLine[]): number => lines.reduce((total, { value }) => total + value, 0);

const withSum = (bid: RehearsalBid, trace: readonly TraceLine[]): Unranked => ({
  bid: bid.key,
  total: sum(trace),
  trace,
});

function pricePerPoint(field: Field): Unranked[] {
  return field.bids.map((bid) => {
    const lines = criterionLines(bid, field, (share, { weight }) => share * (weight ?? 0));
    const quality = sum(lines);
    return {
      bid: bid.key,
      total: quality > 0 ? bid.priceMinor / quality : null,
      trace: [line("price", bid.priceMinor), ...lines, line("quality_sum", quality)],
    };
  });
}

const fullMinor = ({ points, deductionMinor }: ScoredCriterion): number => deductionMinor ?? fullDeduction(points);

function valueDeduction(field: Field): Unranked[] {
  return field.bids.map((bid) =>
    withSum(bid, [
      line("price", bid.priceMinor),
      ...criterionLines(bid, field, (share, criterion) => -Math.round(share * fullMinor(criterion))).map(
        (entry): TraceLine => (entry.code === "criterion" ? { ...entry, code: "deduction" } : entry),
      ),
    ]),
  );
}

/** Price points go on falling past `zeroPrice` and rising past `fullPrice`: no price is too low or too high to count. */
function absolute(field: Field, model: Extract<EvaluationModel, { kind: "absolute_scoring" }>): Unranked[] {
  const span = model.zeroPriceMinor - model.fullPriceMinor;
  return field.bids.map((bid) => {
    const share = span > 0 ? (model.zeroPriceMinor - bid.priceMinor) / span : 0;
    return withSum(bid, [
      line("price_points", share * model.priceWeight, null, share),
      ...criterionLines(bid, field, (part, { weight }) => part * (weight ?? 0)),
    ]);
  });
}

function relative(field: Field, priceWeight: number): Unranked[] {
  const { bids, criteria, shares } = field;
  const lowest = Math.min(...bids.map(({ priceMinor }) => priceMinor));
  const best = new Map(
    criteria.map((criterion) => [criterion.key, Math.max(0, ...bids.map((bid) => shareIn(shares, bid, criterion)))]),
  );
  return bids.map((bid) => {
    const share = bid.priceMinor > 0 ? lowest / bid.priceMinor : 1;
    return withSum(bid, [
      line("price_points", share * priceWeight, null, share),
      ...criterionLines(bid, field, (part, { key, weight }) => {
        const top = best.get(key) ?? 0;
        return top > 0 ? (part / top) * (weight ?? 0) : 0;
      }),
    ]);
  });
}

/** Value today of one unit of money a year, paid at the end of each of `years` years. */
const annuity = (years: number, rate: number): number => (rate === 0 ? years : (1 - (1 + rate) ** -years) / rate);

function lifeCycle(
  bids: readonly RehearsalBid[],
  { years, discountPercent }: Extract<EvaluationModel, { kind: "life_cycle_cost" }>,
): Unranked[] {
  const rate = discountPercent / 100;
  const factor = annuity(years, rate);
  return bids.map((bid) =>
    withSum(bid, [
      line("price", bid.priceMinor),
      line("use", Math.round(bid.useMinorPerYear * factor)),
      line("upkeep", Math.round(bid.upkeepMinorPerYear * factor)),
      line("end_of_life", Math.round(bid.endOfLifeMinor * (1 + rate) ** -years)),
    ]),
  );
}

function unranked(model: EvaluationModel, field: Field): readonly [ScoreUnit, Unranked[]] {
  const { bids } = field;
  switch (model.kind) {
    case "lowest_price":
      return ["kr", bids.map((bid) => withSum(bid, [line("price", bid.priceMinor)]))];
    case "price_per_quality_point":
      return ["kr_per_point", pricePerPoint(field)];
    case "value_deduction":
      return ["kr", valueDeduction(field)];
    case "absolute_scoring":
      return ["points", absolute(field, model)];
    case "relative_scoring":
      return ["points", relative(field, model.priceWeight)];
    case "life_cycle_cost":
      return ["kr", lifeCycle(bids, model)];
  }
}

// Totals that differ by less than this are the same: sums of shares carry rounding noise, a ten-millionth of a point none.
const noise = 1e-7;

function ranked(unit: ScoreUnit, results: readonly Unranked[]): BidScore[] {
  const better = (a: number, b: number): boolean => (unit === "points" ? a > b + noise : a < b - noise);
  return results.map((result) => ({
    ...result,
    rank:
      1 +
      results.filter((other) =>
        result.total === null ? other.total !== null : other.total !== null && better(other.total, result.total),
      ).length,
  }));
}

/**
 * Scores bids that meet every requirement. Absolute models score each bid by itself; relative ones against the best of
 * those given, so the same bid scores otherwise in other company. Pure: order of bids changes nothing.
 */
export function scoreBids(
  model: EvaluationModel,
  criteria: readonly ScoredCriterion[],
  bids: readonly RehearsalBid[],
  shares: Shares = sharesOf(criteria, bids),
): Scoring {
  const [unit, results] = unranked(model, { bids, criteria, shares });
  return { unit, scores: ranked(unit, results) };
}

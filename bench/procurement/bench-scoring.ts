import { evaluationKinds, modelHasWeights, type EvaluationModel } from "~/features/tenders/evaluation/evaluation-model";
import { rankStability, reversals } from "~/features/tenders/evaluation/rank-stability";
import type { RehearsalBid, ScoredCriterion } from "~/features/tenders/evaluation/rehearsal";
import { scoreBids } from "~/features/tenders/evaluation/score-bids";
import { summarise } from "../measure/percentiles";

const bidCount = 50;
const criterionCount = 60;
const runs = 40;

export interface ScoringTimes {
  readonly bids: number;
  readonly criteria: number;
  /** Milliseconds at the 95th percentile, by model: all bids scored with their traces. */
  readonly scored: Readonly<Record<string, number>>;
  /** The same with what the page shows beside it: rank stability and reversals. */
  readonly whole: Readonly<Record<string, number>>;
}

const modelOf = (kind: EvaluationModel["kind"]): EvaluationModel => {
  if (kind === "absolute_scoring")
    return { kind, priceWeight: 40, fullPriceMinor: 80_000_00, zeroPriceMinor: 200_000_00 };
  if (kind === "relative_scoring") return { kind, priceWeight: 40 };
  return kind === "life_cycle_cost" ? { kind, years: 10, discountPercent: 3.5 } : { kind };
};

const criteriaOf = (model: EvaluationModel): ScoredCriterion[] =>
  Array.from({ length: criterionCount }, (_, index) => ({
    key: `a${index}`,
    title: `Tilldelningskriterium ${index + 1}`,
    weight: modelHasWeights(model.kind) ? ("priceWeight" in model ? 60 : 100) / criterionCount : null,
    deductionMinor: model.kind === "value_deduction" ? 50_000 + index * 1000 : null,
    points: null,
  }));

/** Bids that differ everywhere; another set each run, so that nothing is scored twice. */
const bidsOf = (criteria: readonly ScoredCriterion[], run: number): RehearsalBid[] =>
  Array.from({ length: bidCount }, (_, index) => ({
    key: `b${index}`,
    name: `Exempel ${index + 1} AB`,
    priceMinor: 90_000_00 + ((index * 7919 + run * 104_729) % 60_000) * 100,
    useMinorPerYear: 100_000 + index * 1000,
    upkeepMinorPerYear: 50_000,
    endOfLifeMinor: 20_000,
    answers: Object.fromEntries(criteria.map(({ key }, place) => [key, (index * 31 + place * 17 + run) % 101])),
  }));

function p95(criteria: readonly ScoredCriterion[], work: (bids: readonly RehearsalBid[]) => void): number {
  const times = Array.from({ length: runs }, (_, run) => {
    const bids = bidsOf(criteria, run);
    const started = performance.now();
    work(bids);
    return performance.now() - started;
  });
  return summarise(times).p95;
}

/** Scores fifty bids on sixty criteria by each model. */
export function benchScoring(): ScoringTimes {
  const models = evaluationKinds.map(modelOf);
  const measured = (
    work: (model: EvaluationModel, criteria: readonly ScoredCriterion[], bids: readonly RehearsalBid[]) => void,
  ) =>
    Object.fromEntries(
      models.map((model) => {
        const criteria = criteriaOf(model);
        return [model.kind, p95(criteria, (bids) => work(model, criteria, bids))];
      }),
    );
  return {
    bids: bidCount,
    criteria: criterionCount,
    scored: measured((model, criteria, bids) => void scoreBids(model, criteria, bids)),
    whole: measured((model, criteria, bids) => {
      scoreBids(model, criteria, bids);
      rankStability(model, criteria, bids);
      reversals(model, criteria, bids);
    }),
  };
}

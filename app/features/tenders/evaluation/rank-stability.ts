import { modelHasWeights, type EvaluationModel } from "./evaluation-model";
import type { RehearsalBid, ScoredCriterion } from "./rehearsal";
import { scoreBids, sharesOf, type Shares } from "./score-bids";

/** One change of a weight (points of 100), or of a deduction (percent), and who would then be first. */
export interface StabilityStep {
  /** Key of the criterion moved; null = the price weight. */
  readonly criterion: string | null;
  /** Points of 100 where the model has weights, percent of the kronor in value deduction. */
  readonly move: number;
  readonly winners: readonly string[];
  readonly changesWinner: boolean;
}

/** A bid whose withdrawal changes the order among the others. */
export interface Reversal {
  readonly withdrawn: string;
  /** Pairs whose order turns: the first was ahead before, the second is after. */
  readonly pairs: readonly (readonly [string, string])[];
  readonly changesWinner: boolean;
}

export const stabilityMoves = [-10, -5, 5, 10] as const;

type Setup = { readonly model: EvaluationModel; readonly criteria: readonly ScoredCriterion[] };

const winnersOf = ({ model, criteria }: Setup, bids: readonly RehearsalBid[], shares: Shares): string[] =>
  scoreBids(model, criteria, bids, shares)
    .scores.filter(({ rank, total }) => rank === 1 && total !== null)
    .map(({ bid }) => bid)
    .sort();

const priceWeightOf = (model: EvaluationModel): number => ("priceWeight" in model ? model.priceWeight : 0);

/** The weight `moved` is set to `target`; all others share what is left in the proportions they had. */
function reweighted({ model, criteria }: Setup, moved: string | null, target: number): Setup {
  const others =
    (moved === null ? 0 : priceWeightOf(model)) +
    criteria.reduce((total, { key, weight }) => total + (key === moved ? 0 : (weight ?? 0)), 0);
  const scale = others > 0 ? (100 - target) / others : 0;
  return {
    model:
      "priceWeight" in model ? { ...model, priceWeight: moved === null ? target : model.priceWeight * scale } : model,
    criteria: criteria.map((criterion) => ({
      ...criterion,
      weight: criterion.key === moved ? target : (criterion.weight ?? 0) * scale,
    })),
  };
}

const changed = (criteria: readonly ScoredCriterion[], moved: string, percent: number): ScoredCriterion[] =>
  criteria.map((criterion) =>
    criterion.key === moved && criterion.deductionMinor !== null
      ? { ...criterion, deductionMinor: Math.round(criterion.deductionMinor * (1 + percent / 100)) }
      : criterion,
  );

function setupsMoved(setup: Setup, move: number): { criterion: string | null; setup: Setup }[] {
  const { model, criteria } = setup;
  if (model.kind === "value_deduction")
    return criteria.map(({ key }) => ({ criterion: key, setup: { model, criteria: changed(criteria, key, move) } }));
  if (!modelHasWeights(model.kind)) return [];
  const weights: [string | null, number][] = criteria.map(({ key, weight }) => [key, weight ?? 0]);
  if ("priceWeight" in model) weights.unshift([null, model.priceWeight]);
  return weights
    .map(([criterion, weight]) => ({ criterion, target: weight + move }))
    .filter(({ target }) => target >= 0 && target <= 100)
    .map(({ criterion, target }) => ({ criterion, setup: reweighted(setup, criterion, target) }));
}

/**
 * Who wins when one weight moves by 5 and 10 points of 100 (the others keeping their proportions), or one deduction by
 * as many percent. Moves that would leave 0–100 are left out; models without either have none.
 */
export function rankStability(
  model: EvaluationModel,
  criteria: readonly ScoredCriterion[],
  bids: readonly RehearsalBid[],
): StabilityStep[] {
  if (bids.length < 2) return [];
  const shares = sharesOf(criteria, bids);
  const before = winnersOf({ model, criteria }, bids, shares).join();
  return stabilityMoves.flatMap((move) =>
    setupsMoved({ model, criteria }, move).map(({ criterion, setup }) => {
      const winners = winnersOf(setup, bids, shares);
      return { criterion, move, winners, changesWinner: winners.join() !== before };
    }),
  );
}

function turnedPairs(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): [string, string][] {
  const keys = [...after.keys()].sort();
  return keys.flatMap((a) =>
    keys
      .filter((b) => (before.get(a) ?? 0) < (before.get(b) ?? 0) && (after.get(a) ?? 0) > (after.get(b) ?? 0))
      .map((b): [string, string] => [a, b]),
  );
}

/** Bids whose withdrawal would turn the order of two others: only relative models have any. */
export function reversals(
  model: EvaluationModel,
  criteria: readonly ScoredCriterion[],
  bids: readonly RehearsalBid[],
): Reversal[] {
  const shares = sharesOf(criteria, bids);
  const ranks = (some: readonly RehearsalBid[]) =>
    new Map(scoreBids(model, criteria, some, shares).scores.map(({ bid, rank }) => [bid, rank]));
  const all = ranks(bids);
  return bids.flatMap(({ key }) => {
    const rest = bids.filter((bid) => bid.key !== key);
    if (rest.length < 2) return [];
    const pairs = turnedPairs(all, ranks(rest));
    const first = Math.min(...rest.map((bid) => all.get(bid.key) ?? 0));
    const leaders = rest.filter((bid) => all.get(bid.key) === first).map((bid) => bid.key);
    return pairs.length > 0 ? [{ withdrawn: key, pairs, changesWinner: pairs.some(([a]) => leaders.includes(a)) }] : [];
  });
}

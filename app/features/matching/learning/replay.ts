import { factors, type FactorWeights } from "../flows/factors";
import type { Decision, FactorValues } from "./decision";

/** Where a suggestion that was decided on stood, and would stand, among those shown with it; 1 = first. */
export interface Replayed {
  readonly decision: Decision;
  readonly among: number;
  readonly rankBefore: number;
  readonly rankAfter: number;
  readonly scoreBefore: number;
  readonly scoreAfter: number;
}

export const scoreUnder = (weights: FactorWeights, values: FactorValues): number =>
  factors.reduce((sum, factor) => sum + weights[factor] * values[factor], 0);

const rankUnder = (weights: FactorWeights, { values, shownWith }: Decision): number => {
  const own = scoreUnder(weights, values);
  return 1 + shownWith.filter((other) => scoreUnder(weights, other) > own).length;
};

/** Past decisions under two sets of weights: what a page shows before new weights are used. */
export const replayDecisions = (
  decisions: readonly Decision[],
  before: FactorWeights,
  after: FactorWeights,
): Replayed[] =>
  decisions.map((decision) => ({
    decision,
    among: decision.shownWith.length + 1,
    rankBefore: rankUnder(before, decision),
    rankAfter: rankUnder(after, decision),
    scoreBefore: scoreUnder(before, decision.values),
    scoreAfter: scoreUnder(after, decision.values),
  }));

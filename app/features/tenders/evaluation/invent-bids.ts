import type { PointsRule } from "~/features/criteria/criterion";
import type { RehearsalBid, ScoredCriterion } from "./rehearsal";

interface Type {
  readonly key: string;
  /** Price as a share of the estimated value. */
  readonly price: number;
  /** How good the answers are, 0–1. */
  readonly quality: number;
}

/** Cheap and plain, middling, dear and good: three offers that try the ends of a model. */
const types: readonly Type[] = [
  { key: "plain", price: 0.8, quality: 0.2 },
  { key: "middling", price: 0.95, quality: 0.6 },
  { key: "ambitious", price: 1.15, quality: 1 },
];

const tidy = (value: number): number => Math.round(value * 100) / 100;

function answerAt(points: PointsRule | null, quality: number): number | string {
  if (points === null) return Math.round(quality * 100);
  if (points.kind === "linear") return tidy(points.from + (points.to - points.from) * quality);
  const steps = [...points.steps].sort((a, b) => worth(a) - worth(b));
  return steps[Math.min(steps.length - 1, Math.floor(quality * steps.length))]?.at ?? 0;
}

const worth = (step: { readonly points?: number; readonly deductionMinor?: number }): number =>
  step.points ?? step.deductionMinor ?? 0;

/**
 * Three invented offers around an estimated value (minor units), the same each time. `nameOf` gives their names in the
 * reader's language.
 */
export const inventBids = (
  criteria: readonly ScoredCriterion[],
  estimatedMinor: number,
  nameOf: (key: string) => string,
): RehearsalBid[] =>
  types.map(({ key, price, quality }) => ({
    key,
    name: nameOf(key),
    priceMinor: Math.max(100, Math.round((estimatedMinor * price) / 100) * 100),
    // Dear and good things cost less to run: what the life-cycle model is there to show.
    useMinorPerYear: Math.round((estimatedMinor * 0.03 * (1.3 - quality * 0.6)) / 100) * 100,
    upkeepMinorPerYear: Math.round((estimatedMinor * 0.02 * (1.4 - quality * 0.8)) / 100) * 100,
    endOfLifeMinor: Math.round((estimatedMinor * (0.05 - quality * 0.1)) / 100) * 100,
    answers: Object.fromEntries(criteria.map((criterion) => [criterion.key, answerAt(criterion.points, quality)])),
  }));

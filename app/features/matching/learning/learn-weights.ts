import { factors, startingWeights, type Factor, type FactorWeights } from "../flows/factors";
import type { Decision, FactorValues, LogEntry, Reason, Verdict } from "./decision";

/** How far a verdict moves: what came of a case counts more than what was thought of it. */
const pull: Readonly<Record<Verdict, number>> = { accepted: 1, introduced: 1, succeeded: 3, rejected: -1, failed: -2 };

/** Largest step of one decision on the logarithm of a weight, before the verdict's pull. Own assumption, shown. */
const step = 0.02;

/** No weight becomes more than twice, or less than half, of what it started at. */
export const mostChange = Math.LN2;

/** Factors that a reason says should have counted more. Cost, trust and law are no factors: they teach the weights nothing. */
const blamed: Readonly<Partial<Record<Reason, readonly Factor[]>>> = {
  material: ["material", "category", "code"],
  quality: ["quality"],
  quantity: ["quantity"],
  distance: ["distance"],
  timing: ["season"],
};

/** Weights of a region with how they came about. */
export interface LearnedWeights {
  readonly region: string;
  /** Entries of the region's log that were read: the weights of an earlier version are those of so many entries of the log. */
  readonly version: number;
  /** Decisions that count. */
  readonly decisions: number;
  readonly weights: FactorWeights;
  /** Sum of the steps on the logarithm of each weight, before the bound. */
  readonly steps: FactorValues;
}

const record = (value: (factor: Factor) => number): FactorValues =>
  Object.fromEntries(factors.map((factor) => [factor, value(factor)])) as Record<Factor, number>;

/**
 * Step of one decision on the logarithm of each weight. A good verdict raises the factors that spoke for the suggestion more than
 * its average factor did and lowers the others; a bad one does the opposite. Where a bad verdict names a reason, only what should
 * have warned is raised, by as much as it was short of full. What nobody had stated is not moved.
 */
export function stepsOf({ verdict, reason, values, unknown }: Decision): FactorValues {
  const strength = step * pull[verdict];
  const known = factors.filter((factor) => !unknown.includes(factor));
  if (strength < 0 && reason !== null) {
    const warned = blamed[reason] ?? [];
    return record((factor) =>
      warned.includes(factor) && known.includes(factor) ? -strength * (1 - values[factor]) : 0,
    );
  }
  const mean = known.reduce((sum, factor) => sum + values[factor], 0) / Math.max(1, known.length);
  return record((factor) => (known.includes(factor) ? strength * (values[factor] - mean) : 0));
}

/** Decisions of a region that have not been taken back, in the order of the log. */
export function standingDecisions(log: readonly LogEntry[], region: string): Decision[] {
  const own = log.filter((entry) => entry.region === region);
  const back = new Set(own.flatMap((entry) => (entry.kind === "taken_back" ? [entry.of] : [])));
  return own.filter((entry): entry is Decision => entry.kind === "decided" && !back.has(entry.id));
}

/** Starting weights moved by steps within the bound, summing to 1 again. */
function moved(start: FactorWeights, steps: FactorValues): FactorWeights {
  const bounded = record(
    (factor) => start[factor] * Math.exp(Math.max(-mostChange, Math.min(mostChange, steps[factor]))),
  );
  const sum = factors.reduce((total, factor) => total + bounded[factor], 0);
  return record((factor) => bounded[factor] / sum);
}

/**
 * Weights of a region: the sum of the steps of all standing decisions. Sums do not ask for an order, so a decision taken back
 * leaves exactly the weights that would be without it.
 */
export function learnWeights(
  log: readonly LogEntry[],
  region: string,
  start: FactorWeights = startingWeights,
): LearnedWeights {
  const decisions = standingDecisions(log, region);
  const all = decisions.map(stepsOf);
  // Added in rising order: rounding must not depend on the order of the log.
  const steps = record((factor) =>
    all
      .map((one) => one[factor])
      .sort((a, b) => a - b)
      .reduce((sum, value) => sum + value, 0),
  );
  return {
    region,
    version: log.filter((entry) => entry.region === region).length,
    decisions: decisions.length,
    weights: moved(start, steps),
    steps,
  };
}

import { factors, type Factor } from "../flows/factors";
import type { MatchTrace } from "../flows/trace";
import type { FactorValues, JudgedValues } from "../learning/decision";
import type { StoredFlow } from "../keeping/stored-flow";

/** A pair as it is suggested: both sides as stored, and why. */
export interface Suggestion {
  readonly out: StoredFlow;
  readonly need: StoredFlow;
  readonly trace: MatchTrace;
}

/** The values of a trace by factor. */
export const valuesOf = ({ lines }: Pick<MatchTrace, "lines">): FactorValues => {
  const value = new Map(lines.map((line) => [line.factor, line.value]));
  return Object.fromEntries(factors.map((factor) => [factor, value.get(factor) ?? 0])) as Record<Factor, number>;
};

/** What a decision keeps of a trace. */
export const judgedOf = (trace: Pick<MatchTrace, "lines">): JudgedValues => ({
  values: valuesOf(trace),
  unknown: trace.lines.flatMap(({ factor, known }) => (known ? [] : [factor])),
});

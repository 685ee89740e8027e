import type { PointsRule } from "~/features/criteria/criterion";
import type { ScoredCriterion } from "./rehearsal";

const clamp = (value: number): number => Math.min(1, Math.max(0, value));

/** A step given by a number is reached by that number or more; one given by an option key by that option. */
const reached = (at: number | string, answer: number | string): boolean =>
  typeof at === "number" ? typeof answer === "number" && answer >= at : at === answer;

const bestStep = <Step extends { readonly at: number | string }>(
  steps: readonly Step[],
  answer: number | string,
  worth: (step: Step) => number,
): number => Math.max(0, ...steps.filter(({ at }) => reached(at, answer)).map(worth));

/** Most kronor (minor units) that a deduction rule can give. */
export const fullDeduction = (rule: Extract<PointsRule, { kind: "deduction" }>): number =>
  Math.max(0, ...rule.steps.map(({ deductionMinor }) => deductionMinor));

/**
 * How much of a criterion an answer reaches, 0–1. No answer, or one of the wrong kind, reaches nothing. Without a rule
 * the answer is marks from 0 to 100 given by people.
 */
export function criterionShare({ points }: Pick<ScoredCriterion, "points">, answer: number | string | null): number {
  if (answer === null || answer === "") return 0;
  if (points === null) return typeof answer === "number" ? clamp(answer / 100) : 0;
  switch (points.kind) {
    case "linear":
      if (typeof answer !== "number" || points.from === points.to) return 0;
      return clamp((answer - points.from) / (points.to - points.from));
    case "step":
      return points.maxPoints > 0 ? clamp(bestStep(points.steps, answer, (step) => step.points) / points.maxPoints) : 0;
    case "deduction": {
      const full = fullDeduction(points);
      return full > 0 ? bestStep(points.steps, answer, (step) => step.deductionMinor) / full : 0;
    }
  }
}

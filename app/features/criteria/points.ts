import { isKnown, type AttributeValue, type AttributeValues } from "~/features/reference/attribute";
import { attributeByKey } from "~/features/reference/attribute-dictionary";
import { tidy } from "~/features/reference/units";
import type { PointsRule } from "./criterion";

export type PointsReason = "scored" | "not_stated" | "not_known" | "not_comparable";

/** What an answer is worth. `points` of `maxPoints`, or kronor (minor units) taken off the price for comparison. */
export type PointsOutcome =
  | { readonly kind: "points"; readonly points: number; readonly maxPoints: number; readonly reason: PointsReason }
  | {
      readonly kind: "deduction";
      readonly deductionMinor: number;
      readonly maxDeductionMinor: number;
      readonly reason: PointsReason;
    };

/** Whether an answer reaches a step; null when the two cannot be compared. */
export function reachesStep(attribute: string, at: number | string, value: AttributeValue): boolean | null {
  const definition = attributeByKey(attribute);
  if (!definition || !isKnown(value)) return null;
  const { v } = value;
  if (typeof at === "number") {
    if (typeof v !== "number" || definition.type !== "number") return null;
    return definition.better === "lower" ? v <= at : v >= at;
  }
  switch (definition.type) {
    case "choice": {
      const given = definition.options.findIndex(({ key }) => key === v);
      const asked = definition.options.findIndex(({ key }) => key === at);
      if (given === -1 || asked === -1) return null;
      return definition.ordered ? given <= asked : given === asked;
    }
    case "multi":
      return Array.isArray(v) ? v.includes(at) : null;
    case "yesno":
      return typeof v === "boolean" ? v === (at === "yes") : null;
    default:
      return null;
  }
}

/** The best of the steps reached; null when the answer cannot be compared with any. */
function bestStep(
  attribute: string,
  steps: readonly { readonly at: number | string; readonly worth: number }[],
  value: AttributeValue,
): number | null {
  let best: number | null = null;
  for (const { at, worth } of steps) {
    const reached = reachesStep(attribute, at, value);
    if (reached !== null) best = Math.max(best ?? 0, reached ? worth : 0);
  }
  return best;
}

function linearPoints(rule: Extract<PointsRule, { kind: "linear" }>, value: AttributeValue): number | null {
  if (!isKnown(value) || typeof value.v !== "number" || rule.from === rule.to) return null;
  const share = (value.v - rule.from) / (rule.to - rule.from);
  return tidy(Math.min(1, Math.max(0, share)) * rule.maxPoints);
}

const worths = (rule: Exclude<PointsRule, { kind: "linear" }>) =>
  rule.kind === "step"
    ? rule.steps.map(({ at, points }) => ({ at, worth: Math.min(points, rule.maxPoints) }))
    : rule.steps.map(({ at, deductionMinor }) => ({ at, worth: deductionMinor }));

/** Most that a value-deduction rule takes off the price, in minor units; 0 for rules in points. */
export const maxDeductionOf = (rule: PointsRule): number =>
  rule.kind === "deduction" ? Math.max(0, ...rule.steps.map(({ deductionMinor }) => deductionMinor)) : 0;

/**
 * Points (0 … `maxPoints`) or kronor for what is stated. Linear: nothing at `from`, all at `to`, held at the ends. Step
 * and deduction: the best step reached, where a number reaches a step from the side the dictionary calls worse, and an
 * ordered option reaches every option that stands after it. What is not stated gives nothing, and says so.
 */
export function scoreAnswer(rule: PointsRule, attributes: AttributeValues): PointsOutcome {
  const value = Object.hasOwn(attributes, rule.attribute) ? attributes[rule.attribute] : undefined;
  const worth =
    value === undefined
      ? null
      : rule.kind === "linear"
        ? linearPoints(rule, value)
        : bestStep(rule.attribute, worths(rule), value);
  const reason: PointsReason =
    value === undefined ? "not_stated" : !isKnown(value) ? "not_known" : worth === null ? "not_comparable" : "scored";
  return rule.kind === "deduction"
    ? { kind: "deduction", deductionMinor: worth ?? 0, maxDeductionMinor: maxDeductionOf(rule), reason }
    : { kind: "points", points: worth ?? 0, maxPoints: rule.maxPoints, reason };
}

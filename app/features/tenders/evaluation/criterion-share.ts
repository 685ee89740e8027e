import { maxDeductionOf, scoreAnswer } from "~/features/criteria/points";
import type { PointsRule } from "~/features/criteria/criterion";
import { attributeByKey } from "~/features/reference/attribute-dictionary";
import type { AttributeValue } from "~/features/reference/attribute";
import type { ScoredCriterion } from "./rehearsal";

/** The answer as the dictionary holds it: yes/no as truth, an option of a multi-valued attribute as a list. */
function asValue({ attribute }: PointsRule, answer: number | string): AttributeValue {
  const type = attributeByKey(attribute)?.type;
  if (type === "yesno") return { v: answer === "yes" };
  return { v: type === "multi" ? [String(answer)] : answer };
}

/**
 * How much of a criterion an answer reaches, 0–1, by the criterion's own points rule. No answer, or one of the wrong
 * kind, reaches nothing. Without a rule the answer is marks from 0 to 100 given by people.
 */
export function criterionShare({ points }: Pick<ScoredCriterion, "points">, answer: number | string | null): number {
  if (answer === null || answer === "") return 0;
  if (points === null) return typeof answer === "number" ? Math.min(1, Math.max(0, answer / 100)) : 0;
  const outcome = scoreAnswer(points, { [points.attribute]: asValue(points, answer) });
  const [reached, most] =
    outcome.kind === "points"
      ? [outcome.points, outcome.maxPoints]
      : [outcome.deductionMinor, outcome.maxDeductionMinor];
  return most > 0 ? Math.min(1, reached / most) : 0;
}

/** Most kronor (minor units) that a deduction rule can give; 0 for rules in points. */
export const fullDeduction = (points: PointsRule | null): number => (points === null ? 0 : maxDeductionOf(points));

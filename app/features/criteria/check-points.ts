import type { AttributeDefinition } from "~/features/reference/attribute";
import { attributeByKey } from "~/features/reference/attribute-dictionary";
import type { CriterionContent, PointsRule } from "./criterion";
import { fault, type CriterionFault } from "./criterion-fault";

function stepFits(definition: AttributeDefinition, at: number | string): boolean {
  switch (definition.type) {
    case "number":
      return typeof at === "number" && at >= definition.min && at <= definition.max;
    case "choice":
    case "multi":
      return definition.options.some((option) => option.key === at);
    case "yesno":
      return at === "yes" || at === "no";
    default:
      return false;
  }
}

function checkLinear(rule: Extract<PointsRule, { kind: "linear" }>, definition: AttributeDefinition): CriterionFault[] {
  const { attribute, from, to } = rule;
  if (definition.type !== "number") return [fault("points.attribute", "points_attribute", { attribute })];
  if (from === to) return [fault("points.to", "points_flat", { attribute })];
  const rises = to > from;
  return definition.better && rises !== (definition.better === "higher")
    ? [fault("points.to", "points_against_better", { attribute })]
    : [];
}

/** The points rule of an award criterion against the attribute it looks at. Other kinds have none. */
export function checkPoints({ kind, points }: Pick<CriterionContent, "kind" | "points">): CriterionFault[] {
  if (kind !== "award") return points ? [fault("points", "points_needless")] : [];
  if (!points) return [fault("points", "points_missing")];
  const { attribute } = points;
  const definition = attributeByKey(attribute);
  if (!definition || definition.type === "text" || definition.type === "date")
    return [fault("points.attribute", "points_attribute", { attribute })];
  if (points.kind === "linear") return checkLinear(points, definition);
  return points.steps.flatMap((step, at): CriterionFault[] => [
    ...(stepFits(definition, step.at)
      ? []
      : [fault(`points.steps.${at}`, "points_step", { attribute, given: step.at })]),
    ...(points.kind === "step" && "points" in step && step.points > points.maxPoints
      ? [fault(`points.steps.${at}`, "points_too_many", { max: points.maxPoints })]
      : []),
  ]);
}

import type { ParameterDefinition, ParameterValues } from "../criterion";
import type { CheckTarget, Requirement } from "../requirement";
import { describeCheck, type Speaker } from "./describe-check";

/** A requirement ready to be drawn: every check in words, groups inside each other. */
export type RequirementView =
  | { readonly kind: "check"; readonly target: CheckTarget; readonly label: string; readonly asked: string }
  | { readonly kind: "all" | "any"; readonly parts: readonly RequirementView[] };

export function viewRequirement(
  speaker: Speaker,
  requirement: Requirement,
  parameters: readonly ParameterDefinition[],
  values: ParameterValues,
): RequirementView {
  const inside = (part: Requirement): RequirementView => viewRequirement(speaker, part, parameters, values);
  if ("all" in requirement) return { kind: "all", parts: requirement.all.map(inside) };
  if ("any" in requirement) return { kind: "any", parts: requirement.any.map(inside) };
  return { kind: "check", target: requirement.target, ...describeCheck(speaker, requirement, parameters, values) };
}

/** The same as one line: `Garanti: minst 24 månader och (Svanen eller EU Ecolabel)`. */
export function requirementLine(speaker: Speaker, view: RequirementView): string {
  if (view.kind === "check") return `${view.label}: ${view.asked}`;
  const between = ` ${speaker.say("criteria", view.kind === "all" ? "group.and" : "group.or")} `;
  return view.parts
    .map((part) => (part.kind === "check" ? requirementLine(speaker, part) : `(${requirementLine(speaker, part)})`))
    .join(between);
}

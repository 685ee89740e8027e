import { criterionLevels, type CriterionLevel, type ParameterValue } from "~/features/criteria/criterion";
import { levelRank } from "~/features/criteria/levels";
import type { DraftCriterion } from "~/features/tenders/tender";
import { draftAtLevel, exchangeCriterion, stepDown, type Library } from "../levels/draft-at-level";

/** One thing to try on the draft without changing it. */
export type TrialStep =
  | { readonly kind: "level"; readonly level: CriterionLevel }
  | { readonly kind: "lower" | "award" | "remove"; readonly key: string }
  | { readonly kind: "value"; readonly key: string; readonly parameter: string; readonly value: string };

const plain = ["lower", "award", "remove"] as const;
const words = { level: "niva", lower: "lagre", award: "tilldelning", remove: "utan", value: "varde" } as const;
const mostSteps = 20;

/** The step as it stands in the address: `niva:spearhead`, `lagre:K5`, `varde:K5:months:24`. */
export function writeStep(step: TrialStep): string {
  const parts = [words[step.kind]];
  const rest =
    step.kind === "level" ? [step.level] : step.kind === "value" ? [step.key, step.parameter, step.value] : [step.key];
  return [...parts, ...rest.map(encodeURIComponent)].join(":");
}

function readStep(text: string): TrialStep | null {
  const [word, first, second, third] = text.split(":").map((part) => {
    try {
      return decodeURIComponent(part);
    } catch {
      return "";
    }
  });
  if (!first) return null;
  const level = criterionLevels.find((each) => each === first);
  if (word === words.level) return level ? { kind: "level", level } : null;
  if (word === words.value)
    return second && third !== undefined ? { kind: "value", key: first, parameter: second, value: third } : null;
  const kind = plain.find((each) => words[each] === word);
  return kind ? { kind, key: first } : null;
}

/**
 * Steps of an address, `prova` by `prova`, then a value typed in its form (`krav` and `varde`); what is no step is left
 * out. The level comes first, whatever its place.
 */
export function readTrial(query: URLSearchParams): TrialStep[] {
  const [moved, value] = [query.get("krav"), query.get("varde")];
  const typed = moved !== null && value !== null && value.trim() !== "" ? [moved + encodeURIComponent(value)] : [];
  const steps = [...query.getAll("prova"), ...typed].slice(0, mostSteps).flatMap((text) => readStep(text) ?? []);
  const level = steps.findLast(({ kind }) => kind === "level");
  return [...(level ? [level] : []), ...steps.filter(({ kind }) => kind !== "level")];
}

/** A typed value as the parameter takes it; the value it had where it is none of those allowed. */
function typedValue(criterion: DraftCriterion, parameter: string, text: string): ParameterValue | undefined {
  const definition = criterion.content.parameters.find(({ key }) => key === parameter);
  if (!definition) return undefined;
  if (definition.type === "number") {
    const number = Number(text.replace(",", ".").replaceAll(/[\s\u00a0]/g, ""));
    const fits = text.trim() !== "" && number >= definition.min && number <= definition.max;
    return fits ? number : undefined;
  }
  if (definition.type === "choice") return definition.options.some(({ key }) => key === text) ? text : undefined;
  if (definition.type === "date") return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined;
  return text.length <= definition.maxLength ? text : undefined;
}

/** The same requirement on the next lower level of its own line; null when there is none. */
export function loweredCriterion(criterion: DraftCriterion, library: Library): DraftCriterion | null {
  const { source, content } = criterion;
  const below = criterionLevels[levelRank(content.level) - 1];
  if (source === null || below === undefined) return null;
  const lower = stepDown({ id: source.id, content }, below, library);
  return lower && exchangeCriterion(criterion, lower);
}

/** Asked about and rewarded instead of demanded. Its points rule and weight are set in the evaluation. */
export const asAwardCriterion = (criterion: DraftCriterion): DraftCriterion => ({
  ...criterion,
  content: { ...criterion.content, kind: "award" },
  mandatory: false,
});

function applyStep(criteria: readonly DraftCriterion[], step: TrialStep, library: Library): readonly DraftCriterion[] {
  if (step.kind === "level") return draftAtLevel(criteria, step.level, library).criteria;
  return criteria.flatMap((criterion) => {
    if (criterion.key !== step.key) return [criterion];
    switch (step.kind) {
      case "remove":
        return [];
      case "award":
        return [asAwardCriterion(criterion)];
      case "lower":
        return [loweredCriterion(criterion, library) ?? criterion];
      case "value": {
        const value = typedValue(criterion, step.parameter, step.value);
        return [
          value === undefined ? criterion : { ...criterion, values: { ...criterion.values, [step.parameter]: value } },
        ];
      }
    }
  });
}

/** The draft's criteria with every step taken; steps that no longer mean anything change nothing. */
export const applyTrial = (
  criteria: readonly DraftCriterion[],
  steps: readonly TrialStep[],
  library: Library,
): readonly DraftCriterion[] =>
  steps.reduce<readonly DraftCriterion[]>((now, step) => applyStep(now, step, library), criteria);

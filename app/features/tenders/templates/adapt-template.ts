import type { CriterionVersion, ParameterDefinition, ParameterValues } from "~/features/criteria/criterion";
import type { FieldError } from "~/shared/app-error";
import type { Locale } from "~/shared/locale";
import { readParameter } from "../drafting/criterion-form";
import type { FormTexts } from "../drafting/form-values";
import { readEvaluation } from "../drafting/evaluation-form";
import { Reading } from "../drafting/reading";
import { modelHasWeights } from "../evaluation/evaluation-model";
import { askedField } from "./apply-template";
import type { TemplateCriterion } from "./template";
import type { TemplateContent } from "./template-content";

/** Form name of a criterion's weight or deduction in a template. */
export const worthField = (criterionId: string, worth: "weight" | "deduction"): string => `${criterionId}.${worth}`;

/** What the template's model asks of its award criteria: a share of 100, kronor, or nothing. */
export function worthAsked({
  evaluation: { kind },
}: Pick<TemplateContent, "evaluation">): "weight" | "deduction" | null {
  if (modelHasWeights(kind)) return "weight";
  return kind === "value_deduction" ? "deduction" : null;
}

/** Values typed for the template; an empty field, and one that says the same, leave the criterion its own default. */
function valuesOf(
  each: TemplateCriterion,
  definitions: readonly ParameterDefinition[],
  reading: Reading,
): ParameterValues {
  const values = { ...each.values };
  for (const definition of definitions) {
    const field = askedField(each.ref.id, definition.key);
    if (!reading.has(field)) continue;
    const read = readParameter(definition, reading.text(field, 2000));
    if ("fault" in read) reading.fault(field, read.fault, read.params);
    else if (read.value === null || read.value === definition.default) delete values[definition.key];
    else values[definition.key] = read.value;
  }
  return values;
}

/**
 * An own template as its form left it: name and description in the writer's language, which criteria stay, with which values,
 * weights or deductions, and by which model bids are compared. What the form did not show stays as it was; a fault names its field.
 */
export function adaptTemplate(
  content: TemplateContent,
  versions: readonly CriterionVersion[],
  form: FormTexts,
  locale: Locale,
): { readonly content: TemplateContent; readonly faults: readonly FieldError[] } {
  const reading = new Reading(form);
  const kept = new Set(reading.all("keep"));
  const worth = worthAsked(content);
  const adapted = (each: TemplateCriterion): TemplateCriterion => {
    const { id } = each.ref;
    const version = versions.find((one) => one.id === id && one.version === each.ref.version);
    const field = worth && worthField(id, worth);
    const shown = field !== null && reading.has(field);
    return {
      ...each,
      values: valuesOf(each, version?.content.parameters ?? [], reading),
      weight: shown && worth === "weight" ? reading.number(field, { min: 0, max: 100 }) : each.weight,
      deductionMinor: shown && worth === "deduction" ? reading.kronor(field) : each.deductionMinor,
    };
  };
  const title = reading.text("title", 200);
  if (title === "") reading.fault("title", "required");
  const evaluation = reading.has("model") ? readEvaluation(reading) : null;
  return {
    content: {
      ...content,
      title: { ...content.title, [locale]: title },
      description: { ...content.description, [locale]: reading.text("description", 2000) },
      criteria: content.criteria.filter(({ ref }) => kept.has(ref.id)).map(adapted),
      evaluation: evaluation ?? content.evaluation,
    },
    faults: reading.faults,
  };
}

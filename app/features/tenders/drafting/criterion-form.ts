import type { ParameterDefinition, ParameterValue, ParameterValues } from "~/features/criteria/criterion";
import { isIsoDate } from "~/shared/dates";
import { parseDecimal } from "~/shared/parse-number";
import type { DraftCriterion, TenderContent } from "../tender";
import { draftLimits } from "../draft-limits";
import { kronorText, numberText, type FormTexts } from "./form-values";
import type { Reading } from "./reading";

export const parameterField = (key: string): string => `value.${key}`;

const editable = ["title", "text", "evidence", "followUp"] as const;

/** What the field of a parameter shows. */
export const parameterTexts = (value: ParameterValue): string =>
  typeof value === "number" ? numberText(value) : (value ?? "");

export const criterionTexts = (criterion: DraftCriterion): FormTexts => ({
  ...Object.fromEntries(
    criterion.content.parameters.map(({ key }) => [parameterField(key), parameterTexts(criterion.values[key] ?? null)]),
  ),
  ...Object.fromEntries(editable.map((name) => [`edited.${name}`, criterion.edited[name] ?? ""])),
  motive: criterion.motive,
  mandatory: criterion.mandatory ? "on" : "",
  weight: numberText(criterion.weight),
  deduction: kronorText(criterion.deductionMinor),
  lots: [...criterion.lots],
});

/**
 * A typed parameter value in the parameter's unit; empty = not filled in yet. Says what is wrong as a field fault:
 * outside its range, no number, no such option.
 */
export function readParameter(
  definition: ParameterDefinition,
  typed: string,
): { readonly value: ParameterValue } | { readonly fault: string; readonly params?: Record<string, number> } {
  if (typed === "") return { value: null };
  switch (definition.type) {
    case "number": {
      const number = parseDecimal(typed);
      if (number === null) return { fault: "invalid_number" };
      if (number < definition.min) return { fault: "too_small", params: { min: definition.min } };
      if (number > definition.max) return { fault: "too_big", params: { max: definition.max } };
      return { value: number };
    }
    case "choice":
      return definition.options.some(({ key }) => key === typed) ? { value: typed } : { fault: "not_an_option" };
    case "date":
      return isIsoDate(typed) ? { value: typed } : { fault: "invalid_date" };
    case "text":
      return typed.length > definition.maxLength
        ? { fault: "too_long", params: { max: definition.maxLength } }
        : { value: typed };
  }
}

/** Of values chosen for another version, those that this one's parameters still allow. */
export const fittingValues = (definitions: readonly ParameterDefinition[], values: ParameterValues): ParameterValues =>
  Object.fromEntries(
    definitions.flatMap((definition) => {
      const value = values[definition.key] ?? null;
      return value !== null && !("fault" in readParameter(definition, parameterTexts(value)))
        ? [[definition.key, value]]
        : [];
    }),
  );

/** One criterion as its form left it. Wording that is the same as the library's counts as the library's. */
export function readCriterion(
  criterion: DraftCriterion,
  reading: Reading,
  { language, lots }: Pick<TenderContent, "language" | "lots">,
): DraftCriterion {
  const values = Object.fromEntries(
    criterion.content.parameters.map((definition) => {
      const { key } = definition;
      if (!reading.has(parameterField(key))) return [key, criterion.values[key] ?? null];
      const read = readParameter(definition, reading.text(parameterField(key), 2000));
      if ("fault" in read) reading.fault(parameterField(key), read.fault, read.params);
      return [key, "fault" in read ? (criterion.values[key] ?? null) : read.value];
    }),
  );
  const own = (name: (typeof editable)[number], max: number): string | null => {
    const written = reading.text(`edited.${name}`, max);
    const library = {
      title: criterion.content.title,
      text: criterion.content.text,
      followUp: criterion.content.followUp,
    };
    const same = name === "evidence" ? "" : library[name][language];
    return written === "" || written === same ? null : written;
  };
  const chosen = reading.all("lots").filter((key) => lots.some((lot) => lot.key === key));
  const award = criterion.content.kind === "award";
  return {
    ...criterion,
    values,
    edited: {
      title: own("title", draftLimits.title),
      text: own("text", draftLimits.text),
      evidence: own("evidence", draftLimits.text),
      followUp: own("followUp", draftLimits.text),
    },
    motive: reading.text("motive", draftLimits.text),
    mandatory: award ? false : reading.all("mandatory").length > 0,
    weight: award ? reading.number("weight", { min: 0, max: 100 }) : null,
    deductionMinor: award ? reading.kronor("deduction") : null,
    lots: chosen.length === lots.length ? [] : chosen,
  };
}

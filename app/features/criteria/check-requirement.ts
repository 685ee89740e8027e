import { convert, sameDimension, type UnitCode } from "~/features/reference/units";
import { isIsoDate } from "~/shared/dates";
import type { ParameterDefinition } from "./criterion";
import { fault, type CriterionFault } from "./criterion-fault";
import { measureOf, operatorsFor, type Measure } from "./measure";
import type { Check, Requirement } from "./requirement";

/** A bound that stands in the criterion, against what the attribute can hold. Numbers are in the check's unit. */
function checkValue(path: string, check: Check, measure: Measure, value: unknown): CriterionFault[] {
  const { attribute, operator } = check;
  switch (measure.kind) {
    case "number":
      return typeof value === "number" ? [] : [fault(path, "bound_wrong_type", { attribute, expected: "number" })];
    case "yesno":
      return typeof value === "boolean" ? [] : [fault(path, "bound_wrong_type", { attribute, expected: "yesno" })];
    case "date":
      return isIsoDate(value) ? [] : [fault(path, "bound_wrong_type", { attribute, expected: "date" })];
    case "choice":
    case "multi": {
      const several = operator === "one_of" || operator.startsWith("includes");
      const keys = Array.isArray(value) ? (value as string[]) : several ? [] : [value];
      if (keys.length === 0 || (!several && Array.isArray(value)))
        return [fault(path, "bound_wrong_type", { attribute, expected: several ? "options" : "option" })];
      const stray = keys.find((one) => typeof one !== "string" || !measure.options.includes(one));
      return stray === undefined ? [] : [fault(path, "bound_no_option", { attribute, given: String(stray) })];
    }
    default:
      return [];
  }
}

/** Bounds of a number, converted to the canonical unit, against the range that the attribute can have at all. */
function checkRange(
  path: string,
  { attribute, unit }: Check,
  measure: Measure,
  bounds: readonly unknown[],
): CriterionFault[] {
  if (measure.kind !== "number") return [];
  return bounds.flatMap((bound) => {
    if (typeof bound !== "number") return [];
    const canonical = unit && measure.unit ? convert(bound, unit, measure.unit) : null;
    const value = canonical?.ok ? canonical.value : bound;
    const { min, max } = measure;
    return value < min || value > max ? [fault(path, "bound_out_of_range", { attribute, given: value, min, max })] : [];
  });
}

function checkUnit(path: string, { attribute, unit }: Check, measure: Measure): CriterionFault[] {
  if (unit === undefined) return [];
  if (measure.kind !== "number" || measure.unit === null)
    return [fault(path, "unit_without_measure", { attribute, unit })];
  return sameDimension(unit, measure.unit)
    ? []
    : [fault(path, "unit_mismatch", { attribute, given: unit, expected: measure.unit })];
}

const typeNeeded = { number: "number", choice: "choice", multi: "choice", date: "date", text: "text" } as const;

/** The parameter that fills in a bound: it exists, is of the right kind, in the check's unit, and its options are the attribute's. */
function checkParameterBound(
  path: string,
  check: Check,
  measure: Measure,
  key: string,
  parameters: readonly ParameterDefinition[],
): CriterionFault[] {
  const parameter = parameters.find((one) => one.key === key);
  if (!parameter) return [fault(path, "parameter_unknown", { parameter: key })];
  const needed = measure.kind in typeNeeded ? typeNeeded[measure.kind as keyof typeof typeNeeded] : null;
  if (parameter.type !== needed)
    return [fault(path, "parameter_wrong_type", { parameter: key, attribute: check.attribute })];
  if (parameter.type === "number") {
    const canonical: UnitCode | null = measure.kind === "number" ? measure.unit : null;
    const asked = check.unit ?? canonical ?? undefined;
    return parameter.unit === asked
      ? checkRange(path, check, measure, [parameter.min, parameter.max])
      : [fault(path, "parameter_other_unit", { parameter: key })];
  }
  if (parameter.type === "choice" && (measure.kind === "choice" || measure.kind === "multi")) {
    const stray = parameter.options.find((option) => !measure.options.includes(option.key));
    return stray ? [fault(path, "bound_no_option", { attribute: check.attribute, given: stray.key })] : [];
  }
  return [];
}

function checkOne(path: string, check: Check, parameters: readonly ParameterDefinition[]): CriterionFault[] {
  const { target, attribute, operator, bound } = check;
  const measure = measureOf(target, attribute);
  if (!measure) return [fault(path, target === "offer" ? "attribute_unknown" : "fact_unknown", { attribute })];
  if (!operatorsFor(target, measure).includes(operator))
    return [fault(path, "operator_unfit", { attribute, operator })];
  if (operator === "held") return bound === undefined ? [] : [fault(path, "bound_needless", { attribute })];
  if (bound === undefined) return [fault(path, "bound_missing", { attribute })];
  const unit = checkUnit(path, check, measure);
  if (unit.length > 0) return unit;
  return "parameter" in bound
    ? checkParameterBound(path, check, measure, bound.parameter, parameters)
    : [...checkValue(path, check, measure, bound.value), ...checkRange(path, check, measure, [bound.value])];
}

/**
 * A requirement against the dictionaries: every attribute or fact exists, its operator and bound fit what it holds, the
 * bound lies in its range, its unit measures the same thing, and its parameter is one of those given.
 */
export function checkRequirement(
  path: string,
  requirement: Requirement,
  parameters: readonly ParameterDefinition[],
): CriterionFault[] {
  if ("all" in requirement)
    return requirement.all.flatMap((part, at) => checkRequirement(`${path}.all.${at}`, part, parameters));
  if ("any" in requirement)
    return requirement.any.flatMap((part, at) => checkRequirement(`${path}.any.${at}`, part, parameters));
  return checkOne(path, requirement, parameters);
}

import { convert } from "~/features/reference/units";
import type { ParameterValues } from "./criterion";
import { measureOf, type Measure } from "./measure";
import type { Bound, Check, CheckOperator } from "./requirement";

/** A known value of an attribute or a fact. */
export type ComparedValue = number | string | boolean | readonly string[];

/** Whether the value meets the bound; null when the two cannot be compared. */
export type Comparison = (value: ComparedValue) => boolean | null;

/** Why a check has no comparison: its parameter is not filled in, or what it asks makes no sense. */
export type NoComparison = "parameter_missing" | "not_comparable";

type BoundValue = number | string | boolean | readonly string[];

const asList = (bound: BoundValue): readonly string[] | null =>
  typeof bound === "string" ? [bound] : Array.isArray(bound) ? (bound as readonly string[]) : null;

const withNumber = (test: (value: number) => boolean): Comparison => {
  return (value) => (typeof value === "number" ? test(value) : null);
};
const withText = (test: (value: string) => boolean): Comparison => {
  return (value) => (typeof value === "string" ? test(value) : null);
};
const withList = (test: (value: readonly string[]) => boolean): Comparison => {
  return (value) => (Array.isArray(value) ? test(value as readonly string[]) : null);
};

/** `bound` in the measure's canonical unit. */
function compareNumber(operator: CheckOperator, bound: number): Comparison | NoComparison {
  switch (operator) {
    case "at_least":
      return withNumber((value) => value >= bound);
    case "at_most":
      return withNumber((value) => value <= bound);
    case "equals":
      return withNumber((value) => value === bound);
    case "not_equals":
      return withNumber((value) => value !== bound);
    default:
      return "not_comparable";
  }
}

/** Options best first: "at least" is the bound or one that stands before it. */
function compareOrdered(operator: "at_least" | "at_most", bound: string, measure: Measure): Comparison | NoComparison {
  if (measure.kind !== "choice" || !measure.ordered) return "not_comparable";
  const { options } = measure;
  const place = options.indexOf(bound);
  if (place === -1) return "not_comparable";
  return (value) => {
    const given = typeof value === "string" ? options.indexOf(value) : -1;
    return given === -1 ? null : operator === "at_least" ? given <= place : given >= place;
  };
}

function compareText(operator: CheckOperator, bound: BoundValue, measure: Measure): Comparison | NoComparison {
  if (operator === "one_of") {
    const options = asList(bound);
    return options ? withText((value) => options.includes(value)) : "not_comparable";
  }
  if (typeof bound !== "string") return "not_comparable";
  switch (operator) {
    case "at_least":
    case "at_most":
      return compareOrdered(operator, bound, measure);
    case "equals":
      return withText((value) => value === bound);
    case "not_equals":
      return withText((value) => value !== bound);
    default:
      return "not_comparable";
  }
}

function compareList(operator: CheckOperator, bound: BoundValue): Comparison | NoComparison {
  const asked = asList(bound);
  if (!asked) return "not_comparable";
  switch (operator) {
    case "includes_all":
      return withList((value) => asked.every((option) => value.includes(option)));
    case "includes_any":
      return withList((value) => asked.some((option) => value.includes(option)));
    case "includes_none":
      return withList((value) => !asked.some((option) => value.includes(option)));
    default:
      return "not_comparable";
  }
}

function compareDay(operator: CheckOperator, bound: BoundValue): Comparison | NoComparison {
  if (typeof bound !== "string") return "not_comparable";
  if (operator === "before") return withText((value) => value < bound);
  return operator === "after" ? withText((value) => value > bound) : "not_comparable";
}

function compareYesNo(operator: CheckOperator, bound: BoundValue): Comparison | NoComparison {
  if (typeof bound !== "boolean" || (operator !== "equals" && operator !== "not_equals")) return "not_comparable";
  const wanted = operator === "equals" ? bound : !bound;
  return (value) => (typeof value === "boolean" ? value === wanted : null);
}

/** The bound with its parameter filled in; null while nothing is filled in. */
export function boundValue(bound: Bound, values: ParameterValues): BoundValue | null {
  if ("value" in bound) return bound.value;
  const filled = Object.hasOwn(values, bound.parameter) ? values[bound.parameter] : null;
  return filled === undefined || filled === "" ? null : filled;
}

/**
 * Makes a check ready to be tried many times: dictionary looked up, parameter filled in, number converted to the
 * canonical unit. The comparison itself allocates nothing.
 */
export function comparisonOf(check: Check, values: ParameterValues): Comparison | NoComparison {
  if (check.operator === "held") return () => true;
  const measure = measureOf(check.target, check.attribute);
  if (!measure || !check.bound) return "not_comparable";
  const bound = boundValue(check.bound, values);
  if (bound === null) return "parameter_missing";
  switch (measure.kind) {
    case "number": {
      if (typeof bound !== "number" || !Number.isFinite(bound)) return "not_comparable";
      if (check.unit === undefined) return compareNumber(check.operator, bound);
      const canonical = measure.unit === null ? null : convert(bound, check.unit, measure.unit);
      return canonical?.ok ? compareNumber(check.operator, canonical.value) : "not_comparable";
    }
    case "multi":
      return compareList(check.operator, bound);
    case "date":
      return compareDay(check.operator, bound);
    case "yesno":
      return compareYesNo(check.operator, bound);
    case "held":
      return "not_comparable";
    default:
      return compareText(check.operator, bound, measure);
  }
}

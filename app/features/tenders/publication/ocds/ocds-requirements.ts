import type { ParameterValues } from "~/features/criteria/criterion";
import type { Bound, Check, Requirement } from "~/features/criteria/requirement";
import { attributeByKey } from "~/features/reference/attribute-dictionary";
import type { Locale } from "~/shared/locale";

/** An atomic requirement of the requirements extension. */
export interface OcdsRequirement {
  readonly id: string;
  readonly title: string;
  readonly dataType?: "string" | "number" | "boolean";
  readonly expectedValue?: string | number | boolean;
  readonly minValue?: number;
  readonly maxValue?: number;
}

export interface OcdsRequirementGroup {
  readonly id: string;
  readonly requirements: readonly OcdsRequirement[];
}

// More alternatives than this say less than the text does.
const mostGroups = 24;

/** Alternatives, each a list of checks that hold together; null when there are too many to be read. */
function alternatives(requirement: Requirement): Check[][] | null {
  if ("any" in requirement) {
    const parts = requirement.any.map(alternatives);
    const all = parts.flatMap((part) => part ?? []);
    return parts.includes(null) || all.length > mostGroups ? null : all;
  }
  if ("all" in requirement) {
    let joined: Check[][] = [[]];
    for (const part of requirement.all) {
      const found = alternatives(part);
      if (!found || joined.length * found.length > mostGroups) return null;
      joined = joined.flatMap((left) => found.map((right) => [...left, ...right]));
    }
    return joined;
  }
  return [[requirement]];
}

const valueOf = (bound: Bound | undefined, values: ParameterValues) =>
  bound === undefined ? null : "parameter" in bound ? (values[bound.parameter] ?? null) : bound.value;

/** What the answer must be, where the standard has a field for it; what it has none for is left to the title and text. */
function expected(check: Check, values: ParameterValues): Partial<OcdsRequirement> {
  const value = valueOf(check.bound, values);
  if (check.operator === "held") return { dataType: "boolean", expectedValue: true };
  if (typeof value === "number" && check.operator === "at_least") return { dataType: "number", minValue: value };
  if (typeof value === "number" && check.operator === "at_most") return { dataType: "number", maxValue: value };
  if (check.operator !== "equals" || value === null) return {};
  if (typeof value === "boolean") return { dataType: "boolean", expectedValue: value };
  if (typeof value === "number") return { dataType: "number", expectedValue: value };
  return typeof value === "string" && value !== "" ? { dataType: "string", expectedValue: value } : {};
}

const titleOf = ({ attribute }: Check, language: Locale): string =>
  attributeByKey(attribute)?.label[language] ?? attribute;

/** A machine-checkable requirement as groups, of which one must be met whole; none when it is read by people only. */
export function requirementGroups(
  key: string,
  requirement: Requirement | null,
  values: ParameterValues,
  language: Locale,
): OcdsRequirementGroup[] {
  const found = requirement && alternatives(requirement);
  return (found ?? []).map((checks, at) => ({
    id: `${key}-${at + 1}`,
    requirements: checks.map((check, position) => ({
      id: `${key}-${at + 1}-${position + 1}`,
      title: titleOf(check, language),
      ...expected(check, values),
    })),
  }));
}

import { locales } from "~/shared/locale";
import { isIsoDate } from "~/shared/dates";
import type { CriterionContent, ParameterDefinition } from "./criterion";
import { fault, type CriterionFault } from "./criterion-fault";
import { checksOf } from "./evaluate";

const mark = /\{([a-z][a-z0-9_]*)\}/g;

/** Keys of the parameters that a requirement text has places for, `{months}`, once each in order. */
export const placesOf = (text: string): string[] => [
  ...new Set([...text.matchAll(mark)].map(([, key]) => key as string)),
];

function checkDefinition(path: string, parameter: ParameterDefinition): CriterionFault[] {
  const { key } = parameter;
  switch (parameter.type) {
    case "number": {
      const { min, max, default: suggested } = parameter;
      if (min > max) return [fault(path, "parameter_range", { parameter: key })];
      return suggested < min || suggested > max ? [fault(path, "parameter_default", { parameter: key })] : [];
    }
    case "choice":
      if (new Set(parameter.options.map((option) => option.key)).size < parameter.options.length)
        return [fault(path, "parameter_range", { parameter: key })];
      return parameter.options.some((option) => option.key === parameter.default)
        ? []
        : [fault(path, "parameter_default", { parameter: key })];
    case "date":
      return parameter.default === null || isIsoDate(parameter.default)
        ? []
        : [fault(path, "parameter_default", { parameter: key })];
    case "text":
      return parameter.default.length <= parameter.maxLength
        ? []
        : [fault(path, "parameter_default", { parameter: key })];
  }
}

/**
 * Parameters as a whole: keys once each, a suggestion inside its own range, every `{place}` in the texts filled by one,
 * and every one used either in the texts or in the requirement.
 */
export function checkParameters(
  content: Pick<CriterionContent, "parameters" | "text" | "requirement">,
): CriterionFault[] {
  const keys = content.parameters.map(({ key }) => key);
  const inChecks = content.requirement
    ? checksOf(content.requirement).flatMap(({ bound }) => (bound && "parameter" in bound ? [bound.parameter] : []))
    : [];
  const faults = content.parameters.flatMap((parameter, at) => checkDefinition(`parameters.${at}`, parameter));
  keys.forEach((key, at) => {
    if (keys.indexOf(key) !== at) faults.push(fault(`parameters.${at}`, "parameter_twice", { parameter: key }));
    const used = inChecks.includes(key) || locales.some((locale) => placesOf(content.text[locale]).includes(key));
    if (!used) faults.push(fault(`parameters.${at}`, "parameter_unused", { parameter: key }));
  });
  for (const locale of locales)
    for (const key of placesOf(content.text[locale]))
      if (!keys.includes(key)) faults.push(fault(`text.${locale}`, "text_parameter_unknown", { parameter: key }));
  return faults;
}

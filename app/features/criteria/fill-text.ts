import { unitSymbol } from "~/features/reference/units";
import { dayToDate } from "~/shared/dates";
import type { Locale } from "~/shared/locale";
import type { ParameterDefinition, ParameterValue, ParameterValues } from "./criterion";

const inBoth = <T>(make: (tag: string) => T): Record<Locale, T> => ({ sv: make("sv-SE"), en: make("en-GB") });

// Made once: making one costs more than a hundred uses.
const plain = inBoth((tag) => new Intl.NumberFormat(tag, { maximumFractionDigits: 6, useGrouping: false }));
const grouped = inBoth((tag) => new Intl.NumberFormat(tag, { maximumFractionDigits: 6, useGrouping: true }));
const longDay = inBoth((tag) => new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone: "UTC" }));

/** Part of a requirement text: words of the criterion, or a value that the officer chooses. */
export interface TextPart {
  readonly text: string;
  /** Key of the parameter the part stands for; null = words. */
  readonly parameter: string | null;
  /** False where the value has not been chosen: the text then shows the parameter's label in brackets. */
  readonly filled: boolean;
}

/** A chosen value as it is read in a sentence, without its unit, which the sentence itself has; null = not chosen. */
export function parameterText(definition: ParameterDefinition, value: ParameterValue, locale: Locale): string | null {
  if (value === null || value === "") return null;
  switch (definition.type) {
    case "number":
      return typeof value === "number" ? (value >= 10_000 ? grouped : plain)[locale].format(value) : null;
    case "choice":
      return definition.options.find(({ key }) => key === value)?.label[locale] ?? null;
    case "date":
      return longDay[locale].format(dayToDate(String(value)));
    case "text":
      return String(value);
  }
}

/** The unit of a number parameter as a form shows it beside the field; empty when it has none. */
export const parameterUnit = (definition: ParameterDefinition, locale: Locale): string =>
  definition.type === "number" && definition.unit ? unitSymbol(definition.unit, 2, locale) : "";

/** A requirement text in parts, its `{parameter}` marks replaced by the chosen values. Marks nobody declares stay as written. */
export function textParts(
  text: string,
  parameters: readonly ParameterDefinition[],
  values: ParameterValues,
  locale: Locale,
): TextPart[] {
  return text
    .split(/(\{[a-z][a-z0-9_]*\})/)
    .filter((part) => part !== "")
    .map((part) => {
      const key = /^\{([a-z0-9_]+)\}$/.exec(part)?.[1];
      const definition = parameters.find((parameter) => parameter.key === key);
      if (!definition) return { text: part, parameter: null, filled: true };
      const chosen = parameterText(definition, values[definition.key] ?? null, locale);
      return {
        text: chosen ?? `[${definition.label[locale].toLocaleLowerCase(locale)}]`,
        parameter: definition.key,
        filled: chosen !== null,
      };
    });
}

/** The text as one string. */
export const fillText = (
  text: string,
  parameters: readonly ParameterDefinition[],
  values: ParameterValues,
  locale: Locale,
): string =>
  textParts(text, parameters, values, locale)
    .map((part) => part.text)
    .join("");

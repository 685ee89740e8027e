import { isUnknown, valueBases, type AttributeDefinition, type AttributeValue } from "./attribute";
import type { Locale } from "~/shared/locale";
import { unitOf } from "./units";

const plainNumber = (value: number, locale: Locale): string => {
  // No exponent: a file opened in a spreadsheet must show the number itself.
  const text = Number.isInteger(value) ? String(value) : value.toFixed(9).replace(/0+$/, "");
  return locale === "sv" ? text.replace(".", ",") : text;
};

const words = {
  sv: { yes: "ja", no: "nej", unknown: "okänt" },
  en: { yes: "yes", no: "no", unknown: "unknown" },
} as const;

function valueText(
  definition: AttributeDefinition,
  value: number | string | boolean | readonly string[],
  locale: Locale,
): string {
  if (typeof value === "boolean") return words[locale][value ? "yes" : "no"];
  if (typeof value === "number") {
    const number = plainNumber(value, locale);
    return definition.unit ? `${number} ${unitOf(definition.unit).symbol[locale]}` : number;
  }
  const label = (key: string): string => definition.options?.find((option) => option.key === key)?.label[locale] ?? key;
  if (typeof value !== "string") return value.map(label).join(" | ");
  return definition.type === "choice" ? label(value) : value;
}

/**
 * One cell of an export file: `parseAttribute` reads it back to the same value. Labels and decimal sign follow the
 * locale; a value that is more than stated carries `#measured` or `#documented`.
 */
export function serializeAttribute(
  definition: AttributeDefinition,
  value: AttributeValue | undefined,
  locale: Locale,
): string {
  if (value === undefined) return "";
  if (isUnknown(value)) return words[locale].unknown;
  const text = valueText(definition, value.v, locale);
  if (value.b && value.b !== "stated") return `${text} #${value.b}`;
  return valueBases.some((basis) => text.endsWith(`#${basis}`)) ? `${text} #stated` : text;
}

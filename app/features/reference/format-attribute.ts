import { dayToDate } from "~/shared/dates";
import type { Locale } from "~/shared/locale";
import {
  isUnknown,
  type AttributeDefinition,
  type AttributeValue,
  type NumberAttribute,
  type ValueBasis,
} from "./attribute";
import type { AttributeFault } from "./attribute-rules";
import { convert, isUnitCode, unitSymbol, type UnitCode } from "./units";

/** What to show for a value; the words for yes, no and unknown are the reader's (`value.*` in the reference catalogue). */
export type AttributeDisplay =
  | { readonly kind: "unknown" }
  | { readonly kind: "yesno"; readonly yes: boolean; readonly basis?: ValueBasis }
  | {
      readonly kind: "number";
      readonly number: string;
      readonly unit: string;
      readonly text: string;
      readonly basis?: ValueBasis;
    }
  | { readonly kind: "text"; readonly text: string; readonly basis?: ValueBasis }
  | { readonly kind: "list"; readonly items: readonly string[]; readonly basis?: ValueBasis };

/** A formatter in each language: making one costs more than a hundred uses. */
const inBoth = <Format>(make: (tag: string) => Format): Record<Locale, Format> => ({
  sv: make("sv-SE"),
  en: make("en-GB"),
});
const digits = { maximumSignificantDigits: 6 };
const grouped = inBoth((tag) => new Intl.NumberFormat(tag, { useGrouping: true, ...digits }));
const plain = inBoth((tag) => new Intl.NumberFormat(tag, { useGrouping: false, ...digits }));
const days = inBoth(
  (tag) => new Intl.DateTimeFormat(tag, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }),
);

/** Larger unit in which people say a big amount, and the canonical amount from which they do. */
const spokenUnits: Partial<Record<UnitCode, { unit: UnitCode; from: number }>> = {
  mm: { unit: "m", from: 10_000 },
  GB: { unit: "TB", from: 1000 },
  W: { unit: "kW", from: 1000 },
  kg: { unit: "tonne", from: 10_000 },
};

function spoken(amount: number, unit: UnitCode): { amount: number; unit: UnitCode } {
  if (unit === "month" && amount >= 24 && amount % 12 === 0) return { amount: amount / 12, unit: "year" };
  const larger = spokenUnits[unit];
  if (!larger || Math.abs(amount) < larger.from) return { amount, unit };
  const converted = convert(amount, unit, larger.unit);
  return converted.ok ? { amount: converted.value, unit: larger.unit } : { amount, unit };
}

/** Numbers without a unit are years and counts: `2009`, never `2 009`. */
const numberText = (amount: number, grouping: boolean, locale: Locale): string =>
  (grouping ? grouped : plain)[locale].format(amount);

/** An amount in the attribute's canonical unit as number, unit and both together (joined by a no-break space). */
export function formatAmount(
  definition: NumberAttribute,
  value: number,
  locale: Locale,
): { number: string; unit: string; text: string } {
  if (!definition.unit) {
    const number = numberText(value, false, locale);
    return { number, unit: "", text: number };
  }
  const { amount, unit } = spoken(value, definition.unit);
  const number = numberText(amount, true, locale);
  const symbol = unitSymbol(unit, amount, locale);
  return { number, unit: symbol, text: `${number}\u00a0${symbol}` };
}

const dayText = (day: string, locale: Locale): string => days[locale].format(dayToDate(day));

const optionLabel = (definition: AttributeDefinition, key: string, locale: Locale): string =>
  definition.options?.find((option) => option.key === key)?.label[locale] ?? key;

/** What to show for a stored value. A value whose shape no longer fits its definition is shown as it stands. */
export function formatAttribute(
  definition: AttributeDefinition,
  value: AttributeValue,
  locale: Locale,
): AttributeDisplay {
  if (isUnknown(value)) return { kind: "unknown" };
  const basis = value.b ? { basis: value.b } : {};
  const { v } = value;
  if (typeof v === "boolean") return { kind: "yesno", yes: v, ...basis };
  if (typeof v === "number") {
    if (definition.type === "number") return { kind: "number", ...formatAmount(definition, v, locale), ...basis };
    return { kind: "text", text: String(v), ...basis };
  }
  if (typeof v !== "string")
    return { kind: "list", items: v.map((key) => optionLabel(definition, key, locale)), ...basis };
  if (definition.type === "choice") return { kind: "text", text: optionLabel(definition, v, locale), ...basis };
  const isDay = definition.type === "date" && /^\d{4}-\d{2}-\d{2}$/.test(v);
  return { kind: "text", text: isDay ? dayText(v, locale) : v, ...basis };
}

export interface AttributeWords {
  readonly yes: string;
  readonly no: string;
  readonly unknown: string;
}

/** One line of text, for tables, mails and files. */
export function attributeText(
  definition: AttributeDefinition,
  value: AttributeValue,
  locale: Locale,
  words: AttributeWords,
): string {
  const display = formatAttribute(definition, value, locale);
  switch (display.kind) {
    case "unknown":
      return words.unknown;
    case "yesno":
      return display.yes ? words.yes : words.no;
    case "list":
      return display.items.join(", ");
    default:
      return display.text;
  }
}

/** Options named in a fault before "and so on". */
const namedOptions = 8;

/** The fault's parameters in the reader's words: attribute and option labels, amounts with unit. Key: `fault.<code>`. */
export function describeFault(
  definition: AttributeDefinition,
  fault: AttributeFault,
  locale: Locale,
): Record<string, string> {
  const described: Record<string, string> = { attribute: definition.label[locale] };
  for (const [name, value] of Object.entries(fault.params)) {
    if (name === "attribute") continue;
    if (name === "expected") {
      const keys = String(value).split("|");
      described.expected =
        keys
          .slice(0, namedOptions)
          .map((key) => optionLabel(definition, key, locale))
          .join(", ") + (keys.length > namedOptions ? " …" : "");
    } else if (name === "unit") {
      described.unit = isUnitCode(value) ? unitSymbol(value, 2, locale) : "–";
    } else if (definition.type === "number" && typeof value === "number") {
      described[name] = formatAmount(definition, value, locale).text;
    } else {
      described[name] =
        fault.code === "exclusive_option" ? optionLabel(definition, String(value), locale) : String(value);
    }
  }
  if (fault.code === "unit_mismatch" && isUnitCode(fault.params.given))
    described.given = unitSymbol(fault.params.given, 2, locale);
  return described;
}

import { catalogues } from "~/i18n/catalogues.server";
import { translateCode } from "~/i18n/translator.server";
import type { AttributeDefinition } from "~/features/reference/attribute";
import type { AttributeFaultCode } from "~/features/reference/attribute-rules";
import { describeFault } from "~/features/reference/format-attribute";
import { unitSymbol } from "~/features/reference/units";
import type { Bilingual, Locale } from "~/shared/locale";
import { columnByKey, type ImportColumn } from "./columns";
import { maxAmount } from "./data/field-columns";
import { categoryWord, unitWord } from "./words";

export interface Explanation {
  readonly expected: string;
  readonly remedy: string;
}

interface Explained {
  readonly column: string;
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** Options named before "and so on". */
const namedOptions = 8;

const optionsText = (options: readonly { readonly label: Bilingual }[], locale: Locale): string =>
  options
    .slice(0, namedOptions)
    .map(({ label }) => label[locale])
    .join(", ") + (options.length > namedOptions ? " …" : "");

function attributeExpectation(
  definition: AttributeDefinition,
  locale: Locale,
): [string, Record<string, string | number>] {
  switch (definition.type) {
    case "number":
      return [
        "attributeNumber",
        {
          min: definition.min,
          max: definition.max,
          unit: definition.unit ? unitSymbol(definition.unit, 2, locale) : "",
        },
      ];
    case "choice":
    case "multi":
      return [definition.type, { options: optionsText(definition.options, locale) }];
    case "yesno":
      return ["yesnoUnknown", {}];
    case "date":
      return ["date", {}];
    case "text":
      return ["text", { max: 500 }];
  }
}

/** Key under `expected.` and its values. */
function expectation(column: ImportColumn | undefined, locale: Locale): [string, Record<string, string | number>] {
  if (!column) return ["row", {}];
  switch (column.kind) {
    case "attribute":
      return attributeExpectation(column.definition, locale);
    case "text":
      return ["text", { max: column.max }];
    case "choice":
      return ["choice", { options: optionsText(column.words, locale) }];
    case "number":
      if (column.max === maxAmount) return ["amount", {}];
      return [column.decimals === 0 ? "whole" : "number", { min: column.min, max: column.max }];
    case "unit":
      return [
        "unit",
        {
          options: (["piece", "kg", "tonne", "m", "m2", "m3", "pallet"] as const)
            .map((unit) => unitWord(unit, locale))
            .join(", "),
        },
      ];
    case "category":
      return ["category", { example: categoryWord("building.doors", locale) }];
    default:
      return [column.kind, {}];
  }
}

function remedyOf({ code, params = {} }: Explained, column: ImportColumn | undefined, locale: Locale): string {
  if (column?.kind === "attribute" && code.startsWith("attribute_")) {
    const fault = code.slice("attribute_".length) as AttributeFaultCode;
    return translateCode(
      locale,
      "reference",
      `fault.${fault}`,
      describeFault(column.definition, { code: fault, params }, locale),
    );
  }
  if (`remedy.${code}` in catalogues[locale].imports) return translateCode(locale, "imports", `remedy.${code}`, params);
  const known = [`field.${code}`, `reason.${code}`].find((key) => key in catalogues[locale].errors);
  return known
    ? translateCode(locale, "errors", known, params)
    : translateCode(locale, "errors", "field.invalid", params);
}

/** What a faulty cell should have held, and what to do, in the reader's language. */
export function explain(error: Explained, locale: Locale): Explanation {
  const column = columnByKey(error.column);
  const [key, params] = expectation(column, locale);
  return {
    expected: translateCode(locale, "imports", `expected.${key}`, params),
    remedy: remedyOf(error, column, locale),
  };
}

import { err, ok, type Result } from "~/shared/result";
import { maxTextLength, type AttributeDefinition, type AttributeOption, type NumberAttribute } from "./attribute";
import { tidy } from "./units";

/** Why a text is no value of the attribute; `fault.<code>` in the reference catalogue says what to write instead. */
export type AttributeFaultCode =
  | "not_a_number"
  | "not_whole"
  | "too_small"
  | "too_large"
  | "unit_unknown"
  | "unit_mismatch"
  | "not_an_option"
  | "exclusive_option"
  | "not_yes_or_no"
  | "not_a_date"
  | "text_too_long"
  | "wrong_type";

export interface AttributeFault {
  readonly code: AttributeFaultCode;
  /**
   * `attribute`, and by code `given`, `expected` (option keys joined by `|`), `min`, `max`, `unit` (codes, canonical
   * numbers). `describeFault` turns them into what a person reads.
   */
  readonly params: Readonly<Record<string, string | number>>;
}

const unknownWords = new Set([
  "?",
  "okänt",
  "okänd",
  "vet ej",
  "vet inte",
  "vet inte än",
  "ej känt",
  "inte känt",
  "oklart",
  "ingen vet än",
  "unknown",
  "not known",
  "don't know",
  "do not know",
  "nobody knows yet",
]);
// A dash or "not applicable" is a cell left blank, not an answer.
const blankWords = new Set(["", "-", "n/a", "ej tillämpligt", "not applicable"]);
// Invisible characters (soft hyphen, zero-width, control) come along when text is copied; they never tell words apart.
export const fold = (text: string): string =>
  text
    .replaceAll(/\p{Cf}+/gu, "")
    .replaceAll(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .toLowerCase()
    .replaceAll(/[‐‑–—]/g, "-");

export const fault = (
  definition: AttributeDefinition,
  code: AttributeFaultCode,
  params: AttributeFault["params"] = {},
) => err<AttributeFault>({ code, params: { attribute: definition.key, ...params } });

/** Longest excerpt of the input repeated in a fault. */
export const excerpt = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** The text only says that nobody knows. Takes folded text. */
export const saysUnknown = (word: string): boolean => unknownWords.has(word);

/** The text says nothing at all. Takes folded text. */
export const saysNothing = (word: string): boolean => blankWords.has(word);

/** An attribute that has options to choose from. */
export type WithOptions = AttributeDefinition & { readonly options: readonly AttributeOption[] };

/** One line of text, cleaned; refused when too long to be a fact. */
export function checkText(definition: AttributeDefinition, text: string): Result<string, AttributeFault> {
  // Control characters carry no meaning in a fact and break files it is exported to.
  const clean = text.replaceAll(/[\s\p{Cc}]+/gu, " ").trim();
  return clean.length > maxTextLength
    ? fault(definition, "text_too_long", { max: maxTextLength, length: clean.length })
    : ok(clean);
}

/** Whole where whole is asked for, and inside the definition's range; `value` is in the canonical unit. */
export function checkRange(definition: NumberAttribute, value: number): Result<number, AttributeFault> {
  if (!Number.isFinite(value)) return fault(definition, "not_a_number", { given: String(value) });
  const amount = tidy(value) + 0;
  const range = { min: definition.min, max: definition.max, unit: definition.unit ?? "" };
  if (definition.integer && !Number.isInteger(amount)) return fault(definition, "not_whole", { given: amount });
  if (amount < definition.min) return fault(definition, "too_small", { given: amount, ...range });
  if (amount > definition.max) return fault(definition, "too_large", { given: amount, ...range });
  return ok(amount);
}

/** Option keys as a fault names them. */
export const expectedKeys = (options: readonly AttributeOption[]): string => options.map(({ key }) => key).join("|");

/** Option keys once each in dictionary order; an exclusive one ("none of these") stands alone. */
export function checkOptions(
  definition: WithOptions,
  keys: readonly string[],
): Result<readonly string[], AttributeFault> {
  const stray = keys.find((key) => !definition.options.some((option) => option.key === key));
  if (stray !== undefined)
    return fault(definition, "not_an_option", { given: excerpt(stray), expected: expectedKeys(definition.options) });
  const chosen = definition.options.filter(({ key }) => keys.includes(key));
  if (chosen.length === 0)
    return fault(definition, "not_an_option", { given: "", expected: expectedKeys(definition.options) });
  const exclusive = chosen.find((option) => option.exclusive);
  if (exclusive && chosen.length > 1) return fault(definition, "exclusive_option", { given: exclusive.key });
  return ok(chosen.map(({ key }) => key));
}

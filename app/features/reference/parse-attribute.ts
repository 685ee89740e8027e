import { parseDecimal } from "~/shared/parse-number";
import { err, ok, type Result } from "~/shared/result";
import { maxTextLength, unknownValue, valueBases, type AttributeDefinition, type AttributeOption, type AttributeValue, type NumberAttribute, type ValueBasis } from "./attribute";
import { parseDay } from "./parse-date";
import { convert, parseUnit, sameDimension, tidy, type UnitCode } from "./units";

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

type Parsed = Result<AttributeValue | null, AttributeFault>;
type Known = string | number | boolean | readonly string[];

const unknownWords = new Set([
  "?", "okänt", "okänd", "vet ej", "vet inte", "vet inte än", "ej känt", "inte känt", "oklart", "ingen vet än", "unknown", "not known", "don't know", "do not know", "nobody knows yet",
]);
// A dash or "not applicable" is a cell left blank, not an answer.
const blankWords = new Set(["", "-", "n/a", "ej tillämpligt", "not applicable"]);
const yesWords = new Set(["ja", "j", "yes", "y", "true", "sant", "1", "x", "✓", "on"]);
const noWords = new Set(["nej", "n", "no", "false", "falskt", "0", "off"]);

// Invisible characters (soft hyphen, zero-width, control) come along when text is copied; they never tell words apart.
const fold = (text: string): string =>
  text.replaceAll(/\p{Cf}+/gu, "").replaceAll(/[\s\p{Cc}]+/gu, " ").trim().toLowerCase().replaceAll(/[‐‑–—]/g, "-");

const fault = (definition: AttributeDefinition, code: AttributeFaultCode, params: AttributeFault["params"] = {}) =>
  err<AttributeFault>({ code, params: { attribute: definition.key, ...params } });

/** Longest excerpt of the input repeated in a fault. */
const excerpt = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** `12 #measured`: how well the value is known, as written by `serializeAttribute`. `#stated` is the default and not kept. */
function splitBasis(text: string): { text: string; basis?: ValueBasis } {
  const trimmed = text.trim();
  const basis = valueBases.find((candidate) => trimmed.endsWith(`#${candidate}`));
  if (!basis) return { text: trimmed };
  const rest = trimmed.slice(0, -(basis.length + 1)).trimEnd();
  return basis === "stated" ? { text: rest } : { text: rest, basis };
}

/**
 * Reads what a person or a file says about one attribute: form field, CSV cell, API string. Empty (also `-`, `n/a`) is
 * `null`: not answered. `okänt`, `vet ej`, `?` is the value unknown. Several form values of a multi-choice come as an
 * array. Never throws; a fault names what was expected.
 */
export function parseAttribute(definition: AttributeDefinition, raw: string | readonly string[]): Parsed {
  const joined = typeof raw === "string" ? raw : raw.filter((part) => part.trim() !== "").join("|");
  const { text, basis } = splitBasis(joined);
  const word = fold(text);
  if (blankWords.has(word)) return ok(null);
  if (unknownWords.has(word)) return ok(unknownValue);
  const value = parseKnown(definition, text, word);
  if (!value.ok) return value;
  return ok(basis ? { v: value.value, b: basis } : { v: value.value });
}

function parseKnown(definition: AttributeDefinition, text: string, word: string): Result<Known, AttributeFault> {
  switch (definition.type) {
    case "number":
      return parseNumber(definition, text);
    case "choice":
      return parseChoice(definition, text);
    case "multi":
      return parseMulti(definition, text);
    case "yesno":
      if (yesWords.has(word)) return ok(true);
      if (noWords.has(word)) return ok(false);
      return fault(definition, "not_yes_or_no", { given: excerpt(text) });
    case "date": {
      const day = parseDay(text);
      return day === null ? fault(definition, "not_a_date", { given: excerpt(text) }) : ok(day);
    }
    case "text":
      return parseText(definition, text);
  }
}

function parseText(definition: AttributeDefinition, text: string): Result<string, AttributeFault> {
  // Control characters carry no meaning in a fact and break files it is exported to.
  const clean = text.replaceAll(/[\s\p{Cc}]+/gu, " ").trim();
  return clean.length > maxTextLength ? fault(definition, "text_too_long", { max: maxTextLength, length: clean.length }) : ok(clean);
}

const numberAndUnit = /^(?:ca\.?|cirka|ungefär|omkring|about|approx\.?|[~≈])?\s*([-+−]?\d(?:[\d\s\u00a0\u202f.,]*\d)?)\s*(.*)$/iu;
// Spaces separate thousands only in groups of three; `115 45` is two numbers and must not become one.
const grouped = /^[-+−]?(?:\d+|\d{1,3}(?:[\s\u00a0\u202f]\d{3})+)(?:[.,]\d+)?$/;

function parseNumber(definition: NumberAttribute, text: string): Result<number, AttributeFault> {
  const match = numberAndUnit.exec(text.slice(0, 100).trim());
  const digits = match?.[1] ?? "";
  const amount = grouped.test(digits) ? parseDecimal(digits) : null;
  if (amount === null) return fault(definition, "not_a_number", { given: excerpt(text) });
  const canonical = toCanonical(definition, amount, match?.[2]?.trim() ?? "");
  return canonical.ok ? checkRange(definition, canonical.value) : canonical;
}

function toCanonical(definition: NumberAttribute, amount: number, unitText: string): Result<number, AttributeFault> {
  if (unitText === "") return ok(amount);
  const unit = parseUnit(unitText) ?? parseUnit(unitText.replace(/\.$/, ""));
  const expected: UnitCode = definition.unit ?? "piece";
  if (!unit) return fault(definition, "unit_unknown", { given: excerpt(unitText), unit: definition.unit ?? "" });
  if (!sameDimension(unit, expected)) return fault(definition, "unit_mismatch", { given: unit, unit: definition.unit ?? "" });
  const converted = convert(amount, unit, expected);
  return converted.ok ? ok(converted.value) : fault(definition, "unit_mismatch", { given: unit, unit: definition.unit ?? "" });
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

const expectedKeys = (options: readonly AttributeOption[]): string => options.map(({ key }) => key).join("|");

function findOption(options: readonly AttributeOption[], text: string): AttributeOption | undefined {
  const word = fold(text);
  return options.find(({ key, label }) => key === word || fold(label.sv) === word || fold(label.en) === word);
}

function parseChoice(definition: AttributeDefinition & { options: readonly AttributeOption[] }, text: string): Result<string, AttributeFault> {
  const option = findOption(definition.options, text);
  return option ? ok(option.key) : fault(definition, "not_an_option", { given: excerpt(text), expected: expectedKeys(definition.options) });
}

/** Longest run of comma-separated pieces that together name one option: labels may contain commas themselves. */
function readOptions(options: readonly AttributeOption[], pieces: readonly string[]): AttributeOption[] | string {
  const found: AttributeOption[] = [];
  for (let start = 0; start < pieces.length; ) {
    let end = Math.min(pieces.length, start + 4);
    let option: AttributeOption | undefined;
    for (; end > start && !option; end--) option = findOption(options, pieces.slice(start, end).join(", "));
    if (!option) return pieces[start] ?? "";
    found.push(option);
    start = end + 1;
  }
  return found;
}

function parseMulti(definition: AttributeDefinition & { options: readonly AttributeOption[] }, text: string): Result<readonly string[], AttributeFault> {
  const pieces = text.split(/[|;\n]/).flatMap((part) => part.split(",")).map((piece) => piece.trim()).filter((piece) => piece !== "");
  const found = readOptions(definition.options, pieces);
  if (typeof found === "string") return fault(definition, "not_an_option", { given: excerpt(found), expected: expectedKeys(definition.options) });
  return checkOptions(definition, found.map(({ key }) => key));
}

/** Option keys once each in dictionary order; an exclusive one ("none of these") stands alone. */
export function checkOptions(definition: AttributeDefinition & { options: readonly AttributeOption[] }, keys: readonly string[]): Result<readonly string[], AttributeFault> {
  const stray = keys.find((key) => !definition.options.some((option) => option.key === key));
  if (stray !== undefined) return fault(definition, "not_an_option", { given: excerpt(stray), expected: expectedKeys(definition.options) });
  const chosen = definition.options.filter(({ key }) => keys.includes(key));
  if (chosen.length === 0) return fault(definition, "not_an_option", { given: "", expected: expectedKeys(definition.options) });
  const exclusive = chosen.find((option) => option.exclusive);
  if (exclusive && chosen.length > 1) return fault(definition, "exclusive_option", { given: exclusive.key });
  return ok(chosen.map(({ key }) => key));
}

/**
 * Checks a value that already has its stored shape (JSON from the API or an older row). Numbers must be in the
 * canonical unit. A text that only says "unknown" is refused: unknown is `{ u: true }`.
 */
export function checkAttributeValue(definition: AttributeDefinition, value: unknown): Result<AttributeValue, AttributeFault> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return fault(definition, "wrong_type");
  const raw = value as Partial<Record<"u" | "v" | "b", unknown>>;
  if (raw.u === true && raw.v === undefined) return ok(unknownValue);
  if (raw.u !== undefined || !(raw.b === undefined || raw.b === "stated" || raw.b === "measured" || raw.b === "documented")) return fault(definition, "wrong_type");
  const known = checkKnown(definition, raw.v);
  if (!known.ok) return known;
  return ok(raw.b === undefined || raw.b === "stated" ? { v: known.value } : { v: known.value, b: raw.b });
}

function checkKnown(definition: AttributeDefinition, value: unknown): Result<Known, AttributeFault> {
  switch (definition.type) {
    case "number":
      return typeof value === "number" ? checkRange(definition, value) : fault(definition, "wrong_type");
    case "yesno":
      return typeof value === "boolean" ? ok(value) : fault(definition, "wrong_type");
    case "multi":
      return Array.isArray(value) && value.every((key): key is string => typeof key === "string") ? checkOptions(definition, value) : fault(definition, "wrong_type");
    case "choice": {
      if (typeof value !== "string") return fault(definition, "wrong_type");
      const known = definition.options.some(({ key }) => key === value);
      return known ? ok(value) : fault(definition, "not_an_option", { given: excerpt(value), expected: expectedKeys(definition.options) });
    }
    default: {
      if (typeof value !== "string") return fault(definition, "wrong_type");
      const word = fold(value);
      return blankWords.has(word) || unknownWords.has(word) ? fault(definition, "wrong_type") : parseKnown(definition, value, word);
    }
  }
}

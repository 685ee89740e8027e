import { parseDecimal } from "~/shared/parse-number";
import { ok, type Result } from "~/shared/result";
import {
  unknownValue,
  valueBases,
  type AttributeDefinition,
  type AttributeOption,
  type AttributeValue,
  type NumberAttribute,
  type ValueBasis,
} from "./attribute";
import {
  checkOptions,
  checkRange,
  checkText,
  excerpt,
  expectedKeys,
  fault,
  fold,
  saysNothing,
  saysUnknown,
  type AttributeFault,
  type WithOptions,
} from "./attribute-rules";
import { parseDay } from "./parse-date";
import { convert, parseUnit, sameDimension, type UnitCode } from "./units";

type Parsed = Result<AttributeValue | null, AttributeFault>;
type Known = string | number | boolean | readonly string[];

const yesWords = new Set(["ja", "j", "yes", "y", "true", "sant", "1", "x", "✓", "on"]);
const noWords = new Set(["nej", "n", "no", "false", "falskt", "0", "off"]);

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
  if (saysNothing(word)) return ok(null);
  if (saysUnknown(word)) return ok(unknownValue);
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
      return checkText(definition, text);
  }
}

const numberAndUnit =
  /^(?:ca\.?|cirka|ungefär|omkring|about|approx\.?|[~≈])?\s*([-+−]?\d(?:[\d\s\u00a0\u202f.,]*\d)?)\s*(.*)$/iu;
// Spaces separate thousands only in groups of three; `115 45` is two numbers and must not become one.
const grouped = /^[-+−]?(?:\d+|\d{1,3}(?:[\s\u00a0\u202f]\d{3})+)(?:[.,]\d+)?$/;

function parseNumber(definition: NumberAttribute, text: string): Result<number, AttributeFault> {
  // A number with its unit is short; a longer text is something else, and never cut to fit.
  const match = text.length > 100 ? null : numberAndUnit.exec(text.trim());
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
  if (!sameDimension(unit, expected))
    return fault(definition, "unit_mismatch", { given: unit, unit: definition.unit ?? "" });
  const converted = convert(amount, unit, expected);
  return converted.ok
    ? ok(converted.value)
    : fault(definition, "unit_mismatch", { given: unit, unit: definition.unit ?? "" });
}

function findOption(options: readonly AttributeOption[], text: string): AttributeOption | undefined {
  const word = fold(text);
  return options.find(({ key, label }) => key === word || fold(label.sv) === word || fold(label.en) === word);
}

function parseChoice(definition: WithOptions, text: string): Result<string, AttributeFault> {
  const option = findOption(definition.options, text);
  return option
    ? ok(option.key)
    : fault(definition, "not_an_option", { given: excerpt(text), expected: expectedKeys(definition.options) });
}

/** Longest run of comma-separated pieces that together name one option: labels may contain commas themselves. */
function readOptions(options: readonly AttributeOption[], pieces: readonly string[]): AttributeOption[] | string {
  const found: AttributeOption[] = [];
  for (let start = 0; start < pieces.length;) {
    let end = Math.min(pieces.length, start + 4);
    let option: AttributeOption | undefined;
    for (; end > start && !option; end--) option = findOption(options, pieces.slice(start, end).join(", "));
    if (!option) return pieces[start] ?? "";
    found.push(option);
    start = end + 1;
  }
  return found;
}

function parseMulti(definition: WithOptions, text: string): Result<readonly string[], AttributeFault> {
  const pieces = text
    .split(/[|;\n]/)
    .flatMap((part) => part.split(","))
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
  const found = readOptions(definition.options, pieces);
  if (typeof found === "string")
    return fault(definition, "not_an_option", { given: excerpt(found), expected: expectedKeys(definition.options) });
  return checkOptions(
    definition,
    found.map(({ key }) => key),
  );
}

import { foldHeading } from "~/features/catalogue/import/fold-heading";
import { attributeDefinitions } from "~/features/reference/attribute-dictionary";
import { fieldError, type FieldError } from "~/shared/app-error";
import type { Locale } from "~/shared/locale";
import { allYearWords, monthWords, operatorWords, type CellWord } from "./data/firm-words";

/** What is wrong in a cell, with the part of it that is meant where the cell holds several. */
export interface CellFault extends FieldError {
  readonly part?: string;
}

const spellingsOf = new WeakMap<readonly CellWord[], ReadonlyMap<string, string>>();

/** Each spelling with its value; worked out once for a list of words. */
function spellings(words: readonly CellWord[]): ReadonlyMap<string, string> {
  const known = spellingsOf.get(words);
  if (known) return known;
  const made = new Map(
    words.flatMap(({ value, label, aliases }) =>
      [value, label.sv, label.en, ...aliases].map((text) => [foldHeading(text), value] as const),
    ),
  );
  spellingsOf.set(words, made);
  return made;
}

/** The value that a word of a file stands for; null where it is none of them. */
export const valueOfCell = (words: readonly CellWord[], text: string): string | null =>
  spellings(words).get(foldHeading(text)) ?? null;

export const wordOfCell = (words: readonly CellWord[], value: string, locale: Locale): string =>
  words.find((one) => one.value === value)?.label[locale] ?? value;

/** Named as what may be written instead. */
const asList = (words: readonly CellWord[], locale: Locale): string =>
  words.map(({ label }) => label[locale]).join(", ");

/** Reads cells as the values of the flow form, and notes what is none; blank cells say nothing. */
export class CellReader {
  readonly faults: CellFault[] = [];
  constructor(private readonly locale: Locale) {}

  private refuse(column: string, words: readonly CellWord[], part?: string): void {
    const fault = fieldError(column, "firm_word", { list: asList(words, this.locale) });
    this.faults.push(part === undefined ? fault : { ...fault, part });
  }

  one(column: string, text: string, words: readonly CellWord[]): string {
    if (text === "") return "";
    const value = valueOfCell(words, text);
    if (value === null) this.refuse(column, words);
    return value ?? "";
  }

  some(column: string, text: string, words: readonly CellWord[]): string[] {
    return partsOf(text, between).flatMap((part) => {
      const value = valueOfCell(words, part);
      if (value === null) this.refuse(column, words, part);
      return value ?? [];
    });
  }

  months(text: string): string[] {
    if (text === "" || valueOfCell(allYearWords, text) !== null) return [];
    const read = partsOf(text, between).map(monthsOf);
    if (read.some((part) => part === null)) this.faults.push(fieldError("months", "firm_months"));
    return read.flatMap((part) => part ?? []).map(String);
  }
}

/** What stands between several words of a cell. */
const between = /[,;|/\n]/;

const partsOf = (text: string, parted: RegExp): string[] =>
  text
    .split(parted)
    .map((part) => part.trim())
    .filter((part) => part !== "");

const monthOf = (text: string): number | null => {
  const value = valueOfCell(monthWords, text.replace(/\.$/, ""));
  return value === null ? null : Number(value);
};

/** `mars` or `okt–feb`, which goes over the turn of the year. */
function monthsOf(text: string): number[] | null {
  const [first = "", last = first, more] = text.split(/\s*[-–—]\s*/);
  const [from, until] = [monthOf(first), monthOf(last)];
  if (from === null || until === null || more !== undefined) return null;
  const count = ((until - from + 12) % 12) + 1;
  return Array.from({ length: count }, (_, index) => ((from - 1 + index) % 12) + 1);
}

/** Lines of a cell, or what semicolons part where it has one line. */
const rowsOf = (text: string): string[] => partsOf(text, text.includes("\n") ? /\n/ : /;/);

const labels = attributeDefinitions
  .flatMap(({ key, label }) => [key, label.sv, label.en].map((text) => text.toLowerCase()))
  .sort((a, b) => b.length - a.length);
const operators = operatorWords
  .flatMap(({ value, label, aliases }) => [label.sv, label.en, ...aliases].map((text) => ({ text, value })))
  .sort((a, b) => b.text.length - a.text.length);

/** Whether the text begins with that word, and not with a longer one. */
function begins(text: string, word: string): boolean {
  if (!text.toLowerCase().startsWith(word)) return false;
  const goesOn = /^[\p{L}\p{N}_]/u.test(text.slice(word.length));
  return !(goesOn && /[\p{L}\p{N}]$/u.test(word));
}

interface PropertyRow {
  readonly part: string;
  readonly attribute: string;
  readonly operator: string;
  readonly value: string;
}

/** `Fuktkvot: 12 %` */
function propertyOf(part: string): PropertyRow {
  const [, attribute = part, value = ""] = /^([^:=]+)[:=](.*)$/s.exec(part) ?? [];
  return { part, attribute: attribute.trim(), operator: "", value: value.trim() };
}

/** `Fuktkvot högst 12 %`; what is no demand is left whole as the attribute, which nobody knows. */
function limitOf(part: string): PropertyRow {
  const label = labels.find((one) => begins(part, one)) ?? "";
  const rest = part.slice(label.length).trim();
  const operator = operators.find(({ text }) => begins(rest, text));
  if (label === "") return { part, attribute: part, operator: "", value: "" };
  const value = operator ? rest.slice(operator.text.length).trim() : rest;
  return { part, attribute: part.slice(0, label.length), operator: operator?.value ?? "", value };
}

/** A cell of properties, or of demands, as the rows of the flow form. */
export const readPropertyCell = (text: string, as: "attributes" | "limits"): readonly PropertyRow[] =>
  rowsOf(text).map(as === "attributes" ? propertyOf : limitOf);

/** The rows by the names of the form's fields. */
export const propertyFields = (rows: readonly PropertyRow[]): Record<string, string> =>
  Object.fromEntries(
    rows.flatMap(({ attribute, operator, value }, index) => [
      [`attribute${index + 1}`, attribute],
      [`operator${index + 1}`, operator],
      [`value${index + 1}`, value],
    ]),
  );

/** A fault of one of those rows at the column it came from, with what stood there. */
export function atColumn(fault: FieldError, as: "attributes" | "limits", rows: readonly PropertyRow[]): CellFault {
  const row = /^(?:attribute|operator|value)(\d+)$/.exec(fault.field)?.[1];
  if (row === undefined) return fault;
  const isShape = as === "limits" && fault.field.startsWith("operator") && fault.code === "required";
  return {
    ...fault,
    ...(isShape ? { code: "firm_limit_shape" } : {}),
    field: as,
    part: rows[Number(row) - 1]?.part ?? "",
  };
}

/** The rows of a form as one cell, which `readPropertyCell` reads back. */
export function writePropertyCell(
  values: Readonly<Record<string, string | readonly string[]>>,
  locale: Locale,
): string {
  const of = (name: string): string => String(values[name] ?? "");
  const rows: string[] = [];
  for (let at = 1; of(`attribute${at}`) !== ""; at += 1) {
    const operator = of(`operator${at}`);
    const asks = operator === "" ? ": " : ` ${wordOfCell(operatorWords, operator, locale)} `;
    rows.push(`${of(`attribute${at}`)}${asks}${of(`value${at}`)}`);
  }
  return rows.join(rows.some((row) => row.includes(";")) ? "\n" : "; ");
}

import { saysUnknown, fold } from "~/features/reference/attribute-rules";
import { parseAttribute } from "~/features/reference/parse-attribute";
import { parseDay } from "~/features/reference/parse-date";
import { parseKronor } from "~/shared/money";
import { err, ok, type Result } from "~/shared/result";
import type { ListingFields, ListingPatch } from "../listing";
import type { ImportColumn } from "./columns";
import { maxAmount, type FieldColumn } from "./data/field-columns";
import { categoryOf, municipalityOf, numberOf, siteOf, unitOfWord, valueOfWord, yesNoOf, type SiteName } from "./words";

/** Why a cell is no value of its column; `remedy.<code>` in the imports catalogue says what to do. */
export interface CellFault {
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

type Parsed = Result<ListingPatch, CellFault>;

const fault = (code: string, params?: CellFault["params"]) => err<CellFault>(params ? { code, params } : { code });

const set = (column: FieldColumn, value: ListingFields[keyof ListingFields]): Parsed =>
  ok({ [column.fields[0] as string]: value } as ListingPatch);

/** `found` null is a fault with that code. */
const found = (column: FieldColumn, value: string | boolean | null, code: string): Parsed =>
  value === null ? fault(code) : set(column, value);

const about = /^(?:ca\.?|cirka|ungefär|omkring|about|approx\.?|~|≈)\s*/iu;

interface Range {
  readonly min: number;
  readonly max: number;
  readonly decimals: number;
}

function parseNumber(text: string, { min, max, decimals }: Range): Result<number, CellFault> {
  const number = numberOf(text);
  if (!number) return fault("not_a_number");
  if (number.decimals > decimals)
    return decimals === 0 ? fault("not_whole") : fault("too_many_decimals", { max: decimals });
  if (number.value < min) return fault("too_small", { min });
  return number.value > max ? fault("too_large", { max }) : ok(number.value);
}

/** `24`, `ca 24`, `24 st`, `okänt`: amount, how sure it is, and a unit where one is written beside it. */
function parseQuantity(text: string): Parsed {
  const trimmed = text.trim();
  if (saysUnknown(fold(trimmed))) return ok({ quantity: null, quantityUnknown: true });
  const plain = trimmed.replace(about, "");
  const [, amount = plain, unitText = ""] = /^([-+−–]?[\d\s\u00a0\u202f.,]*\d)\s*(\D.*)?$/u.exec(plain) ?? [];
  const number = parseNumber(amount, { min: 0.001, max: maxAmount, decimals: 3 });
  if (!number.ok) return number;
  const unit = unitText === "" ? undefined : unitOfWord(unitText);
  if (unit === null) return fault("unknown_unit");
  return ok({
    quantity: number.value,
    quantityApproximate: plain !== trimmed,
    quantityUnknown: false,
    ...(unit ? { unit } : {}),
  });
}

function parseMoney(column: FieldColumn, text: string): Parsed {
  const parsed = parseKronor(text);
  if (parsed.ok) return set(column, parsed.money.minor);
  if (parsed.fault === "too_many_decimals") return fault("too_many_decimals", { max: 2 });
  return fault(
    parsed.fault === "not_a_number" ? "not_money" : parsed.fault === "negative" ? "negative" : "price_too_large",
  );
}

function parseText(column: FieldColumn & { kind: "text" }, text: string): Parsed {
  const value = column.multiline ? text : text.replaceAll(/\s+/g, " ").trim();
  return value.length > column.max ? fault("too_long", { max: column.max }) : set(column, value);
}

/** A cell of a column that decides fields; reference and type are the row's own matter. Text is not empty. */
function parseField(column: FieldColumn, text: string, sites: readonly SiteName[]): Parsed {
  switch (column.kind) {
    case "text":
      return parseText(column, text);
    case "choice":
      return found(column, valueOfWord(column.words, text), "not_an_option");
    case "number": {
      const number = parseNumber(text, column);
      return number.ok ? set(column, number.value) : number;
    }
    case "quantity":
      return parseQuantity(text);
    case "unit":
      return found(column, unitOfWord(text), "unknown_unit");
    case "money":
      return parseMoney(column, text);
    case "category":
      return found(column, categoryOf(text)?.code ?? null, "unknown_category");
    case "municipality":
      return found(column, municipalityOf(text), "unknown_municipality");
    case "site":
      return found(column, siteOf(sites, text), "unknown_site");
    case "date":
      return found(column, parseDay(text), "not_a_date");
    case "yesno":
      return found(column, yesNoOf(text), "not_yes_or_no");
    case "reference":
    case "type":
      return ok({});
  }
}

/** What one filled cell says, as a change of the listing. Never throws. */
export function parseCell(column: ImportColumn, text: string, sites: readonly SiteName[]): Parsed {
  if (column.kind !== "attribute") return parseField(column, text, sites);
  const parsed = parseAttribute(column.definition, text);
  if (!parsed.ok) return fault(`attribute_${parsed.error.code}`, parsed.error.params);
  return parsed.value === null ? ok({}) : ok({ attributes: { [column.definition.key]: parsed.value } });
}

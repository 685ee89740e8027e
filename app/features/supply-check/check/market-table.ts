import type { SubjectFact } from "~/features/criteria/subject";
import {
  isKnown,
  unknownValue,
  type AttributeValue,
  type AttributeValues,
  type KnownValue,
} from "~/features/reference/attribute";

/** An offer as it comes in: whose it is and what is stated about it. */
export interface OfferRow {
  readonly id: string;
  readonly organizationId: string;
  readonly attributes: AttributeValues;
}

export interface FirmRow {
  readonly id: string;
  readonly facts: ReadonlyMap<string, SubjectFact>;
}

/** Codes of what is no value: nobody has stated it, or somebody was asked and nobody knows. */
export const notStated = 0;
export const notKnown = 1;
/** Code of the first value in a column's dictionary. */
export const firstValue = 2;

/**
 * One attribute or fact over all rows, dictionary-coded: `codes[row]` is `notStated`, `notKnown`, or a place in `values`
 * counted from `firstValue`.
 */
export interface Column<Value> {
  readonly codes: Uint32Array;
  readonly values: readonly Value[];
  /** All values are numbers, or all are texts, in rising order: "at least" cuts the dictionary in two. */
  readonly sorted: boolean;
}

/** Offers and firms in columns: what a check reads. The objects it was made from are not kept. */
export interface MarketTable {
  readonly offerIds: readonly string[];
  readonly firmIds: readonly string[];
  /** Index into `firmIds`, by offer. */
  readonly firmOf: Uint32Array;
  readonly offerColumns: ReadonlyMap<string, Column<KnownValue["v"]>>;
  readonly firmColumns: ReadonlyMap<string, Column<SubjectFact>>;
}

/** Collects one column; rows that state nothing are never touched. */
class ColumnBuilder<Value> {
  private readonly codes: Uint32Array;
  private readonly codeOf = new Map<unknown, number>();
  private readonly values: Value[] = [];
  private kind: "" | "number" | "string" | "mixed" = "";

  constructor(
    rows: number,
    /** Equal keys are the same value: a primitive, or a text made of what is not one. */
    private readonly keyOf: (value: Value) => unknown,
  ) {
    this.codes = new Uint32Array(rows);
  }

  put(row: number, value: Value | null): void {
    if (value === null) {
      this.codes[row] = notKnown;
      return;
    }
    const key = this.keyOf(value);
    let code = this.codeOf.get(key);
    if (code === undefined) {
      code = this.values.push(value) - 1 + firstValue;
      this.codeOf.set(key, code);
      const kind = typeof value === "number" || typeof value === "string" ? typeof value : "mixed";
      this.kind = this.kind === "" || this.kind === kind ? (kind as "number" | "string") : "mixed";
    }
    this.codes[row] = code;
  }

  finish(): Column<Value> {
    if (this.kind !== "number" && this.kind !== "string")
      return { codes: this.codes, values: this.values, sorted: false };
    const order = this.values.map((_, place) => place);
    const known = this.values as number[];
    order.sort((a, b) => ((known[a] as number) < (known[b] as number) ? -1 : 1));
    const moved = new Uint32Array(this.values.length + firstValue);
    moved[notKnown] = notKnown;
    order.forEach((place, index) => (moved[place + firstValue] = index + firstValue));
    return {
      codes: this.codes.map((code) => moved[code] as number),
      values: order.map((place) => this.values[place] as Value),
      sorted: true,
    };
  }
}

// Separators that no option key and no text of one line contains.
const listMark = "\u0000";
const listKey = (value: readonly string[]): string => listMark + value.join("\u0001");
const offerKey = (value: KnownValue["v"]): unknown => (typeof value === "object" ? listKey(value) : value);
const factKey = ({ value, inForce }: SubjectFact): string =>
  `${inForce ? 1 : 0}${typeof value}${typeof value === "object" ? listKey(value) : String(value)}`;

function columnsOf<Value, Row>(
  rows: readonly Row[],
  cells: (row: Row) => Iterable<readonly [key: string, value: Value | null]>,
  keyOf: (value: Value) => unknown,
): Map<string, Column<Value>> {
  const builders = new Map<string, ColumnBuilder<Value>>();
  rows.forEach((row, index) => {
    for (const [key, value] of cells(row)) {
      let builder = builders.get(key);
      if (!builder) builders.set(key, (builder = new ColumnBuilder(rows.length, keyOf)));
      builder.put(index, value);
    }
  });
  return new Map([...builders].map(([key, builder]) => [key, builder.finish()]));
}

function* statedCells(attributes: AttributeValues): Generator<readonly [string, KnownValue["v"] | null]> {
  for (const key of Object.keys(attributes)) {
    const value = attributes[key] as AttributeValue;
    yield [key, isKnown(value) ? value.v : null];
  }
}

/**
 * Builds the table. Rows stand in the order of their ids, so that the order they came in means nothing. An offer whose
 * firm is not among `firms` gets a firm without facts.
 */
export function buildMarketTable(offers: readonly OfferRow[], firms: readonly FirmRow[]): MarketTable {
  const byId = <Row extends { readonly id: string }>(a: Row, b: Row): number =>
    a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
  const rows = [...offers].sort(byId);
  const known = new Map(firms.map((firm) => [firm.id, firm]));
  const firmRows = [...new Set(rows.map(({ organizationId }) => organizationId))]
    .map((id): FirmRow => known.get(id) ?? { id, facts: new Map() })
    .sort(byId);
  const firmIndex = new Map(firmRows.map(({ id }, index) => [id, index]));
  return {
    offerIds: rows.map(({ id }) => id),
    firmIds: firmRows.map(({ id }) => id),
    firmOf: Uint32Array.from(rows, ({ organizationId }) => firmIndex.get(organizationId) as number),
    offerColumns: columnsOf(rows, ({ attributes }) => statedCells(attributes), offerKey),
    firmColumns: columnsOf(firmRows, ({ facts }) => facts, factKey),
  };
}

/** What is stated about one offer under those attribute keys, without its ground. */
export function attributesOf(table: MarketTable, row: number, keys: Iterable<string>): AttributeValues {
  const stated: Record<string, AttributeValue> = {};
  for (const key of keys) {
    const column = table.offerColumns.get(key);
    const code = column?.codes[row] ?? notStated;
    if (code === notKnown) stated[key] = unknownValue;
    else if (code !== notStated) stated[key] = { v: column?.values[code - firstValue] as KnownValue["v"] };
  }
  return stated;
}

/** What the firm behind an offer states under those fact keys. */
export function factsOf(table: MarketTable, row: number, keys: Iterable<string>): ReadonlyMap<string, SubjectFact> {
  const stated = new Map<string, SubjectFact>();
  for (const key of keys) {
    const column = table.firmColumns.get(key);
    const code = column?.codes[table.firmOf[row] as number] ?? notStated;
    if (code !== notStated) stated.set(key, column?.values[code - firstValue] as SubjectFact);
  }
  return stated;
}

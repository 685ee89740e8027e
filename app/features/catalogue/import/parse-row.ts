import type { FieldError } from "~/shared/app-error";
import { applyPatch, contradictions, patchFaults } from "../drafting/apply-patch";
import type { IncomingRow } from "../drafting/incoming-row";
import { emptyFields, type ListingPatch, type ListingType } from "../listing";
import {
  columnByKey,
  columnOfAttribute,
  columnOfField,
  type ColumnKey,
  type ImportColumn,
  type Mapping,
} from "./columns";
import { parseCell, type CellFault } from "./parse-cell";
import type { CsvRow } from "./read-csv";
import { categoryOf, typeOf, type SiteName } from "./words";

export interface ImportOptions {
  /** Publish rows that nothing stands in the way of. */
  readonly publish: boolean;
  /** An empty cell empties the field; otherwise it leaves it as it is. */
  readonly clearEmpty: boolean;
}

/** What a row is read against. */
export interface RowContext extends ImportOptions {
  readonly headings: readonly string[];
  readonly mapping: Mapping;
  readonly sites: readonly SiteName[];
  /** The organization's own numbers already in use, and our references of its listings. */
  readonly known: ReadonlySet<string>;
  readonly references: ReadonlySet<string>;
}

/** One fault of one cell: where it stands, what stood there, and codes for what was expected and what to do. */
export interface RowError extends CellFault {
  readonly line: number;
  /** The column; empty for the row as a whole. */
  readonly column: ColumnKey;
  readonly heading: string;
  readonly found: string;
}

export interface ParsedRow {
  readonly line: number;
  readonly row: IncomingRow;
  readonly errors: readonly RowError[];
}

const longestFound = 60;
export const excerptOf = (text: string): string => {
  const line = text.replaceAll(/\s+/g, " ").trim();
  return line.length > longestFound ? `${line.slice(0, longestFound - 1)}…` : line;
};

/** The cell of each mapped column, with its heading. */
function cellsOf({ cells }: CsvRow, { mapping, headings }: RowContext) {
  return mapping.flatMap((key, index) => {
    const column = key === null ? undefined : columnByKey(key);
    return column ? [{ column, heading: headings[index] ?? "", text: cells[index] ?? "" }] : [];
  });
}

/** The change an emptied cell makes. A title, a language and a type cannot be empty: theirs makes none. */
function cleared(column: ImportColumn): ListingPatch {
  if (column.kind === "attribute") return { attributes: { [column.definition.key]: null } };
  if (["title", "language"].includes(column.key)) return {};
  return Object.fromEntries(column.fields.map((field) => [field, emptyFields[field]])) as ListingPatch;
}

const merge = (a: ListingPatch, b: ListingPatch): ListingPatch =>
  a.attributes && b.attributes ? { ...a, ...b, attributes: { ...a.attributes, ...b.attributes } } : { ...a, ...b };

class RowReader {
  patch: ListingPatch = {};
  readonly errors: RowError[] = [];
  private readonly cells;

  constructor(
    private readonly source: CsvRow,
    private readonly context: RowContext,
  ) {
    this.cells = cellsOf(source, context);
  }

  text(key: ColumnKey): string {
    return this.cells.find(({ column }) => column.key === key)?.text.trim() ?? "";
  }

  refuse(key: ColumnKey, { code, params }: CellFault): void {
    if (this.errors.some(({ column }) => column === key)) return;
    const cell = this.cells.find(({ column }) => column.key === key);
    const heading = cell?.heading || columnByKey(key)?.label.sv || "";
    this.errors.push({
      line: this.source.line,
      column: key,
      heading,
      found: excerptOf(cell?.text ?? ""),
      code,
      ...(params ? { params } : {}),
    });
  }

  readCells(): void {
    const besideQuantity: ListingPatch[] = [];
    for (const { column, text } of this.cells) {
      const empty = text.trim() === "";
      const parsed = empty ? null : parseCell(column, text, this.context.sites);
      if (parsed && !parsed.ok) this.refuse(column.key, parsed.error);
      const change = parsed?.ok ? parsed.value : empty && this.context.clearEmpty ? cleared(column) : {};
      if (column.key !== "quantity" || change.unit === undefined) this.patch = merge(this.patch, change);
      else besideQuantity.push(change);
    }
    for (const change of besideQuantity) {
      if (this.patch.unit && this.patch.unit !== change.unit) this.refuse("unit", { code: "unit_conflict" });
      this.patch = merge(this.patch, change);
    }
  }

  type(): ListingType {
    const text = this.text("type");
    const type = text === "" ? null : typeOf(text);
    if (text !== "" && type === null) this.refuse("type", { code: "unknown_type" });
    const kinds = categoryOf(this.patch.categoryCode ?? "")?.kinds ?? [];
    return type ?? (kinds.length > 0 && !kinds.includes("surplus") ? (kinds[0] as ListingType) : "surplus");
  }

  /** Our reference, if it is one of the organization's. */
  reference(): string | undefined {
    const text = this.text("reference").toUpperCase();
    if (text === "") return undefined;
    if (!this.context.references.has(text)) this.refuse("reference", { code: "unknown_reference" });
    return text;
  }

  /** What the catalogue itself would refuse, so that it is seen before anything is saved. */
  checkWhole(exists: boolean): void {
    if (!exists && !this.patch.title) this.refuse("title", { code: "required" });
    const whole = exists ? [] : contradictions(applyPatch(emptyFields, this.patch));
    for (const { field, code, params } of [...patchFaults(this.patch), ...whole])
      this.refuse(columnOf(field), params ? { code, params } : { code });
  }
}

/** The column that a field of the catalogue's refusal stands in. */
export function columnOf(field: string): ColumnKey {
  if (field.startsWith("attributes.")) return columnOfAttribute(field.slice("attributes.".length))?.key ?? "";
  return columnOfField(field as FieldError["field"] & keyof typeof emptyFields)?.key ?? "";
}

/** Reads a row; `row` is meant to be saved only when there are no errors. Never throws. */
export function parseRow(source: CsvRow, context: RowContext): ParsedRow {
  const reader = new RowReader(source, context);
  reader.readCells();
  const type = reader.type();
  const reference = reader.reference();
  const externalReference = reader.patch.externalReference?.trim() || null;
  reader.checkWhole(reference !== undefined || (externalReference !== null && context.known.has(externalReference)));
  const row: IncomingRow = {
    externalReference,
    ...(reference ? { reference } : {}),
    type,
    fields: reader.patch,
    publish: context.publish,
  };
  return { line: source.line, row, errors: reader.errors };
}

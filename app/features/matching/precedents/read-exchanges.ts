import { readCsv, type CsvRow, type CsvTable } from "~/features/catalogue/import/read-csv";
import { err, ok, type Result } from "~/shared/result";
import { naceCodesOf, wasteCodesOf } from "./codes";
import type { ExchangeQuery, RankedPrecedent } from "./precedent";

/** Columns that are read, as in published lists of exchanges; all others are passed over. */
export type ExchangeColumn =
  | "row"
  | "case"
  | "donor_nace"
  | "receiver_nace"
  | "waste_description"
  | "ewc_code"
  | "intermediate_process"
  | "final_use"
  | "status"
  | "country"
  | "year"
  | "reference";

const queryColumns = [
  "case",
  "donor_nace",
  "waste_description",
  "ewc_code",
] as const satisfies readonly ExchangeColumn[];
const precedentColumns = [...queryColumns, "receiver_nace"] as const satisfies readonly ExchangeColumn[];

/** `exchange.<code>` in the matching catalogue. Line 1 holds the headings; 0 = the whole file. */
export interface ExchangeFault {
  readonly code:
    | "empty"
    | "no_rows"
    | "too_many_rows"
    | "too_many_columns"
    | "quote_not_closed"
    | "not_csv"
    | "column_missing"
    | "column_twice"
    | "nace_shape"
    | "waste_shape"
    | "receiver_missing"
    | "reference_missing"
    | "nothing_known";
  readonly line: number;
  readonly column: string;
  readonly found: string;
}

/** A row that asks; `row` is the file's own number, or the place of the row counted from 1. */
export interface AskedQuery extends ExchangeQuery {
  readonly row: string;
}

const longestExcerpt = 60;

interface RowReader {
  readonly line: number;
  readonly place: number;
  text(column: ExchangeColumn): string;
  codes(
    column: ExchangeColumn,
    read: (text: string) => readonly string[] | null,
    code: ExchangeFault["code"],
  ): readonly string[];
  refuse(column: ExchangeColumn, code: ExchangeFault["code"]): void;
}

function openTable(text: string, columns: readonly ExchangeColumn[]): Result<CsvTable, readonly ExchangeFault[]> {
  const table = readCsv(text);
  if (!table.ok) {
    const { code, params } = table.error;
    return err([{ code, line: Number(params.line ?? 0), column: "", found: String(params.max ?? "") }]);
  }
  const names = table.value.headers.map((name) => name.toLowerCase());
  const faults = columns.flatMap((column): ExchangeFault[] => {
    const times = names.filter((name) => name === column).length;
    if (times === 1) return [];
    return [{ code: times === 0 ? "column_missing" : "column_twice", line: 1, column, found: names.join(", ") }];
  });
  return faults.length > 0 ? err(faults) : ok({ ...table.value, headers: names });
}

function readRows<Row>(
  text: string,
  columns: readonly ExchangeColumn[],
  read: (row: RowReader) => Row,
): Result<readonly Row[], readonly ExchangeFault[]> {
  const table = openTable(text, columns);
  if (!table.ok) return table;
  const faults: ExchangeFault[] = [];
  const reader = ({ line, cells }: CsvRow, place: number): RowReader => {
    const cell = (column: ExchangeColumn): string => (cells[table.value.headers.indexOf(column)] ?? "").trim();
    const refuse: RowReader["refuse"] = (column, code) =>
      void faults.push({ code, line, column, found: cell(column).slice(0, longestExcerpt) });
    return {
      line,
      place,
      text: cell,
      refuse,
      codes(column, shape, code) {
        const codes = shape(cell(column));
        if (codes === null) refuse(column, code);
        return codes ?? [];
      },
    };
  };
  const rows = table.value.rows.map((row, index) => read(reader(row, index + 1)));
  return faults.length > 0 ? err(faults) : ok(rows);
}

function readQuery(row: RowReader): ExchangeQuery {
  const query = {
    caseId: row.text("case"),
    donorNace: row.codes("donor_nace", naceCodesOf, "nace_shape"),
    wasteCodes: row.codes("ewc_code", wasteCodesOf, "waste_shape"),
    waste: row.text("waste_description"),
  };
  if ([row.text("donor_nace"), row.text("ewc_code"), query.waste].every((text) => text === ""))
    row.refuse("ewc_code", "nothing_known");
  return query;
}

/** Flows to rank takers for. What a file says of receivers is not read. Every fault of every row is named. */
export const readQueries = (text: string): Result<readonly AskedQuery[], readonly ExchangeFault[]> =>
  readRows(text, queryColumns, (row) => ({ ...readQuery(row), row: row.text("row") || String(row.place) }));

function readPrecedent(row: RowReader): RankedPrecedent {
  const receiver = row.text("receiver_nace");
  if (receiver === "") row.refuse("receiver_nace", "receiver_missing");
  const receiverNace = row.codes("receiver_nace", naceCodesOf, "nace_shape");
  return { ...readQuery(row), id: String(row.line), receiver, receiverNace };
}

/** Exchanges to rank by, of any number: comma, semicolon or tab, with or without byte order mark. Every fault of every row is named. */
export const readPrecedents = (text: string): Result<readonly RankedPrecedent[], readonly ExchangeFault[]> =>
  readRows(text, precedentColumns, readPrecedent);

/** A published exchange with what a suggestion shows of it; texts as the file has them, empty where it says nothing. */
export interface PublishedExchange extends RankedPrecedent {
  readonly process: string;
  readonly use: string;
  readonly status: string;
  readonly country: string;
  readonly year: string;
  readonly reference: string;
}

/** Exchanges to keep and to cite: as `readPrecedents`, and each names its public reference. */
export const readPublishedExchanges = (text: string): Result<readonly PublishedExchange[], readonly ExchangeFault[]> =>
  readRows(text, [...precedentColumns, "reference"], (row) => {
    const reference = row.text("reference");
    if (reference === "") row.refuse("reference", "reference_missing");
    return {
      ...readPrecedent(row),
      process: row.text("intermediate_process"),
      use: row.text("final_use"),
      status: row.text("status"),
      country: row.text("country"),
      year: row.text("year"),
      reference,
    };
  });

import { parse } from "csv-parse/sync";
import { err, ok, type Result } from "~/shared/result";
import { unguardCell } from "~/shared/cell-guard";

export const delimiters = [";", ",", "\t"] as const;
export type Delimiter = (typeof delimiters)[number];

export const maxRows = 20_000;
export const maxColumns = 400;
/** Longest cell: the longest description with some air. */
const maxCell = 20_000;

export interface CsvRow {
  /** Line of the file on which the row begins; the first line is 1. */
  readonly line: number;
  /** One cell a heading: missing ones are empty, those beyond the headings are left out. */
  readonly cells: readonly string[];
}

export interface CsvTable {
  readonly delimiter: Delimiter;
  readonly headers: readonly string[];
  readonly rows: readonly CsvRow[];
}

/** `fileFault.<code>` in the imports catalogue. `line` where one is known. */
export interface FileFault {
  readonly code: "empty" | "no_rows" | "too_many_rows" | "too_many_columns" | "quote_not_closed" | "not_csv";
  readonly params: Readonly<Record<string, string | number>>;
}

const fileFault = (code: FileFault["code"], params: FileFault["params"] = {}) => err<FileFault>({ code, params });

/** The delimiter found most often outside quotation marks in the first line; a semicolon where none is. */
export function detectDelimiter(text: string): Delimiter {
  const counts = new Map<string, number>();
  let quoted = false;
  for (const char of text.slice(0, 20_000)) {
    if (char === '"') quoted = !quoted;
    else if (!quoted && (char === "\n" || char === "\r")) {
      if (counts.size > 0) break;
    } else if (!quoted) counts.set(char, (counts.get(char) ?? 0) + (delimiters.some((one) => one === char) ? 1 : 0));
  }
  return delimiters.reduce((best, one) => ((counts.get(one) ?? 0) > (counts.get(best) ?? 0) ? one : best), ";");
}

// Spreadsheets write the delimiter on a line of its own before the headings.
const separatorLine = /^\uFEFF?sep=([;,\t])(\r\n|\r|\n)/i;

interface Parsed {
  readonly record: readonly string[];
  /** The record as it stands in the file, its line end included. */
  readonly raw: string;
}

function parseRecords(text: string, delimiter: Delimiter): Result<readonly Parsed[], FileFault> {
  try {
    const options = {
      delimiter,
      bom: true,
      raw: true,
      relax_column_count: true,
      relax_quotes: true,
      to: maxRows + 2,
      max_record_size: 500_000,
    };
    return ok(parse(text, options) as unknown as Parsed[]);
  } catch (error) {
    const { code, lines, quote_line } = error as { code?: string; lines?: number; quote_line?: number };
    const line = quote_line ?? lines ?? 0;
    return code === "CSV_QUOTE_NOT_CLOSED" ? fileFault("quote_not_closed", { line }) : fileFault("not_csv", { line });
  }
}

interface Placed {
  readonly line: number;
  readonly record: readonly string[];
}

/** Each record with the line on which it begins: cells may hold line breaks of their own. */
function withLines(records: readonly Parsed[], before: number): Placed[] {
  let line = 1 + before;
  return records.map(({ record, raw }) => {
    const placed = { line, record };
    line += raw.match(/\r\n|\r|\n/g)?.length ?? 0;
    return placed;
  });
}

const hasText = (cells: readonly string[]): boolean => cells.some((cell) => cell.trim() !== "");

/** Headings and rows of a CSV text. Blank lines are passed over. Never throws: a fault says what is wrong with the file. */
export function readCsv(text: string): Result<CsvTable, FileFault> {
  const stated = separatorLine.exec(text);
  const body = stated ? text.slice(stated[0].length) : text;
  const delimiter = (stated?.[1] as Delimiter | undefined) ?? detectDelimiter(body);
  const parsed = parseRecords(body, delimiter);
  if (!parsed.ok) return parsed;
  const records = withLines(parsed.value, stated ? 1 : 0).filter(({ record }) => hasText(record));
  const [head, ...rest] = records;
  if (!head) return fileFault("empty");
  const headers = head.record.map((cell) => cell.trim());
  while (headers.at(-1) === "") headers.pop();
  if (headers.length > maxColumns) return fileFault("too_many_columns", { max: maxColumns });
  if (rest.length === 0) return fileFault("no_rows");
  if (rest.length > maxRows) return fileFault("too_many_rows", { max: maxRows });
  const rows = rest.map(({ record, line }) => ({
    line,
    cells: headers.map((_, index) => unguardCell(record[index] ?? "").slice(0, maxCell)),
  }));
  return ok({ delimiter, headers, rows });
}

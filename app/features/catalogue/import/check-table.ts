import type { IncomingRow } from "../drafting/incoming-row";
import { parseRow, type RowContext, type RowError } from "./parse-row";
import type { CsvRow, CsvTable } from "./read-csv";

export interface CleanRow {
  readonly source: CsvRow;
  readonly row: IncomingRow;
}
export interface RejectedRow {
  readonly source: CsvRow;
  readonly errors: readonly RowError[];
}
export interface CheckedTable {
  readonly clean: readonly CleanRow[];
  readonly rejected: readonly RejectedRow[];
}

/** Every row on its own, and the same number twice in one file: the first stands, the later are refused. */
export function checkTable(table: CsvTable, context: RowContext): CheckedTable {
  const clean: CleanRow[] = [];
  const rejected: RejectedRow[] = [];
  const seen = new Map<string, number>();
  for (const source of table.rows) {
    const { row, errors } = parseRow(source, context);
    const names = [
      { column: "reference", name: row.reference },
      { column: "externalReference", name: row.externalReference ?? undefined },
    ].filter((one): one is { column: string; name: string } => one.name !== undefined);
    const twice = names.flatMap(({ column, name }): RowError[] => {
      const first = seen.get(`${column} ${name}`);
      const heading = context.headings[context.mapping.indexOf(column)] ?? "";
      return first === undefined
        ? []
        : [{ line: source.line, column, heading, found: name, code: "duplicate", params: { line: first } }];
    });
    for (const { column, name } of names)
      if (!seen.has(`${column} ${name}`)) seen.set(`${column} ${name}`, source.line);
    if (errors.length + twice.length > 0) rejected.push({ source, errors: [...errors, ...twice] });
    else clean.push({ source, row });
  }
  return { clean, rejected };
}

/** The same fault of the same column, told once. */
export interface ErrorGroup {
  readonly column: string;
  readonly heading: string;
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly count: number;
  /** The first lines, and the first different texts found there. */
  readonly lines: readonly number[];
  readonly found: readonly string[];
}

const linesShown = 8;
const textsShown = 4;

/** Errors by column and code, the most frequent first. */
export function groupErrors(rejected: readonly RejectedRow[]): ErrorGroup[] {
  const groups = new Map<string, { error: RowError; count: number; lines: number[]; found: string[] }>();
  for (const error of rejected.flatMap(({ errors }) => errors)) {
    const key = `${error.column} ${error.code}`;
    const group = groups.get(key) ?? { error, count: 0, lines: [], found: [] };
    group.count += 1;
    if (group.lines.length < linesShown) group.lines.push(error.line);
    if (group.found.length < textsShown && !group.found.includes(error.found)) group.found.push(error.found);
    groups.set(key, group);
  }
  return [...groups.values()]
    .sort((a, b) => b.count - a.count)
    .map(({ error: { column, heading, code, params }, count, lines, found }) => ({
      column,
      heading,
      code,
      params: params ?? {},
      count,
      lines,
      found,
    }));
}

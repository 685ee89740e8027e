import { parse } from "csv-parse/sync";
import { err, ok, type Result } from "~/shared/result";
import { limitId } from "../procurement-limits";
import { codeFormats } from "./code-formats";
import { limitFormat } from "./limit-format";
import { placeAndFactorFormats } from "./place-formats";
import { recordReader } from "./record-reader";
import type { FileFormat, FileRecord, ImportList, ReferenceEntry, RowFault } from "./reference-entry";

const formats: readonly FileFormat[] = [...codeFormats, ...placeAndFactorFormats, limitFormat];

/** Why a whole file was refused: `reference.refused.<code>`. */
export type FileFault =
  | { readonly code: "not_csv" }
  | { readonly code: "empty" }
  /** `missing`: the columns that the nearest layout of the wanted list has and the file lacks. */
  | { readonly code: "not_recognised"; readonly missing: readonly string[] };

export interface ReadFile {
  readonly list: ImportList;
  readonly format: string;
  readonly rowsRead: number;
  readonly entries: readonly ReferenceEntry[];
  readonly rejected: readonly RowFault[];
}

interface Parsed {
  readonly record: FileRecord;
  readonly line: number;
}

function parseCsv(text: string): Parsed[] | null {
  try {
    const header = text.slice(0, text.search(/[\r\n]|$/));
    const delimiter = header.split(";").length > header.split(",").length ? ";" : ",";
    const rows = parse(text, {
      bom: true,
      columns: true,
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as {
      record: FileRecord;
      info: { lines: number };
    }[];
    return rows.map(({ record, info }) => ({ record, line: info.lines }));
  } catch {
    return null;
  }
}

const lacking = (format: FileFormat, first: FileRecord): string[] =>
  format.columns.filter((column) => !(column in first));

function recognise(first: FileRecord, wanted: ImportList | null): FileFormat | string[] {
  const candidates = formats.filter(({ list }) => wanted === null || list === wanted);
  const found = candidates.find((format) => lacking(format, first).length === 0 && (format.fits?.(first) ?? true));
  if (found) return found;
  // Naming what is missing helps only where the operator has said which list it is.
  if (wanted === null) return [];
  return candidates.map((format) => lacking(format, first)).sort((a, b) => a.length - b.length)[0] ?? [];
}

const entryKey = (entry: ReferenceEntry): string => {
  if (entry.kind === "code") return `${entry.row.code} ${entry.row.validFrom}`;
  if (entry.kind === "label") return entry.code;
  if (entry.kind === "place")
    return `${entry.row.kind} ${entry.row.name} ${entry.row.municipalityCode} ${entry.row.postcode}`;
  if (entry.kind === "limit") return limitId(entry.row);
  return entry.kind === "municipality" ? entry.row.code : entry.row.id;
};

/**
 * Reads an official file: comma or semicolon, with or without byte order mark. The layout is recognised by its header;
 * `wanted` narrows the choice. A row with any fault is left out and named; the first of two equal rows stands.
 */
export function readReferenceFile(text: string, wanted: ImportList | null): Result<ReadFile, FileFault> {
  const rows = parseCsv(text);
  if (!rows) return err({ code: "not_csv" });
  const first = rows[0]?.record;
  if (!first) return err({ code: "empty" });
  const format = recognise(first, wanted);
  if (Array.isArray(format)) return err({ code: "not_recognised", missing: format });

  const entries = new Map<string, ReferenceEntry>();
  const rejected: RowFault[] = [];
  for (const { record, line } of rows) {
    const faults: RowFault[] = [];
    const [entry, ...told] = format.read(recordReader(record, line, faults));
    const key = entryKey(entry);
    if (faults.length === 0 && entries.has(key)) {
      faults.push({ row: line, column: format.columns[0] ?? "", found: key, code: "duplicate", expected: "" });
    }
    if (faults.length > 0) {
      rejected.push(...faults);
      continue;
    }
    entries.set(key, entry);
    for (const other of told) if (!entries.has(entryKey(other))) entries.set(entryKey(other), other);
  }
  return ok({ list: format.list, format: format.id, rowsRead: rows.length, entries: [...entries.values()], rejected });
}

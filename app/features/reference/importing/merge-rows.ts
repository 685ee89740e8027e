import { cpvParent } from "../cpv-code";
import type { ClimateFactorRow, CodeList, CodeRow, LocalityRow, MunicipalityRow } from "../reference-rows";
import type { CodePatch, ReferenceEntry, RowFault } from "./reference-entry";

export interface Merge<Row> {
  readonly inserted: readonly Row[];
  readonly updated: readonly Row[];
  readonly unchanged: number;
}

// Values are flat but for `extra`, whose keys may come back from the database in another order.
const sameValue = (a: unknown, b: unknown): boolean => {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const left = Object.entries(a);
  return (
    left.length === Object.keys(b).length && left.every(([key, value]) => (b as Record<string, unknown>)[key] === value)
  );
};

const sameRow = <Row extends object>(a: Row, b: Row): boolean =>
  Object.entries(a).every(([key, value]) => sameValue(value, (b as Record<string, unknown>)[key]));

/** Sorts wanted rows into new, changed and equal. */
export function merge<Row extends object>(
  existing: readonly Row[],
  wanted: readonly Row[],
  key: (row: Row) => string,
): Merge<Row> {
  const known = new Map(existing.map((row) => [key(row), row]));
  const inserted: Row[] = [];
  const updated: Row[] = [];
  let unchanged = 0;
  for (const row of wanted) {
    const old = known.get(key(row));
    if (!old) inserted.push(row);
    else if (sameRow(row, old)) unchanged++;
    else updated.push(row);
  }
  return { inserted, updated, unchanged };
}

export const codeKey = (row: Pick<CodeRow, "code" | "validFrom">): string => `${row.code} ${row.validFrom}`;
export const placeKey = (row: LocalityRow): string => `${row.name} ${row.municipalityCode} ${row.postcode}`;
export const municipalityKey = (row: MunicipalityRow): string => row.code;
export const factorKey = (row: ClimateFactorRow): string => row.id;

/** A file that knows one language leaves the other as it was; with neither at hand the one known stands for both. */
function filled(patch: CodePatch, old: CodeRow | undefined): CodeRow {
  const labelSv = patch.labelSv ?? old?.labelSv ?? patch.labelEn ?? patch.code;
  const labelEn = patch.labelEn ?? old?.labelEn ?? patch.labelSv ?? patch.code;
  return { ...patch, labelSv, labelEn, extra: { ...old?.extra, ...patch.extra } };
}

/** Whole rows from what a file of a code list says and what the table holds; an English name needs a code to stand at. */
export function wantedCodes(
  list: CodeList,
  entries: readonly ReferenceEntry[],
  existing: readonly CodeRow[],
): { rows: CodeRow[]; rejected: RowFault[] } {
  const old = new Map(existing.map((row) => [codeKey(row), row]));
  const rejected: RowFault[] = [];
  const rows: CodeRow[] = [];
  for (const entry of entries) {
    if (entry.kind === "code") rows.push(filled(entry.row, old.get(codeKey(entry.row))));
    if (entry.kind !== "label") continue;
    // The name belongs to the entry of the same hazard: a code may have changed from one to the other.
    const named = existing.filter(
      ({ code, extra }) => code === entry.code && (extra.hazardous ?? entry.hazardous) === entry.hazardous,
    );
    rows.push(...named.map((row) => ({ ...row, labelEn: entry.labelEn })));
    if (named.length === 0)
      rejected.push({ row: entry.line, column: "code", found: entry.code, code: "unknown_code", expected: "" });
  }
  if (list !== "cpv") return { rows, rejected };
  const codes = new Set([...existing, ...rows].map(({ code }) => code));
  return { rows: rows.map((row) => ({ ...row, parent: cpvParent(row.code, (code) => codes.has(code)) })), rejected };
}

import { isIsoDate, type IsoDate } from "~/shared/dates";
import { parseDecimal } from "~/shared/parse-number";
import type { FileRecord, RecordReader, RowFault, RowFaultCode } from "./reference-entry";

const longestExcerpt = 60;

/** Reads one record of a file; every fault is added to `faults`, and reading goes on so that all of them are named. */
export function recordReader(record: FileRecord, row: number, faults: RowFault[]): RecordReader {
  const text = (column: string): string => (record[column] ?? "").trim();
  const refuse = (column: string, code: RowFaultCode, expected: string): void => {
    faults.push({ row, column, found: text(column).slice(0, longestExcerpt), code, expected });
  };
  const number = (column: string, min: number, max: number): number => {
    const value = parseDecimal(text(column));
    if (value === null) refuse(column, text(column) === "" ? "missing" : "not_a_number", `${min}–${max}`);
    else if (value < min || value > max) refuse(column, "out_of_range", `${min}–${max}`);
    return value ?? min;
  };
  return {
    line: row,
    text,
    refuse,
    number,
    required(column) {
      const value = text(column);
      if (value === "") refuse(column, "missing", "");
      return value;
    },
    matching(column, pattern, expected) {
      const value = text(column);
      if (!pattern.test(value)) refuse(column, value === "" ? "missing" : "shape", expected);
      return value;
    },
    oneOf<T extends string>(column: string, options: readonly T[]): T {
      const value = options.find((option) => option === text(column));
      if (value === undefined) refuse(column, "not_an_option", options.join(", "));
      return value ?? (options[0] as T);
    },
    optionalNumber: (column, min, max) => (text(column) === "" ? null : number(column, min, max)),
    day(column): IsoDate | null {
      const value = text(column);
      if (value === "") return null;
      if (isIsoDate(value)) return value;
      refuse(column, "not_a_day", "2026-12-09");
      return null;
    },
  };
}

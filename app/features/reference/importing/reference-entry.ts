import type { IsoDate } from "~/shared/dates";
import type { ProcurementLimit } from "../procurement-limits";
import {
  codeLists,
  type ClimateFactorRow,
  type CodeList,
  type LocalityRow,
  type MunicipalityRow,
} from "../reference-rows";

/** What can be loaded from a file. */
export const importLists = [...codeLists, "localities", "postcodes", "municipalities", "climate", "limits"] as const;
export type ImportList = (typeof importLists)[number];

/** A code row as far as one file knows it: the English waste list has no Swedish names, and the other way round. */
export interface CodePatch {
  readonly list: CodeList;
  readonly code: string;
  readonly parent: string | null;
  readonly labelSv: string | null;
  readonly labelEn: string | null;
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
  readonly extra: Readonly<Record<string, string | number | boolean>>;
  readonly source: string;
}

/** One row of a file, read and checked. */
export type ReferenceEntry =
  | { readonly kind: "code"; readonly row: CodePatch }
  | {
      readonly kind: "label";
      readonly line: number;
      readonly list: CodeList;
      readonly code: string;
      readonly labelEn: string;
      readonly hazardous: boolean;
      readonly source: string;
    }
  | { readonly kind: "place"; readonly row: LocalityRow }
  | { readonly kind: "municipality"; readonly row: MunicipalityRow }
  | { readonly kind: "factor"; readonly row: ClimateFactorRow }
  | { readonly kind: "limit"; readonly row: ProcurementLimit };

/** Why a row was left out: `reference.fault.<code>` in the admin catalogue. `expected` is a pattern or list of values. */
export type RowFaultCode =
  "missing" | "shape" | "not_a_number" | "out_of_range" | "not_a_day" | "not_an_option" | "duplicate" | "unknown_code";

export interface RowFault {
  /** Line of the file, the header being 1. */
  readonly row: number;
  readonly column: string;
  readonly found: string;
  readonly code: RowFaultCode;
  readonly expected: string;
}

/** Values of one record by column name. */
export type FileRecord = Readonly<Record<string, string>>;

/** Reads fields of one record and notes what is wrong with them. */
export interface RecordReader {
  /** Line of the file. */
  readonly line: number;
  text(column: string): string;
  required(column: string): string;
  matching(column: string, pattern: RegExp, expected: string): string;
  oneOf<T extends string>(column: string, options: readonly T[]): T;
  number(column: string, min: number, max: number): number;
  optionalNumber(column: string, min: number, max: number): number | null;
  day(column: string): IsoDate | null;
  refuse(column: string, code: RowFaultCode, expected: string): void;
}

/** A file layout that is recognised by its header. */
export interface FileFormat {
  readonly id: string;
  readonly list: ImportList;
  /** Columns that must be there. */
  readonly columns: readonly string[];
  /** Tells layouts with the same columns apart by their first record. */
  readonly fits?: (first: FileRecord) => boolean;
  /** The row itself first; after it what the row also tells (the headings it stands under). */
  readonly read: (record: RecordReader) => readonly [ReferenceEntry, ...ReferenceEntry[]];
}

import type { Locale } from "~/shared/locale";
import type { ErrorGroup } from "./check-table";
import type { Mapping } from "./columns";
import type { Encoding } from "./decode-bytes";
import type { ImportOptions } from "./parse-row";
import type { Delimiter } from "./read-csv";

/** uploaded: read and checked, waits for the person; running: a job has it; done or failed: over. */
export const importStates = ["uploaded", "running", "done", "failed"] as const;
export type ImportState = (typeof importStates)[number];

/** What was found when the file was last checked. */
export interface FileFacts {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  readonly headings: readonly string[];
  /** The first rows as they stand in the file. */
  readonly sample: readonly (readonly string[])[];
  /** Clean rows that make a listing, and that find one already there. */
  readonly newRows: number;
  readonly knownRows: number;
  /** Clean rows without a number of their own: importing them again makes them again. */
  readonly withoutNumber: number;
}

/** Who asked for it, kept for the job: rights are those at that moment. */
export interface ImportedBy {
  readonly personId: string;
  readonly locale: Locale;
  readonly emailVerified: boolean;
}

export interface ImportSettings extends FileFacts, ImportOptions {
  readonly by: ImportedBy;
  /** Rows that others can see since the import; absent before it is over. */
  readonly published?: number;
}

export interface ImportCounts {
  readonly rowsTotal: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly rejected: number;
}

/** An import as pages see it. Moments are ISO strings. */
export interface ListingImport extends ImportCounts {
  readonly id: string;
  readonly organizationId: string;
  readonly fileName: string;
  readonly storageKey: string;
  readonly state: ImportState;
  readonly mapping: Mapping;
  readonly settings: ImportSettings;
  readonly errors: readonly ErrorGroup[];
  readonly rowsDone: number;
  readonly createdAt: string;
  readonly finishedAt: string | null;
}

export const rejectedKey = (storageKey: string): string => storageKey.replace(/\.csv$/, "-rejected.csv");

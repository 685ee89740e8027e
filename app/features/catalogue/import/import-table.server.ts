import { sitesOfOrganization } from "~/features/organizations/sites/sites-of-organization.server";
import type { Actor } from "~/shared/actor";
import type { AppError } from "~/shared/app-error";
import { saveListingRows } from "../drafting/save-listing-rows.server";
import type { SavedRow } from "../drafting/incoming-row";
import { checkTable, type CheckedTable, type CleanRow, type RejectedRow } from "./check-table";
import type { Mapping } from "./columns";
import type { ImportCounts } from "./import-job";
import { namesInUse } from "./import-store.server";
import { columnOf, type ImportOptions, type RowContext, type RowError } from "./parse-row";
import type { CsvTable } from "./read-csv";

/** Ten thousand rows and more in one transaction: far above what they take, below what a stuck one may hold. */
const timeout = 10 * 60_000;

/** What the rows of an organization's file are read against, as it stands now. */
export async function rowContext(
  actor: Actor,
  organizationId: string,
  headings: readonly string[],
  mapping: Mapping,
  options: ImportOptions,
): Promise<RowContext> {
  const [names, sites] = await Promise.all([namesInUse(organizationId), sitesOfOrganization(actor, organizationId)]);
  return { headings, mapping, sites, ...names, publish: options.publish, clearEmpty: options.clearEmpty };
}

/** A row that the catalogue refused after all, told like one that the file check refused. */
function refusedRow({ source }: CleanRow, error: AppError, context: RowContext): RejectedRow {
  const faults = error.fields ?? [{ field: "", code: error.reason ?? error.code, params: error.params }];
  const errors = faults.map(({ field, code, params }): RowError => {
    const column = columnOf(field);
    const index = context.mapping.indexOf(column);
    return {
      line: source.line,
      column,
      heading: context.headings[index] ?? "",
      found: source.cells[index]?.slice(0, 60) ?? "",
      code,
      ...(params ? { params } : {}),
    };
  });
  return { source, errors };
}

export interface ImportReceipt extends ImportCounts {
  /** How many of them others can now see. */
  readonly published: number;
  readonly rejectedRows: readonly RejectedRow[];
}

function receiptOf(checked: CheckedTable, saved: readonly SavedRow[], context: RowContext): ImportReceipt {
  const refused = saved.flatMap((row, index) =>
    row.outcome === "refused" ? [refusedRow(checked.clean[index] as CleanRow, row.error, context)] : [],
  );
  const count = (outcome: SavedRow["outcome"]): number => saved.filter((row) => row.outcome === outcome).length;
  const rejectedRows = [...checked.rejected, ...refused].sort((a, b) => a.source.line - b.source.line);
  return {
    rowsTotal: checked.clean.length + checked.rejected.length,
    created: count("created"),
    updated: count("updated"),
    unchanged: count("unchanged"),
    rejected: rejectedRows.length,
    published: saved.filter((row) => row.outcome !== "refused" && row.published).length,
    rejectedRows,
  };
}

export interface TableImport {
  readonly organizationId: string;
  readonly table: CsvTable;
  readonly mapping: Mapping;
  readonly options: ImportOptions;
  readonly importId?: string;
  readonly onProgress?: (done: number) => void;
}

/** Clean rows in, in one transaction; rejected ones come back with their reasons. The same for browser and command line. */
export async function importTable(actor: Actor, input: TableImport): Promise<ImportReceipt> {
  const { organizationId, table, mapping, options, importId, onProgress } = input;
  const context = await rowContext(actor, organizationId, table.headers, mapping, options);
  const checked = checkTable(table, context);
  const rows = checked.clean.map(({ row }) => row);
  const saved =
    rows.length === 0
      ? []
      : await saveListingRows(actor, organizationId, rows, {
          timeout,
          ...(importId ? { importId } : {}),
          ...(onProgress ? { onProgress } : {}),
        });
  return receiptOf(checked, saved, context);
}

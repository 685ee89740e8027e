import type { Actor } from "~/shared/actor";
import { checkTable, groupErrors } from "./check-table";
import type { Mapping } from "./columns";
import type { Encoding } from "./decode-bytes";
import type { ImportedBy } from "./import-job";
import type { CheckColumns } from "./import-store.server";
import { rowContext } from "./import-table.server";
import type { ImportOptions } from "./parse-row";
import type { CsvTable } from "./read-csv";

const sampleRows = 8;

export interface Assessment {
  readonly organizationId: string;
  readonly table: CsvTable;
  readonly encoding: Encoding;
  readonly mapping: Mapping;
  readonly options: ImportOptions;
  readonly by: ImportedBy;
}

/** Checks a whole file without saving anything of it: what a page needs to show before the person decides. */
export async function assessFile(
  actor: Actor,
  { organizationId, table, encoding, mapping, options, by }: Assessment,
): Promise<CheckColumns> {
  const context = await rowContext(actor, organizationId, table.headers, mapping, options);
  const { clean, rejected } = checkTable(table, context);
  const exists = clean.filter(
    ({ row }) =>
      row.reference !== undefined || (row.externalReference !== null && context.known.has(row.externalReference)),
  );
  const withoutNumber = clean.filter(({ row }) => row.reference === undefined && row.externalReference === null);
  return {
    mapping,
    errors: groupErrors(rejected),
    rowsTotal: table.rows.length,
    rejected: rejected.length,
    settings: {
      publish: options.publish,
      clearEmpty: options.clearEmpty,
      encoding,
      delimiter: table.delimiter,
      headings: table.headers,
      sample: table.rows.slice(0, sampleRows).map(({ cells }) => cells),
      newRows: clean.length - exists.length,
      knownRows: exists.length,
      withoutNumber: withoutNumber.length,
      by,
    },
  };
}

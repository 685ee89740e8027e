import { organizationByNumber } from "~/features/organizations/profile/organization-by-number.server";
import { parseOrganizationNumber } from "~/features/reference/organization-number";
import { translateCode } from "~/i18n/translator.server";
import { systemActor } from "~/shared/actor";
import { checkTable, groupErrors, type RejectedRow } from "./check-table";
import { mapHeadings, mappingFault } from "./columns";
import { decodeBytes } from "./decode-bytes";
import { explain } from "./explain.server";
import { importTable, rowContext } from "./import-table.server";
import type { ImportOptions } from "./parse-row";
import { readCsv } from "./read-csv";
import { rejectedCsv } from "./rejected-csv.server";

export interface FileImport {
  readonly organizationNumber: string;
  readonly bytes: Uint8Array;
  readonly options: ImportOptions;
  /** Checks and says what would happen, and saves nothing. */
  readonly dryRun: boolean;
}

export interface FileReport {
  readonly ok: boolean;
  readonly lines: readonly string[];
  readonly rejectedCsv: string | null;
}

const actor = systemActor("listings-import");
const refused = (line: string): FileReport => ({ ok: false, lines: [line], rejectedCsv: null });

const describe = (rejected: readonly RejectedRow[]): string[] =>
  groupErrors(rejected).map(({ column, heading, code, params, count, lines, found }) => {
    const { expected, remedy } = explain({ column, code, params }, "en");
    return `${count} × ${heading || "row"} (lines ${lines.join(", ")}): found “${found.join("”, “")}”; expected: ${expected} → ${remedy}`;
  });

/** The browser's import from the command line: the same reading, checks and saving, told in lines of text. */
export async function importFile({ organizationNumber, bytes, options, dryRun }: FileImport): Promise<FileReport> {
  const number = parseOrganizationNumber(organizationNumber);
  if (!number.ok) return refused(translateCode("en", "reference", `fault.organization_number.${number.error}`));
  const organizationId = await organizationByNumber(actor, number.value.digits);
  if (!organizationId) return refused(`No organization has the number ${organizationNumber}.`);
  const { text, encoding } = decodeBytes(bytes);
  const table = readCsv(text);
  if (!table.ok) return refused(translateCode("en", "errors", `field.csv_${table.error.code}`, table.error.params));
  const { headers, rows } = table.value;
  const mapping = mapHeadings(headers);
  if (mappingFault(mapping)) return refused(translateCode("en", "errors", "field.csv_title_missing"));
  const skipped = headers.filter((_, index) => mapping[index] === null);
  const head = [
    `${rows.length} rows, ${encoding}`,
    ...(skipped.length > 0 ? [`Columns skipped: ${skipped.join(", ")}`] : []),
  ];
  if (dryRun) {
    const { clean, rejected } = checkTable(
      table.value,
      await rowContext(actor, organizationId, headers, mapping, options),
    );
    const lines = [...head, `${clean.length} clean, ${rejected.length} rejected; nothing saved`, ...describe(rejected)];
    return {
      ok: rejected.length === 0,
      lines,
      rejectedCsv: rejected.length > 0 ? rejectedCsv(headers, rejected, "en") : null,
    };
  }
  const receipt = await importTable(actor, { organizationId, table: table.value, mapping, options });
  const { created, updated, unchanged, rejected, published, rejectedRows } = receipt;
  const sum = `${created} created, ${updated} updated, ${unchanged} unchanged, ${rejected} rejected, ${published} published`;
  return {
    ok: rejected === 0,
    lines: [...head, sum, ...describe(rejectedRows)],
    rejectedCsv: rejected > 0 ? rejectedCsv(headers, rejectedRows, "en") : null,
  };
}

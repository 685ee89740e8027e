import writeExcelFile from "write-excel-file/node";
import { guardCell } from "~/shared/cell-guard";
import { cleanText } from "../document-text";
import { steadyArchive } from "../zip/steady-archive";

/** One sheet: heads and rows. Texts are texts, never formulas. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly { readonly label: string; readonly width: number }[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

// A cell holds no more in any spreadsheet.
const longestCell = 32_000;

const text = (value: string) => ({
  value: guardCell(cleanText(value)).slice(0, longestCell),
  type: String,
  wrap: true,
  alignVertical: "top" as const,
});

/**
 * A sheet as an Excel workbook: the row of heads stands still, texts wrap, and what a spreadsheet would run as a formula
 * has an apostrophe before it. The same sheet at the same `moment` gives the same bytes.
 */
export async function writeXlsx({ name, columns, rows }: Sheet, moment: Date): Promise<Uint8Array> {
  const head = columns.map(({ label }) => ({
    ...text(label),
    fontWeight: "bold" as const,
    backgroundColor: "#e9efea",
  }));
  const body = rows.map((row) =>
    row.map((value) =>
      value === null || value === ""
        ? null
        : typeof value === "number"
          ? { value, type: Number, alignVertical: "top" as const }
          : text(value),
    ),
  );
  const made = writeExcelFile([head, ...body], {
    sheet: name.slice(0, 31),
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  });
  return steadyArchive(new Uint8Array(await made.toBuffer()), moment);
}

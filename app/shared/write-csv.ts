import { guardCell } from "./cell-guard";

const quoted = (cell: string): string => (/[";\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const line = (cells: readonly string[]): string => cells.map((cell) => quoted(guardCell(cell))).join(";");

/** A file that Swedish spreadsheets open as it is: UTF-8 with a byte order mark, semicolons, CRLF. */
export const writeCsv = (headers: readonly string[], rows: readonly (readonly string[])[]): string =>
  `\uFEFF${[headers, ...rows].map(line).join("\r\n")}\r\n`;

import type { Block, Inline } from "../document-model";
import { cleanText } from "../document-text";
import { settableRuns } from "./faces.server";
import { breakLines, type Line } from "./break-lines";
import { flowLines, setLines, type TextLook } from "./draw-lines.server";
import {
  artifact,
  bottomEdge,
  element,
  ensure,
  ink,
  newPage,
  page,
  rule,
  shade,
  textWidth,
  type Element,
  type Sheet,
} from "./sheet.server";

const look: TextLook = { size: 9.5, leading: 12.5 };
const headLook: TextLook = { ...look, colour: ink };
const pad = { x: 5, y: 4 };

interface Column {
  readonly x: number;
  readonly width: number;
  readonly end: boolean;
}

type TableBlock = Extract<Block, { kind: "table" }>;

/** Columns over the text's width by their shares. */
function columnsOf(columns: TableBlock["columns"]): Column[] {
  const total = columns.reduce((sum, { width }) => sum + (width ?? 1), 0);
  let x = page.left;
  return columns.map(({ width = 1, end = false }) => {
    const share = (width / total) * textWidth;
    x += share;
    return { x: x - share, width: share, end };
  });
}

const cellLines = (sheet: Sheet, cell: Inline, column: Column): Line[] =>
  breakLines(settableRuns(cell), column.width - 2 * pad.x, sheet.measure(look.size));

const lookIn = (base: TextLook, column: Column): TextLook =>
  column.end ? { ...base, endOf: column.width - 2 * pad.x } : base;

const heightOf = (cells: readonly Line[][]): number =>
  Math.max(1, ...cells.map((lines) => lines.length)) * look.leading + 2 * pad.y;

function shadeHead(sheet: Sheet, height: number): void {
  artifact(sheet, (doc) => doc.rect(page.left, sheet.y, textWidth, height).fill(shade));
}

interface TableOnSheet {
  readonly sheet: Sheet;
  readonly columns: readonly Column[];
  readonly head: readonly Line[][];
}

function drawHead({ sheet, columns, head }: TableOnSheet, table: Element): void {
  const height = heightOf(head);
  shadeHead(sheet, height);
  const group = element(sheet, table, "THead");
  const row = element(sheet, group, "TR");
  sheet.y += pad.y;
  columns.forEach((column, at) => {
    const cell = element(sheet, row, "TH", "Column");
    setLines(sheet, cell, "TH", head[at] ?? [], column.x + pad.x, lookIn(headLook, column));
    cell.end();
  });
  row.end();
  group.end();
  sheet.y += height - pad.y;
  rule(sheet, page.left, sheet.y, textWidth, ink, 0.8);
}

/** On the next pages the head is there to be seen; the tree holds it once. */
function repeatHead({ sheet, columns, head }: TableOnSheet): void {
  const height = heightOf(head);
  shadeHead(sheet, height);
  artifact(
    sheet,
    (doc) =>
      columns.forEach((column, at) =>
        head[at]?.forEach((line, number) =>
          line.forEach((piece) => {
            const right = column.end ? column.width - 2 * pad.x - piece.width : 0;
            const y = sheet.y + pad.y + number * look.leading;
            doc.font(piece.face).fontSize(look.size).fillColor(ink);
            doc.text(piece.text, column.x + pad.x + piece.x + right, y, { lineBreak: false });
          }),
        ),
      ),
    "Pagination",
  );
  sheet.y += height;
  rule(sheet, page.left, sheet.y, textWidth, ink, 0.8);
}

/** A row, on the next page when it fits there whole; a row higher than a page goes on over several. */
function drawRow(on: TableOnSheet, body: Element, cells: readonly Line[][]): void {
  const { sheet, columns } = on;
  const row = element(sheet, body, "TR");
  const owners = columns.map(() => element(sheet, row, "TD"));
  const longest = Math.max(1, ...cells.map((lines) => lines.length));
  const whole = bottomEdge - page.top - heightOf(on.head);
  let done = 0;
  while (done < longest) {
    const wanted = (longest - done) * look.leading + 2 * pad.y;
    let room = bottomEdge - sheet.y;
    if (wanted > room && (wanted <= whole || room < 4 * look.leading)) {
      newPage(sheet);
      repeatHead(on);
      room = bottomEdge - sheet.y;
    }
    const fit = Math.min(longest - done, Math.max(1, Math.floor((room - 2 * pad.y) / look.leading)));
    sheet.y += pad.y;
    columns.forEach((column, at) => {
      const part = cells[at]?.slice(done, done + fit) ?? [];
      const owner = owners[at];
      if (owner) setLines(sheet, owner, "TD", part, column.x + pad.x, lookIn(look, column));
    });
    sheet.y += fit * look.leading + pad.y;
    rule(sheet, page.left, sheet.y, textWidth);
    done += fit;
  }
  for (const owner of owners) owner.end();
  row.end();
}

export function drawTable(sheet: Sheet, { caption, columns: labels, rows }: TableBlock): void {
  const columns = columnsOf(labels);
  const head = columns.map((column, at) =>
    cellLines(sheet, [{ text: cleanText(labels[at]?.label ?? ""), bold: true }], column),
  );
  const cellsOf = (row: readonly Inline[]) => columns.map((column, at) => cellLines(sheet, row[at] ?? "", column));
  const first = rows[0] ? Math.min(heightOf(cellsOf(rows[0])), 120) : 0;
  const captionLines = breakLines(
    settableRuns([{ text: cleanText(caption), bold: true }]),
    textWidth,
    sheet.measure(look.size + 0.5),
  );
  ensure(sheet, captionLines.length * 14 + heightOf(head) + first + 12);
  const table = element(sheet, sheet.root, "Table");
  const title = element(sheet, table, "Caption");
  sheet.y += 6;
  flowLines(sheet, title, "Caption", captionLines, page.left, { size: look.size + 0.5, leading: 14, colour: ink });
  title.end();
  sheet.y += 3;
  const on = { sheet, columns, head };
  drawHead(on, table);
  const body = element(sheet, table, "TBody");
  for (const row of rows) drawRow(on, body, cellsOf(row));
  body.end();
  table.end();
  sheet.y += 14;
}

/** Labels and values beside each other: a table whose rows have heads. */
export function drawFacts(sheet: Sheet, facts: readonly { readonly label: string; readonly value: Inline }[]): void {
  if (facts.length === 0) return;
  const columns = columnsOf([
    { label: "", width: 1 },
    { label: "", width: 2.4 },
  ]) as [Column, Column];
  const table = element(sheet, sheet.root, "Table");
  facts.forEach(({ label, value }, at) => {
    const cells = [
      cellLines(sheet, [{ text: cleanText(label), bold: true }], columns[0]),
      cellLines(sheet, value, columns[1]),
    ];
    const height = heightOf(cells);
    ensure(sheet, Math.min(height, bottomEdge - page.top));
    if (at === 0 || sheet.y === page.top) rule(sheet, page.left, sheet.y, textWidth);
    const row = element(sheet, table, "TR");
    const head = element(sheet, row, "TH", "Row");
    sheet.y += pad.y;
    setLines(sheet, head, "TH", cells[0] ?? [], columns[0].x + pad.x, headLook);
    head.end();
    const cell = element(sheet, row, "TD");
    flowLines(sheet, cell, "TD", cells[1] ?? [], columns[1].x + pad.x, look);
    cell.end();
    row.end();
    const under = (cells[0]?.length ?? 0) - (cells[1]?.length ?? 0);
    sheet.y += Math.max(0, under) * look.leading + pad.y;
    rule(sheet, page.left, sheet.y, textWidth);
  });
  table.end();
  sheet.y += 14;
}

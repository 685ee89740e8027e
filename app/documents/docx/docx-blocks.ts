import {
  AlignmentType,
  BorderStyle,
  ExternalHyperlink,
  HeadingLevel,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun as Run,
  VerticalAlignTable,
  WidthType,
  type IParagraphOptions,
} from "docx";
import type { Block, Inline, TextRun } from "../document-model";
import { cleanText, headingText, runsOf } from "../document-text";
import { hairline, shade, textWidth } from "./docx-styles";

const line = { style: BorderStyle.SINGLE, size: 4, color: hairline };
const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
const cellMargins = { top: 60, bottom: 60, left: 90, right: 90 };

function runs({ text, bold, italic, href }: TextRun): (Run | ExternalHyperlink)[] {
  const marks = { ...(bold ? { bold } : {}), ...(italic ? { italics: true } : {}) };
  const parts = text.split("\n");
  const children = parts.map(
    (part, at) =>
      new Run({ text: part, ...marks, ...(at > 0 ? { break: 1 } : {}), ...(href ? { style: "Hyperlink" } : {}) }),
  );
  return href ? [new ExternalHyperlink({ link: href, children })] : children;
}

const inline = (text: Inline): (Run | ExternalHyperlink)[] => runsOf(text).flatMap(runs);

export const paragraph = (text: Inline, options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ ...options, children: inline(text) });

const plain = (text: string, options: IParagraphOptions = {}): Paragraph => paragraph(cleanText(text), options);

const headings = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** Widths in twips that sum to the text's width. */
export function columnWidths(columns: readonly { readonly width?: number }[]): number[] {
  const total = columns.reduce((sum, { width }) => sum + (width ?? 1), 0);
  const widths = columns.map(({ width }) => Math.floor(((width ?? 1) / total) * textWidth));
  const rest = textWidth - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, at) => (at === widths.length - 1 ? width + rest : width));
}

function cell(child: Paragraph, width: number, head: boolean): TableCell {
  return new TableCell({
    children: [child],
    width: { size: width, type: WidthType.DXA },
    margins: cellMargins,
    verticalAlign: VerticalAlignTable.TOP,
    ...(head ? { shading: { type: ShadingType.CLEAR, color: "auto", fill: shade } } : {}),
  });
}

function table({ caption, columns, rows }: Extract<Block, { kind: "table" }>): (Paragraph | Table)[] {
  const widths = columnWidths(columns);
  const side = (at: number) => (columns[at]?.end ? { alignment: AlignmentType.END } : {});
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ label }, at) =>
      cell(plain(label, { style: "CellHead", ...side(at) }), widths[at] ?? 0, true),
    ),
  });
  const body = rows.map(
    (row) =>
      new TableRow({
        children: columns.map((_, at) =>
          cell(paragraph(row[at] ?? "", { style: "Cell", ...side(at) }), widths[at] ?? 0, false),
        ),
      }),
  );
  return [
    plain(caption, { style: "Caption" }),
    new Table({
      rows: [head, ...body],
      columnWidths: widths,
      width: { size: textWidth, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      borders: { top: line, bottom: line, left: none, right: none, insideHorizontal: line, insideVertical: none },
    }),
    new Paragraph({ spacing: { after: 160 } }),
  ];
}

/** Labels and values beside each other, without lines. */
export function facts(entries: readonly { readonly label: string; readonly value: Inline }[]): (Paragraph | Table)[] {
  if (entries.length === 0) return [];
  const widths = columnWidths([{ width: 1 }, { width: 2.4 }]);
  const rows = entries.map(
    ({ label, value }) =>
      new TableRow({
        children: [
          cell(plain(label, { style: "CellHead" }), widths[0] ?? 0, false),
          cell(paragraph(value, { style: "Cell" }), widths[1] ?? 0, false),
        ],
      }),
  );
  const borders = { top: line, bottom: line, left: none, right: none, insideHorizontal: line, insideVertical: none };
  const width = { size: textWidth, type: WidthType.DXA } as const;
  return [
    new Table({ rows, columnWidths: widths, width, layout: TableLayoutType.FIXED, borders }),
    new Paragraph({ spacing: { after: 160 } }),
  ];
}

/** Label, hint, and an empty frame to write in. */
function answer({ label, hint, lines }: Extract<Block, { kind: "answer" }>): (Paragraph | Table)[] {
  const box = new TableCell({
    children: [new Paragraph({ style: "Cell" })],
    width: { size: textWidth, type: WidthType.DXA },
    margins: cellMargins,
  });
  const height = { value: Math.max(1, Math.round(lines)) * 340, rule: "atLeast" } as const;
  return [
    plain(label, { style: "CellHead", spacing: { before: 160, after: 40 } }),
    ...(hint ? [plain(hint, { style: "Hint", keepNext: true })] : []),
    new Table({
      rows: [new TableRow({ height, cantSplit: true, children: [box] })],
      columnWidths: [textWidth],
      width: { size: textWidth, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: none, insideVertical: none },
    }),
    new Paragraph({ spacing: { after: 120 } }),
  ];
}

/** One block as paragraphs and tables; `list` numbers each ordered list from one again. */
export function docxBlock(block: Block, list: number): (Paragraph | Table)[] {
  switch (block.kind) {
    case "heading":
      return [paragraph(headingText(block), { heading: headings[block.level] })];
    case "paragraph":
      return [paragraph(block.text)];
    case "note":
      return [paragraph(block.text, { style: "Note" })];
    case "list": {
      const reference = block.ordered ? "numbers" : "bullets";
      return block.items.map((item) =>
        paragraph(item, { style: "ListParagraph", numbering: { reference, level: 0, instance: list } }),
      );
    }
    case "table":
      return table(block);
    case "facts":
      return facts(block.facts);
    case "answer":
      return answer(block);
    case "page_break":
      return [new Paragraph({ pageBreakBefore: true, spacing: { after: 0, line: 20 } })];
  }
}

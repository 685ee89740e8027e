import type { Block, Inline } from "../document-model";
import { cleanText, headingText } from "../document-text";
import { settableRuns } from "./faces.server";
import { breakLines } from "./break-lines";
import { flowLines, type TextLook } from "./draw-lines.server";
import { drawFacts, drawTable } from "./draw-table.server";
import {
  artifact,
  bottomEdge,
  element,
  ensure,
  hairline,
  ink,
  newPage,
  page,
  soft,
  textWidth,
  type Element,
  type Sheet,
} from "./sheet.server";

export const body: TextLook = { size: 10.5, leading: 15 };
const small: TextLook = { size: 9.5, leading: 13, colour: soft };
const headings: Record<1 | 2 | 3, TextLook & { readonly before: number; readonly after: number }> = {
  1: { size: 17, leading: 21, colour: ink, before: 24, after: 7 },
  2: { size: 13, leading: 17, colour: ink, before: 16, after: 5 },
  3: { size: 11, leading: 15, before: 12, after: 3 },
};

/** A paragraph-like element from the cursor on. */
export function drawText(sheet: Sheet, parent: Element, type: string, inline: Inline, look: TextLook, inset = 0): void {
  const lines = breakLines(settableRuns(inline), textWidth - inset, sheet.measure(look.size));
  const owner = element(sheet, parent, type);
  flowLines(sheet, owner, type, lines, page.left + inset, look);
  owner.end();
}

function drawHeading(sheet: Sheet, block: Extract<Block, { kind: "heading" }>): void {
  const { before, after, ...look } = headings[block.level];
  const lines = breakLines(
    settableRuns([{ text: headingText(block), bold: true }]),
    textWidth,
    sheet.measure(look.size),
  );
  const above = sheet.y > page.top ? before : 0;
  ensure(sheet, above + lines.length * look.leading + after + 3 * body.leading);
  if (sheet.y > page.top) sheet.y += before;
  const tag = `H${block.level + 1}`; // the title is the first
  const owner = element(sheet, sheet.root, tag);
  flowLines(sheet, owner, tag, lines, page.left, look);
  owner.end();
  sheet.y += after;
}

function drawList(sheet: Sheet, { ordered, items }: Extract<Block, { kind: "list" }>): void {
  const inset = ordered ? 20 : 14;
  const list = element(sheet, sheet.root, "L");
  items.forEach((item, at) => {
    ensure(sheet, 2 * body.leading);
    const entry = element(sheet, list, "LI");
    const label = element(sheet, entry, "Lbl");
    const content = sheet.doc.markStructureContent("Lbl");
    sheet.doc.font("regular").fontSize(body.size).fillColor(ink);
    sheet.doc.text(ordered ? `${at + 1}.` : "•", page.left + 2, sheet.y, { lineBreak: false });
    sheet.doc.endMarkedContent();
    label.add(content);
    label.end();
    drawText(sheet, entry, "LBody", item, body, inset);
    entry.end();
    sheet.y += 2;
  });
  list.end();
  sheet.y += 6;
}

function drawNote(sheet: Sheet, { tone, text }: Extract<Block, { kind: "note" }>): void {
  ensure(sheet, 3 * body.leading);
  sheet.y += 2;
  const top = sheet.y;
  const pages = sheet.doc.bufferedPageRange().count;
  drawText(sheet, sheet.root, "P", text, body, 12);
  // A note that went on to the next page has its bar there.
  const from = sheet.doc.bufferedPageRange().count === pages ? top : page.top;
  artifact(sheet, (doc) => doc.rect(page.left, from, 3, sheet.y - from).fill(tone === "warn" ? "#b4540a" : ink));
  sheet.y += 10;
}

function drawAnswer(sheet: Sheet, { label, hint, lines }: Extract<Block, { kind: "answer" }>): void {
  const height = Math.min(Math.max(1, Math.round(lines)) * 17 + 8, bottomEdge - page.top - 60);
  ensure(sheet, height + 3 * body.leading);
  sheet.y += 6;
  drawText(sheet, sheet.root, "P", [{ text: cleanText(label), bold: true }], { ...body, colour: ink });
  if (hint) drawText(sheet, sheet.root, "P", hint, small);
  sheet.y += 3;
  ensure(sheet, height);
  artifact(sheet, (doc) =>
    doc.rect(page.left, sheet.y, textWidth, height).lineWidth(0.7).strokeColor(hairline).stroke(),
  );
  sheet.y += height + 10;
}

export function drawBlock(sheet: Sheet, block: Block): void {
  switch (block.kind) {
    case "heading":
      return drawHeading(sheet, block);
    case "paragraph":
      drawText(sheet, sheet.root, "P", block.text, body);
      sheet.y += 7;
      return;
    case "list":
      return drawList(sheet, block);
    case "table":
      return drawTable(sheet, block);
    case "facts":
      return drawFacts(sheet, block.facts);
    case "note":
      return drawNote(sheet, block);
    case "answer":
      return drawAnswer(sheet, block);
    case "page_break":
      if (sheet.y > page.top) newPage(sheet);
  }
}

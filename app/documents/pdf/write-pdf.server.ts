import type { PaperDocument } from "../document-model";
import { cleanText, headingText } from "../document-text";
import { destination, fillContents, inContents, keepContents, type KeptContents } from "./contents.server";
import { drawBlock, drawText } from "./draw-block.server";
import { drawFacts } from "./draw-table.server";
import { artifact, ink, newPage, openSheet, page, rule, soft, textWidth, type Sheet } from "./sheet.server";

function drawFront(sheet: Sheet, paper: PaperDocument): void {
  rule(sheet, page.left, page.top, textWidth, ink, 2.4);
  sheet.y = page.top + 46;
  drawText(sheet, sheet.root, "H1", [{ text: cleanText(paper.title), bold: true }], {
    size: 26,
    leading: 31,
    colour: ink,
  });
  if (paper.subtitle) {
    sheet.y += 4;
    drawText(sheet, sheet.root, "P", cleanText(paper.subtitle), { size: 13.5, leading: 18, colour: soft });
  }
  sheet.y += 26;
  drawFacts(sheet, paper.front);
}

function keepRoom(sheet: Sheet, paper: PaperDocument): KeptContents | null {
  if (!paper.contents) return null;
  sheet.y += 16;
  drawText(sheet, sheet.root, "P", [{ text: cleanText(paper.contents), bold: true }], {
    size: 13,
    leading: 19,
    colour: ink,
  });
  const kept = keepContents(sheet, paper);
  newPage(sheet);
  return kept;
}

/** Blocks in order; each heading of the contents becomes a destination and a bookmark. Gives the pages of those. */
function drawBlocks(sheet: Sheet, paper: PaperDocument): number[] {
  const pages: number[] = [];
  let chapter: PDFKit.PDFOutline | null = null;
  for (const block of paper.blocks) {
    drawBlock(sheet, block);
    if (!inContents(block)) continue;
    const top = Math.max(0, sheet.y - 40);
    sheet.doc.addNamedDestination(destination(pages.length), "XYZ", 0, top, null);
    pages.push(sheet.doc.bufferedPageRange().count - 1);
    const parent: PDFKit.PDFOutline = block.level === 2 && chapter ? chapter : sheet.doc.outline;
    const item = parent.addItem(headingText(block), { top, left: page.width } as object);
    if (block.level === 1) chapter = item;
  }
  return pages;
}

function drawFooters(sheet: Sheet, { footer, pageLabel = "{page} / {pages}" }: PaperDocument): void {
  const { start, count } = sheet.doc.bufferedPageRange();
  const measure = sheet.measure(8.5);
  for (let number = start; number < start + count; number++) {
    sheet.doc.switchToPage(number);
    const label = pageLabel.replace("{page}", String(number + 1)).replace("{pages}", String(count));
    const labelAt = page.width - page.right - measure(label, "regular");
    artifact(
      sheet,
      (doc) => {
        doc.moveTo(page.left, page.height - 50).lineTo(page.width - page.right, page.height - 50);
        doc.lineWidth(0.5).strokeColor("#b9b5a6").stroke();
        doc.font("regular").fontSize(8.5).fillColor(soft);
        doc.text(cleanText(footer), page.left, page.height - 43, { lineBreak: false });
        doc.text(label, labelAt, page.height - 43, { lineBreak: false });
      },
      "Pagination",
    );
  }
}

/**
 * A paper as a tagged PDF (made for PDF/UA-1): structure tree, language, bookmarks, page numbers, embedded face, heads of
 * tables repeated. A4. The same paper at the same `moment` gives the same bytes.
 */
export function writePdf(paper: PaperDocument, moment: Date): Promise<Uint8Array> {
  const sheet = openSheet(paper, moment);
  const chunks: Buffer[] = [];
  const done = new Promise<Uint8Array>((resolve, reject) => {
    sheet.doc.on("data", (chunk: Buffer) => chunks.push(chunk));
    sheet.doc.on("end", () => resolve(new Uint8Array(Buffer.concat(chunks))));
    sheet.doc.on("error", reject);
  });
  drawFront(sheet, paper);
  const kept = keepRoom(sheet, paper);
  const pages = drawBlocks(sheet, paper);
  if (kept) fillContents(sheet, kept, pages);
  drawFooters(sheet, paper);
  sheet.root.end();
  sheet.doc.end();
  return done;
}

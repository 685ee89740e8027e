import type { Block, PaperDocument } from "../document-model";
import { headingText } from "../document-text";
import { breakLines, lineWidth, type Line } from "./break-lines";
import { settableRuns } from "./faces.server";
import { setLines, type TextLook } from "./draw-lines.server";
import {
  artifact,
  bottomEdge,
  element,
  hairline,
  newPage,
  page,
  textWidth,
  type Element,
  type Sheet,
} from "./sheet.server";

export type ContentsHeading = Extract<Block, { kind: "heading" }> & { readonly level: 1 | 2 };
export const inContents = (block: Block): block is ContentsHeading => block.kind === "heading" && block.level < 3;

interface Place {
  readonly page: number;
  readonly y: number;
  readonly inset: number;
  readonly lines: Line[];
  readonly look: TextLook;
}

/** Room kept for the contents before the pages are known. */
export interface KeptContents {
  readonly tree: Element;
  readonly places: readonly Place[];
}

const figureRoom = 34;

export const destination = (number: number): string => `h${String(number).padStart(5, "0")}`;

export function keepContents(sheet: Sheet, paper: PaperDocument): KeptContents {
  const tree = element(sheet, sheet.root, "TOC");
  const places = paper.blocks.filter(inContents).map((block): Place => {
    const first = block.level === 1;
    const inset = first ? 0 : 14;
    const look: TextLook = { size: 10.5, leading: 15 };
    const runs = settableRuns([{ text: headingText(block), ...(first ? { bold: true } : {}) }]);
    const lines = breakLines(runs, textWidth - inset - figureRoom, sheet.measure(look.size));
    const height = lines.length * look.leading + (first ? 4 : 0);
    if (sheet.y + height > bottomEdge) newPage(sheet);
    if (first) sheet.y += 4;
    const place = { page: sheet.doc.bufferedPageRange().count - 1, y: sheet.y, inset, lines, look };
    sheet.y += lines.length * look.leading;
    return place;
  });
  return { tree, places };
}

function fillPlace(sheet: Sheet, tree: Element, place: Place, number: number, figure: string): void {
  const { look, lines, inset } = place;
  sheet.doc.switchToPage(place.page);
  sheet.y = place.y;
  const entry = element(sheet, tree, "TOCI");
  const link = element(sheet, entry, "Link");
  setLines(sheet, link, "Link", lines, page.left + inset, look);
  sheet.y += (lines.length - 1) * look.leading;
  const width = sheet.measure(look.size)(figure, "regular");
  const content = sheet.doc.markStructureContent("Link");
  sheet.doc.font("regular").fontSize(look.size);
  sheet.doc.text(figure, page.width - page.right - width, sheet.y, { lineBreak: false });
  sheet.doc.endMarkedContent();
  link.add(content);
  const last = lines.at(-1) ?? [];
  const from = page.left + inset + lineWidth(last, sheet.measure(look.size)) + 6;
  artifact(sheet, (doc) => {
    const y = sheet.y + 10.5;
    doc.moveTo(from, y).lineTo(page.width - page.right - width - 5, y);
    doc.lineWidth(0.5).dash(0.6, { space: 3 }).strokeColor(hairline).stroke().undash();
  });
  const height = lines.length * look.leading;
  const words = lines
    .flatMap((line) => line.map((piece) => piece.text))
    .join("")
    .trim();
  const described = { structParent: link, Contents: new String(words) } as unknown as PDFKit.Mixins.AnnotationOption;
  sheet.doc.goTo(page.left, place.y, textWidth, height, destination(number), described);
  link.end();
  entry.end();
}

/** Writes the kept lines when every heading has its page. */
export function fillContents(sheet: Sheet, { tree, places }: KeptContents, pages: readonly number[]): void {
  places.forEach((place, at) => fillPlace(sheet, tree, place, at, String((pages[at] ?? 0) + 1)));
  tree.end();
}

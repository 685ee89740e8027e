import Pdf from "pdfkit";
import type { PaperDocument } from "../document-model";
import { cleanText } from "../document-text";
import type { Face, Measure } from "./break-lines";
import { registerFaces } from "./faces.server";

export type Element = PDFKit.PDFStructureElement;

export const ink = "#14463a";
export const text = "#15211c";
export const soft = "#46534c";
export const hairline = "#b9b5a6";
export const shade = "#e9efea";
export const linkColour = "#1f5c99";

const mm = (value: number): number => (value / 25.4) * 72;
export const page = { width: 595.28, height: 841.89, left: mm(25), right: mm(25), top: mm(25), bottom: mm(24) };
export const textWidth = page.width - page.left - page.right;
export const bottomEdge = page.height - page.bottom;

/** The pages being set, with the cursor and the tree that says what is what to those who do not see them. */
export interface Sheet {
  readonly doc: PDFKit.PDFDocument;
  readonly root: Element;
  /** Distance from the top of the page in points. */
  y: number;
  readonly measure: (size: number) => Measure;
}

const languages = { sv: "sv-SE", en: "en-GB" } as const;
/** Widths of words are asked for again and again: kept for size 1000. */
function measurer(doc: PDFKit.PDFDocument): (size: number) => Measure {
  const known: Record<Face, Map<string, number>> = { regular: new Map(), semibold: new Map(), italic: new Map() };
  return (size) => (words, face) => {
    let width = known[face].get(words);
    if (width === undefined) {
      width = doc.font(face).fontSize(1000).widthOfString(words);
      known[face].set(words, width);
    }
    return (width * size) / 1000;
  };
}

export function openSheet(paper: PaperDocument, moment: Date): Sheet {
  const doc = new Pdf({
    size: [page.width, page.height],
    margins: { top: page.top, bottom: 0, left: page.left, right: page.right },
    pdfVersion: "1.7",
    subset: "PDF/UA" as "PDF/A-3a", // the writer knows it, its types do not
    tagged: true,
    lang: languages[paper.locale],
    displayTitle: true,
    bufferPages: true,
    autoFirstPage: false,
    font: null as unknown as string, // no standard face, which could not be embedded
    info: {
      Title: cleanText(paper.title),
      Subject: cleanText(paper.subtitle),
      Author: cleanText(paper.front[0]?.value ?? ""),
      Creator: "Tillvara",
      CreationDate: moment,
      ModDate: moment,
    },
  });
  registerFaces(doc);
  doc.addPage();
  const root = doc.struct("Document");
  doc.addStructure(root);
  return { doc, root, y: page.top, measure: measurer(doc) };
}

export function newPage(sheet: Sheet): void {
  sheet.doc.addPage();
  sheet.y = page.top;
}

/** Room for `height` points, on the next page when it is not on this one. */
export function ensure(sheet: Sheet, height: number): void {
  if (sheet.y + height > bottomEdge && sheet.y > page.top) newPage(sheet);
}

/** An element of the structure under its parent; what it holds is added before `end`. */
export function element(sheet: Sheet, parent: Element, type: string, scope?: "Row" | "Column"): Element {
  const made = sheet.doc.struct(type, (scope ? { scope } : {}) as PDFKit.Mixins.StructureElementOptions);
  parent.add(made);
  return made;
}

/** Lines, shades and what repeats: nothing to read aloud. */
export function artifact(
  sheet: Sheet,
  draw: (doc: PDFKit.PDFDocument) => void,
  type: "Layout" | "Pagination" = "Layout",
): void {
  sheet.doc.markContent("Artifact", { type });
  draw(sheet.doc);
  sheet.doc.endMarkedContent();
}

export const rule = (sheet: Sheet, x: number, y: number, width: number, colour = hairline, weight = 0.6): void =>
  artifact(sheet, (doc) => {
    doc
      .moveTo(x, y)
      .lineTo(x + width, y)
      .lineWidth(weight)
      .strokeColor(colour)
      .stroke();
  });

import type { Line, PlacedPiece } from "./break-lines";
import { lineWidth } from "./break-lines";
import { bottomEdge, element, linkColour, newPage, text as textColour, type Element, type Sheet } from "./sheet.server";

export interface TextLook {
  readonly size: number;
  /** From one line to the next, in points. */
  readonly leading: number;
  readonly colour?: string;
  /** Figures stand to the right of `width`. */
  readonly endOf?: number;
}

type Content = PDFKit.PDFStructureContent;

function setPiece({ doc }: Sheet, piece: PlacedPiece, x: number, y: number, look: TextLook): void {
  const colour = piece.href ? linkColour : (look.colour ?? textColour);
  doc
    .font(piece.face)
    .fontSize(look.size)
    .fillColor(colour)
    .text(piece.text, x + piece.x, y, { lineBreak: false });
}

function setLink(sheet: Sheet, parent: Element, piece: PlacedPiece, x: number, y: number, look: TextLook): void {
  const link = element(sheet, parent, "Link");
  const content = sheet.doc.markStructureContent("Link");
  setPiece(sheet, piece, x, y, look);
  sheet.doc.endMarkedContent();
  link.add(content);
  // The annotation is hung into the tree by the writer; its description is a string object there.
  const described = {
    structParent: link,
    Contents: new String(piece.text.trim()),
  } as unknown as PDFKit.Mixins.AnnotationOption;
  sheet.doc.link(x + piece.x, y, piece.width, look.leading, piece.href ?? "", described);
  link.end();
}

/** Lines at one place, without turning the page; the content of `owner`, links as elements of their own. */
export function setLines(
  sheet: Sheet,
  owner: Element,
  tag: string,
  lines: readonly Line[],
  x: number,
  look: TextLook,
): void {
  let open: Content | null = null;
  const close = () => {
    if (!open) return;
    sheet.doc.endMarkedContent();
    owner.add(open);
    open = null;
  };
  lines.forEach((line, at) => {
    const y = sheet.y + at * look.leading;
    const start = look.endOf === undefined ? x : x + look.endOf - lineWidth(line, sheet.measure(look.size));
    for (const piece of line) {
      if (piece.href) {
        close();
        setLink(sheet, owner, piece, start, y, look);
      } else {
        open ??= sheet.doc.markStructureContent(tag);
        setPiece(sheet, piece, start, y, look);
      }
    }
  });
  close();
}

/** Lines from the cursor on, over as many pages as they need, never one line alone at a page's foot or head. */
export function flowLines(
  sheet: Sheet,
  owner: Element,
  tag: string,
  lines: readonly Line[],
  x: number,
  look: TextLook,
): void {
  let rest = lines;
  while (rest.length > 0) {
    let fit = Math.floor((bottomEdge - sheet.y) / look.leading);
    if (rest.length - fit === 1) fit -= 1;
    if (fit < Math.min(2, rest.length)) {
      newPage(sheet);
      fit = Math.max(1, Math.floor((bottomEdge - sheet.y) / look.leading));
    }
    const part = rest.slice(0, fit);
    setLines(sheet, owner, tag, part, x, look);
    sheet.y += part.length * look.leading;
    rest = rest.slice(part.length);
  }
}

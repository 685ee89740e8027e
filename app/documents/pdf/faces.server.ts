import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Inline, TextRun } from "../document-model";
import { runsOf } from "../document-text";
import type { Face } from "./break-lines";

const folder = join(process.cwd(), "app/documents/pdf/fonts");
const files: Readonly<Record<Face, string>> = {
  regular: "text-regular.ttf",
  semibold: "text-semibold.ttf",
  italic: "text-italic.ttf",
};

/** The writer keeps the font as it has read it there; reading it takes longer than setting ten pages. */
interface ReadFont {
  readonly characterSet: readonly number[];
  glyphForCodePoint(sign: number): unknown;
}
interface WithReadFont {
  readonly _font: { readonly font: ReadFont };
}

const read = new Map<Face, ReadFont>();
let signs: ReadonlySet<number> = new Set();

/**
 * A glyph remembers the sign it was first asked for by; one that is first met as a part of another (e in é) has none,
 * and a later paper that uses it could be neither searched nor read aloud. So each is asked for by its sign first.
 */
function prepared(font: ReadFont): ReadFont {
  for (const sign of font.characterSet) font.glyphForCodePoint(sign);
  return font;
}

/** Makes the cuts of the text face known to a document under their names. Files are read and parsed once. */
export function registerFaces(doc: PDFKit.PDFDocument): void {
  for (const face of Object.keys(files) as Face[]) {
    const known = read.get(face);
    doc.registerFont(face, (known as unknown as Buffer) ?? readFileSync(join(folder, files[face])));
    doc.font(face);
    // oxlint-disable-next-line no-underscore-dangle
    if (!known) read.set(face, prepared((doc as unknown as WithReadFont)._font.font));
  }
  if (signs.size === 0) signs = new Set(read.get("italic")?.characterSet);
}

/** Runs as the face can set them; a sign that it lacks becomes a question mark, never an empty box. */
export const settableRuns = (inline: Inline): TextRun[] =>
  runsOf(inline).map((run) => ({
    ...run,
    text: run.text.replace(/[^\n]/gu, (sign) => (signs.has(sign.codePointAt(0) ?? 0) ? sign : "?")),
  }));

import type { TextRun } from "../document-model";

/** Cut of the text face. */
export type Face = "regular" | "semibold" | "italic";

interface Piece {
  readonly text: string;
  readonly face: Face;
  readonly href?: string;
}

/** A stretch of one face on a line; `x` from the line's beginning, in points. */
export type PlacedPiece = Piece & { readonly x: number; readonly width: number };
export type Line = readonly PlacedPiece[];
/** Width in points of a text in a face, at the size that is set. */
export type Measure = (text: string, face: Face) => number;

const faceOf = ({ bold, italic }: TextRun): Face => (bold ? "semibold" : italic ? "italic" : "regular");

/** Words are what must stand together: pieces of one or several runs up to the next space or hyphen. */
function wordsOf(runs: readonly TextRun[]): Piece[][][] {
  const lines: Piece[][][] = [[]];
  let glued: Piece[] | null = null;
  for (const run of runs) {
    const base = { face: faceOf(run), ...(run.href ? { href: run.href } : {}) };
    run.text.split("\n").forEach((part, at) => {
      if (at > 0) {
        lines.push([]);
        glued = null;
      }
      for (const text of part.match(/[^ -]*[ -]+|[^ -]+/g) ?? []) {
        if (glued) glued.push({ ...base, text });
        else lines.at(-1)?.push((glued = [{ ...base, text }]));
        if (/[ -]$/.test(text)) glued = null;
      }
    });
  }
  return lines;
}

const widthOf = (word: readonly Piece[], measure: Measure): number =>
  word.reduce((sum, { text, face }, at) => sum + measure(at === word.length - 1 ? text.trimEnd() : text, face), 0);

/** A word longer than a line, sign by sign. */
function splitWord(word: readonly Piece[], width: number, measure: Measure): Piece[][] {
  const parts: Piece[][] = [];
  let part: Piece[] = [];
  let used = 0;
  for (const piece of word)
    for (const text of piece.text) {
      const wide = measure(text, piece.face);
      if (used + wide > width && part.length > 0) {
        parts.push(part);
        part = [];
        used = 0;
      }
      part.push({ ...piece, text });
      used += wide;
    }
  return part.length > 0 ? [...parts, part] : parts;
}

const joins = (last: Piece | undefined, next: Piece): last is Piece =>
  last !== undefined && last.face === next.face && last.href === next.href;

/** Pieces beside each other that look alike become one. */
function place(pieces: readonly Piece[], measure: Measure): Line {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (joins(last, piece)) joined[joined.length - 1] = { ...last, text: last.text + piece.text };
    else joined.push(piece);
  }
  let x = 0;
  return joined.map((piece) => {
    const width = measure(piece.text, piece.face);
    x += width;
    return { ...piece, x: x - width, width };
  });
}

function fill(words: readonly Piece[][], width: number, measure: Measure): Line[] {
  const lines: Line[] = [];
  let current: Piece[] = [];
  let used = 0;
  const close = () => {
    lines.push(place(current, measure));
    current = [];
    used = 0;
  };
  for (const word of words) {
    const wide = widthOf(word, measure);
    if (used > 0 && used + wide > width) close();
    const parts = wide > width ? splitWord(word, width, measure) : [word];
    parts.forEach((part, at) => {
      if (at > 0) close();
      current.push(...part);
      used += part.reduce((sum, { text, face }) => sum + measure(text, face), 0);
    });
  }
  close();
  return lines;
}

/**
 * Runs set in lines of at most `width` points; `\n` begins a new line. Spaces at a line's end stay in its text, so that
 * words do not grow together when the page is read aloud or copied. Always at least one line.
 */
export const breakLines = (runs: readonly TextRun[], width: number, measure: Measure): Line[] =>
  wordsOf(runs).flatMap((words) => fill(words, width, measure));

/** Width of a line without the spaces at its end. */
export const lineWidth = (line: Line, measure: Measure): number => {
  const last = line.at(-1);
  return last ? last.x + measure(last.text.trimEnd(), last.face) : 0;
};

// Half edits, so that all sums are whole numbers.
const edit = 2;

/** Rows of the table in turn; a search compares a word with hundreds of others. */
let rows = [new Int32Array(64), new Int32Array(64), new Int32Array(64)] as const;

const ring = "å".charCodeAt(0);
const dots = "ä".charCodeAt(0);
const o = "ö".charCodeAt(0);

const twin = (letter: number): number => (letter === ring || letter === dots ? 97 : letter === o ? 111 : letter);
const cost = (a: number, b: number): number => (a === b ? 0 : twin(a) === twin(b) ? 1 : edit);

/**
 * Edits between two words (insert, delete, replace, swap neighbours), or `limit + 1` when it is more than `limit`.
 * Swapping a letter with its accentless twin (å ä/a, ö/o) costs half: it is the commonest slip.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  if (rows[0].length <= b.length)
    rows = [new Int32Array(2 * b.length), new Int32Array(2 * b.length), new Int32Array(2 * b.length)];
  let [beforePrevious, previous, current] = rows as readonly [Int32Array, Int32Array, Int32Array];
  const most = edit * limit;
  const at = (row: Int32Array, index: number): number => row[index] as number;
  for (let j = 0; j <= b.length; j++) previous[j] = edit * j;
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1);
    let least = edit * i;
    current[0] = least;
    for (let j = 1; j <= b.length; j++) {
      const other = b.charCodeAt(j - 1);
      let best = Math.min(at(previous, j - 1) + cost(letter, other), at(previous, j) + edit, at(current, j - 1) + edit);
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other)
        best = Math.min(best, at(beforePrevious, j - 2) + edit);
      current[j] = best;
      if (best < least) least = best;
    }
    if (least > most) return limit + 1;
    [beforePrevious, previous, current] = [previous, current, beforePrevious];
  }
  return Math.min(at(previous, b.length) / edit, limit + 1);
}

/** Edits forgiven in a word of that length: none under four letters, one up to seven, two from eight on. */
export const forgiven = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

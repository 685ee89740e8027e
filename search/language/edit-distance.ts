/**
 * Edits between two words (insert, delete, replace, swap neighbours), or `limit + 1` as soon as it is more than `limit`.
 * Swapping a letter with its accentless twin (å ä/a, ö/o) costs half: it is the commonest slip.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const change = (previous[j - 1] as number) + cost(a.charAt(i - 1), b.charAt(j - 1));
      let best = Math.min(change, (previous[j] as number) + 1, (current[j - 1] as number) + 1);
      if (i > 1 && j > 1 && a.charAt(i - 1) === b.charAt(j - 2) && a.charAt(i - 2) === b.charAt(j - 1)) {
        best = Math.min(best, (beforePrevious[j - 2] as number) + 1);
      }
      current.push(best);
      least = Math.min(least, best);
    }
    if (least > limit) return limit + 1;
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length] as number;
}

const twins: Readonly<Record<string, string>> = { å: "a", ä: "a", ö: "o" };

function cost(a: string, b: string): number {
  if (a === b) return 0;
  return (twins[a] ?? a) === (twins[b] ?? b) ? 0.5 : 1;
}

/** Edits forgiven in a word of that length: none under four letters, one up to seven, two from eight on. */
export const forgiven = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

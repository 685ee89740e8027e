/** Letters to add, leave out, change or swap until one word is the other; `most + 1` where it takes more than `most`. */
export function wordDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swap =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (beforeLast[j - 2] ?? 0) + 1 : Infinity;
      row.push(Math.min(change, swap, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    if (Math.min(...row) > most) return most + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? most + 1;
}

const shortest = 4;
const allowed = (word: string): number => (word.length < 8 ? 1 : 2);

/**
 * What a folded word of a search may have been meant as: itself where a text has it, otherwise the nearest words of the
 * texts. Short words and numbers are meant as they stand.
 */
export function meantWords(word: string, texts: readonly string[]): readonly string[] {
  if (word.length < shortest || /\d/.test(word) || texts.some((text) => text.includes(word))) return [word];
  const most = allowed(word);
  const near = [...new Set(texts.flatMap((text) => text.split(/[ -]/)))]
    .filter((each) => each.length >= shortest)
    .map((each) => ({ each, distance: wordDistance(word, each, most) }))
    .filter(({ distance }) => distance <= most);
  const least = Math.min(...near.map(({ distance }) => distance));
  return near.length === 0 ? [word] : near.filter(({ distance }) => distance === least).map(({ each }) => each);
}

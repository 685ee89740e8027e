import type { ExchangeQuery, RankedPrecedent } from "~/features/matching/precedents/precedent";

/** Gives each receiver of the precedents a score; the higher, the earlier. */
export type Scorer = (query: ExchangeQuery, precedents: readonly RankedPrecedent[]) => ReadonlyMap<string, number>;

const sharedDigits = (a: readonly string[], b: readonly string[]): number => {
  let most = 0;
  for (const left of a)
    for (const right of b) {
      let same = 0;
      while (same < Math.min(left.length, right.length) && left[same] === right[same]) same += 1;
      most = Math.max(most, same);
    }
  return most;
};

/** 0 to 3: chapter, subchapter, entry in common. */
const codeLevel = (query: ExchangeQuery, row: ExchangeQuery): number =>
  Math.floor(sharedDigits(query.wasteCodes, row.wasteCodes) / 2);
/** 0 to 4: nothing, then division, group, class in common; the first digit alone counts for nothing. */
const donorLevel = (query: ExchangeQuery, row: ExchangeQuery): number => {
  const same = sharedDigits(query.donorNace, row.donorNace);
  return same < 2 ? 0 : same;
};

/** Popularity breaks every tie. */
const voted = (precedents: readonly RankedPrecedent[], vote: (row: RankedPrecedent) => number): Map<string, number> => {
  const scores = new Map<string, number>();
  for (const row of precedents) scores.set(row.receiver, (scores.get(row.receiver) ?? 0) + vote(row) + 1e-4);
  return scores;
};

export const popularity: Scorer = (_, precedents) => voted(precedents, () => 0);

export const exactCode: Scorer = (query, precedents) =>
  voted(precedents, (row) => (codeLevel(query, row) === 3 ? 1 : 0));

/** Entry before subchapter before chapter: a longer code in common outvotes any number of shorter ones. */
export const codeHierarchy: Scorer = (query, precedents) =>
  voted(precedents, (row) => [0, 1, 1e3, 1e6][codeLevel(query, row)] ?? 0);

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Words with their beginnings, middles and ends of three and four letters. */
const wordParts = (text: string): string[] =>
  words(text).flatMap((word) => {
    const marked = `_${word}_`;
    const parts = [3, 4].flatMap((length) =>
      Array.from({ length: Math.max(0, marked.length - length + 1) }, (_, at) => marked.slice(at, at + length)),
    );
    return [word, ...parts];
  });

type Vector = ReadonlyMap<string, number>;

function vectors(texts: readonly string[], split: (text: string) => string[]): (text: string) => Vector {
  const having = new Map<string, number>();
  for (const text of texts) for (const term of new Set(split(text))) having.set(term, (having.get(term) ?? 0) + 1);
  return (text) => {
    const vector = new Map<string, number>();
    for (const term of split(text))
      vector.set(term, (vector.get(term) ?? 0) + Math.log((texts.length + 1) / ((having.get(term) ?? 0) + 0.5)));
    const length = Math.hypot(...vector.values()) || 1;
    return new Map([...vector].map(([term, value]) => [term, value / length]));
  };
}

const cosine = (a: Vector, b: Vector): number => {
  let sum = 0;
  for (const [term, value] of a) sum += value * (b.get(term) ?? 0);
  return sum;
};

/** Votes by code hierarchy, donor and text together, each 0 to 1 and weighted. */
const combined =
  (code: number, donor: number, text: number, split: (text: string) => string[]): Scorer =>
  (query, precedents) => {
    const vector = vectors(
      precedents.map(({ waste }) => waste),
      split,
    );
    const own = vector(query.waste);
    return voted(
      precedents,
      (row) =>
        (code * codeLevel(query, row)) / 3 +
        (donor * donorLevel(query, row)) / 4 +
        text * cosine(own, vector(row.waste)),
    );
  };

/** Weightings of the combination; the one that does best on the very exchanges counts, a favour to the baseline. */
export const combinations: readonly Scorer[] = [words, wordParts].flatMap((split) =>
  [
    [1, 1, 1],
    [1, 0.5, 1],
    [1, 0.25, 1],
    [1, 0.1, 1],
    [1, 0.25, 2],
    [2, 0.25, 1],
    [1, 0.25, 0.5],
    [1, 0.1, 3],
  ].map(([code = 1, donor = 1, text = 1]) => combined(code, donor, text, split)),
);

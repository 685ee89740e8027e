import { editDistance, forgiven } from "./edit-distance";
import { knownForms, lemmasOf } from "./inflect";
import { fold } from "./tokenize";

/** Forms by length and first letter, so that a search looks at a few hundred and not at all of them. */
const buckets: ReadonlyMap<string, readonly string[]> = (() => {
  const map = new Map<string, string[]>();
  for (const form of knownForms()) {
    const key = `${form.length}${fold(form.charAt(0))}`;
    const bucket = map.get(key);
    if (bucket) bucket.push(form);
    else map.set(key, [form]);
  }
  return map;
})();

const sorted: readonly string[] = [...knownForms()].sort((a, b) => (a < b ? -1 : 1));

function firstFrom(start: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as string) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** So many forms, from the first that fits, hold enough different words. */
const nearby = 80;

/** Base forms of the words of the lexicon that start like this, at most `count`: `fönstr` may become `fönstret`. */
export function completions(start: string, count = 4): string[] {
  const from = firstFrom(start);
  const forms = sorted.slice(from, from + nearby).filter((form) => form.startsWith(start));
  return [...new Set(forms.flatMap(lemmasOf))].slice(0, count);
}

export interface Correction {
  readonly word: string;
  readonly distance: number;
}

/** The nearest of the words given, nearest first; the first letter may differ only as å, ä, ö from a and o, or by a swap. */
export function nearest(word: string, candidates: Iterable<string>, count = 3): Correction[] {
  const limit = forgiven(word.length);
  if (limit === 0) return [];
  const first = fold(word.charAt(0));
  const second = fold(word.charAt(1));
  const found: Correction[] = [];
  for (const candidate of candidates) {
    const initial = fold(candidate.charAt(0));
    if (initial !== first && initial !== second) continue;
    const distance = editDistance(word, candidate, limit);
    if (distance <= limit && distance > 0) found.push({ word: candidate, distance });
  }
  return found
    .sort((a, b) => a.distance - b.distance || a.word.length - b.word.length || (a.word < b.word ? -1 : 1))
    .slice(0, count);
}

function* formsNear(word: string, reach: number): Generator<string> {
  const initials = new Set([fold(word.charAt(0)), fold(word.charAt(1))]);
  for (let size = word.length - reach; size <= word.length + reach; size++) {
    for (const initial of initials) yield* buckets.get(`${size}${initial}`) ?? [];
  }
}

/** What a word outside the lexicon may have been meant as, by the lexicon alone. */
export const correctByLexicon = (word: string, count = 2): Correction[] =>
  /\d/.test(word) ? [] : nearest(word, formsNear(word, forgiven(word.length)), count);

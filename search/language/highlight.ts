import { namesOf } from "./analyse";
import type { AnalysedQuery } from "./analyse-query";
import { fold, tokenize } from "./tokenize";

/** Part of a text, as offsets `[start, end)`. */
export type Range = readonly [start: number, end: number];

export interface Excerpt {
  readonly text: string;
  readonly ranges: readonly Range[];
}

/** The places in a text that answer the query: same word, inflection, synonym, head of a compound, or beginning as typed. */
export function highlight(text: string, query: AnalysedQuery, limit = 500): Range[] {
  if (query.units.length === 0) return [];
  const variants = query.units.flatMap((unit) => unit.variants.filter(({ kind }) => kind !== "head"));
  const terms = new Set(variants.flatMap((variant) => (variant.kind === "prefix" ? [] : variant.terms)));
  const prefixes = variants.filter(({ kind }) => kind === "prefix").flatMap((variant) => variant.terms);
  const folded = new Set(query.units.flatMap((unit) => unit.words.filter((word) => word.length > 2).map(fold)));
  const ranges: Range[] = [];
  for (const { word, start, end } of tokenize(text, limit)) {
    const named = namesOf(word);
    if (named.length === 0) continue;
    const hit =
      named.some((term) => terms.has(term)) ||
      prefixes.some((prefix) => word.startsWith(prefix)) ||
      folded.has(fold(word));
    const last = ranges.at(-1);
    if (hit && (!last || start >= last[1])) ranges.push([start, end]);
  }
  return ranges;
}

/** About `length` characters of the text around the first answer, cut between words; null when the text has none. */
export function excerpt(text: string, query: AnalysedQuery, length = 180): Excerpt | null {
  const plain = text
    .replace(/[#*_>`[\]|]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  const all = highlight(plain, query);
  const first = all[0];
  if (!first) return null;
  let start = Math.max(0, first[0] - Math.floor(length / 3));
  if (start > 0) start = plain.indexOf(" ", start) + 1 || start;
  if (start > first[0]) start = first[0];
  let end = Math.min(plain.length, start + length);
  if (end < plain.length) end = Math.max(plain.lastIndexOf(" ", end), first[1]);
  const lead = start > 0 ? "… " : "";
  const ranges = all
    .filter(([from, to]) => from >= start && to <= end)
    .map(([from, to]): Range => [from - start + lead.length, to - start + lead.length]);
  return { text: `${lead}${plain.slice(start, end)}${end < plain.length ? " …" : ""}`, ranges };
}

/** Where a title answers the query; only when it does not, an excerpt of the text that does: a page shows one of them. */
export function marks(title: string, text: string, query: AnalysedQuery): { title: Range[]; excerpt: Excerpt | null } {
  const ranges = highlight(title, query);
  return { title: ranges, excerpt: ranges.length > 0 ? null : excerpt(text, query) };
}

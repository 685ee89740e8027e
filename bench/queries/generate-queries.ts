import { radii, searchHref, type QueryFilter, type SearchQuery } from "~/features/discovery/search-query";
import { seededRandom } from "~/shared/random";
import { misspell } from "./misspell";

/** What searches are made of: words and runs of words from titles, codes of categories and municipalities. */
export interface Vocabulary {
  readonly titles: readonly string[];
  readonly categories: readonly string[];
  readonly municipalities: readonly string[];
}

const nothing: SearchQuery = {
  q: "",
  filters: {
    type: [],
    category: [],
    municipality: [],
    condition: [],
    priceKind: [],
    availability: [],
    strategy: [],
    organizationKind: [],
  },
  attributes: [],
  from: null,
  point: null,
  radiusKm: null,
  sort: "relevance",
  page: 1,
  view: "list",
  frame: null,
  pick: null,
};

const wordsOf = (title: string): string[] => title.toLowerCase().match(/\p{L}{3,}/gu) ?? [];

type Pick = <T>(items: readonly T[]) => T;
type Change = (query: SearchQuery, vocabulary: Vocabulary, pick: Pick, random: () => number) => SearchQuery;

const withFilter = (query: SearchQuery, name: QueryFilter, value: string): SearchQuery => ({
  ...query,
  filters: { ...query.filters, [name]: [value] },
});

const word: Change = (query, { titles }, pick) => ({ ...query, q: pick(wordsOf(pick(titles))) });
const words: Change = (query, { titles }, pick, random) => {
  const all = wordsOf(pick(titles));
  const first = Math.floor(random() * Math.max(1, all.length - 1));
  return { ...query, q: all.slice(first, first + 2 + Math.floor(random() * 2)).join(" ") };
};
const slip: Change = (query, _vocabulary, _pick, random) => {
  const parts = query.q.split(" ");
  const longest = [...parts].sort((a, b) => b.length - a.length)[0];
  return { ...query, q: parts.map((part) => (part === longest ? misspell(part, random) : part)).join(" ") };
};
const category: Change = (query, { categories }, pick) => withFilter(query, "category", pick(categories));
const place: Change = (query, { municipalities }, pick) => withFilter(query, "municipality", pick(municipalities));
const kind: Change = (query, _vocabulary, pick) => withFilter(query, "type", pick(["surplus", "service", "wanted"]));
const price: Change = (query, _vocabulary, pick) =>
  withFilter(query, "priceKind", pick(["free", "fixed", "negotiable"]));
const near: Change = (query, { municipalities }, pick) => ({
  ...query,
  from: pick(municipalities),
  radiusKm: pick(radii),
});
const sorted: Change = (query, _vocabulary, pick) => ({
  ...query,
  sort: pick(["newest", "price", "climate"] as const),
});
const later: Change = (query, _vocabulary, _pick, random) => ({ ...query, page: 2 + Math.floor(random() * 3) });

/** Kinds of search and how many of a hundred are of each. */
const kinds: readonly (readonly [share: number, ...changes: Change[]])[] = [
  [22, word],
  [18, words],
  [14, word, slip],
  [6, words, slip],
  [8, word, kind],
  [8, word, near],
  [6, words, category],
  [6, category, near],
  [4, category, price, sorted],
  [4, place, kind, later],
  [4, word, place, sorted],
];

/** So many addresses of searches, no two alike; the same for the same vocabulary and seed. */
export function generateQueries(vocabulary: Vocabulary, count: number, seed = 20_261_124): string[] {
  const random = seededRandom(seed);
  const pick: Pick = (items) => items[Math.floor(random() * items.length)] as (typeof items)[number];
  const made = new Set<string>();
  for (let tries = 0; made.size < count && tries < count * 50; tries++) {
    let left = random() * 100;
    const [, ...changes] = kinds.find(([share]) => (left -= share) < 0) ?? [0, word];
    const query = changes.reduce((sofar, change) => change(sofar, vocabulary, pick, random), nothing);
    made.add(searchHref(query, { page: query.page }));
  }
  if (made.size < count) throw new Error(`The vocabulary gives ${made.size} distinct searches, not ${count}.`);
  return [...made];
}

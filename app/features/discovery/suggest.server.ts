import type { Actor } from "~/shared/actor";
import { runSearch } from "./run-search.server";
import { parseSearchQuery } from "./search-query";

/** What may be meant by words not yet finished: categories with hits, and listings by name. */
export interface Suggestions {
  readonly categories: readonly { readonly code: string; readonly count: number }[];
  readonly listings: readonly {
    readonly reference: string;
    readonly title: string;
    readonly categoryCode: string | null;
  }[];
}

const shortest = 2;
const listingCount = 5;
const categoryCount = 3;

/** Suggestions while one types. They come from the reader's own search, so they tell nobody of what is not for them. */
export async function suggest(actor: Actor, text: string): Promise<Suggestions> {
  const query = parseSearchQuery(new URLSearchParams({ q: text }));
  if (query.q.length < shortest) return { categories: [], listings: [] };
  const { cards, facets } = await runSearch(actor, query, { offset: 0, limit: listingCount, counted: true });
  // Only categories that the best hits are of: a word in some description names no category.
  const likely = new Set(cards.map(({ categoryCode }) => categoryCode));
  const categories = Object.entries(facets.categoryCode ?? {})
    .filter(([code]) => likely.has(code))
    .sort(([, a], [, b]) => b - a)
    .slice(0, categoryCount)
    .map(([code, count]) => ({ code, count }));
  return {
    categories,
    listings: cards.map(({ reference, title, categoryCode }) => ({ reference, title, categoryCode })),
  };
}

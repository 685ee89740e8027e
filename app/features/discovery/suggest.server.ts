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
  // Only categories that the best hits are of, in their order: a word in some description names no category.
  const likely = [...new Set(cards.flatMap(({ categoryCode }) => categoryCode ?? []))].slice(0, categoryCount);
  const categories = likely.map((code) => ({ code, count: facets.categoryCode?.[code] ?? 0 }));
  return {
    categories,
    listings: cards.map(({ reference, title, categoryCode }) => ({ reference, title, categoryCode })),
  };
}

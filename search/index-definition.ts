/**
 * Version of the definition: document shape, settings and language data together. An index built by another version is rebuilt
 * beside and swapped in when the worker starts.
 */
export const indexVersion = 1;

/** Facets that are codes of a document; facet attributes are counted under their keys beside them. */
export const facetNames = [
  "type",
  "categoryGroup",
  "categoryCode",
  "municipality",
  "condition",
  "priceKind",
  "availability",
  "strategy",
  "organizationKind",
] as const;

/** What can be chosen; `category` takes groups and leaves alike, `attributes` takes `key=value`. */
export const filterNames = [
  "type",
  "category",
  "municipality",
  "condition",
  "priceKind",
  "availability",
  "strategy",
  "organizationKind",
  "attributes",
] as const;
export type FilterName = (typeof filterNames)[number];

/** The choice that a facet's own count leaves out. */
export const filterOfFacet = (facet: string): string =>
  facet === "categoryGroup" || facet === "categoryCode" ? "category" : facet;

/** Chosen attribute values by key; one of each key's must match. */
export function attributeChoices(values: readonly string[] = []): ReadonlyMap<string, readonly string[]> {
  const byKey = new Map<string, string[]>();
  for (const value of values) {
    const key = value.slice(0, Math.max(0, value.indexOf("=")));
    byKey.set(key, [...(byKey.get(key) ?? []), value]);
  }
  return byKey;
}

export const sortOrders = ["relevance", "newest", "price", "climate", "distance"] as const;
export type SortOrder = (typeof sortOrders)[number];

/** Weight of a match by where the word stands (see `SearchTerms`). */
export const fieldWeights = { title: 1, meanings: 0.8, about: 0.35, body: 0.14 } as const;

/** Of the hint and folded fields, which count only when the search is widened. */
export const wideWeights = { hints: 0.3, folded: 0.7 } as const;

/** Fewer hits than this on all words, and the search is widened: parts of the words, hints, likely spellings. */
export const widenBelow = 8;

/** How far a result can be paged through. */
export const deepestHit = 10_000;

/** What a listing outside the likely categories counts against one inside. */
export const strayFactor = 0.75;

/** What kinds of listing count, by what the words ask for. */
export const intentFactors = {
  service: { service: 1.35, surplus: 0.75, wanted: 0.6 },
  wanted: { service: 0.8, surplus: 0.8, wanted: 1.3 },
  free: { service: 1, surplus: 1, wanted: 0.85 },
  none: { service: 0.75, surplus: 1, wanted: 0.8 },
} as const;

/** Settings of the Meilisearch index. Names are those of `meili-document.ts`. */
export const meiliSettings = {
  searchableAttributes: ["title", "meanings", "about", "body", "hints", "folded"],
  displayedAttributes: ["id", "heading", "text", "fingerprint"],
  filterableAttributes: [
    "id",
    "type",
    "categoryGroup",
    "categoryCode",
    "municipality",
    "condition",
    "priceKind",
    "start",
    "recurring",
    "availableFrom",
    "strategy",
    "organizationKind",
    "organizationId",
    "attributes",
    "publicFrom",
    "partnersFrom",
    "groups",
    "expiresOn",
    "permitRequired",
    "_geo",
  ],
  sortableAttributes: ["publishedAt", "price", "climate", "_geo"],
  rankingRules: ["sort", "words", "typo", "attribute", "rank:desc", "proximity", "exactness", "publishedAt:desc"],
  // One language: no guessing, word for word. Å, ä and ö are written as letters of their own besides (`meili-document.ts`).
  localizedAttributes: [{ attributePatterns: ["*"], locales: ["swe"] }],
  typoTolerance: {
    enabled: true,
    minWordSizeForTypos: { oneTypo: 4, twoTypos: 8 },
    disableOnAttributes: ["hints"],
  },
  pagination: { maxTotalHits: deepestHit },
  faceting: { maxValuesPerFacet: 1000 },
} as const;

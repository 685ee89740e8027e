import { getListingCards } from "~/features/catalogue/reading/get-listing-cards.server";
import type { ListingCard } from "~/features/catalogue/listing-views";
import { viewerOf } from "~/features/catalogue/release/viewer-of.server";
import { categoryByCode, groupByCode } from "~/features/reference/category-tree";
import { municipalities } from "~/features/reference/data/municipalities";
import { today } from "~/infra/clock/clock.server";
import type { EngineQuery, FacetCounts } from "~/infra/search/engine-query";
import { openSearchEngine } from "~/infra/search/open-engine.server";
import type { Actor } from "~/shared/actor";
import { attributeByKey } from "~/features/reference/attribute-dictionary";
import { pageSize, type SearchQuery } from "./search-query";

export interface SearchAnswer {
  readonly cards: readonly ListingCard[];
  readonly total: number;
  readonly facets: FacetCounts;
  readonly engine: "meilisearch" | "postgres";
  /** The reserve answered because the preferred engine did not. */
  readonly fallback: boolean;
  readonly tookMs: number;
}

/** Attributes worth counting: those of the chosen categories, the most asked first. */
function facetAttributesFor(query: SearchQuery): string[] {
  const keys = query.filters.category.flatMap((code) => categoryByCode(code)?.attributes ?? []);
  const chosen = query.attributes.map((value) => value.slice(0, value.indexOf("=")));
  return [...new Set([...chosen, ...keys])].filter((key) => attributeByKey(key)?.facet).slice(0, 8);
}

const known = (code: string): boolean => categoryByCode(code) !== undefined || groupByCode(code) !== undefined;

export async function engineQuery(actor: Actor, query: SearchQuery, limit = pageSize): Promise<EngineQuery> {
  const viewer = await viewerOf(actor);
  const from = municipalities.find((row) => row.code === query.from);
  return {
    text: query.q,
    viewer: { organizationId: viewer.organizationId, partnerGroupIds: viewer.partnerGroupIds, hasPermit: viewer.hazardousWastePermit },
    today: today(),
    filters: { ...query.filters, category: query.filters.category.filter(known), attributes: query.attributes },
    ...(from ? { near: { latitude: from.latitude, longitude: from.longitude, radiusKm: query.radiusKm } } : {}),
    sort: query.sort,
    offset: (query.page - 1) * limit,
    limit,
    facets: facetAttributesFor(query),
  };
}

/**
 * Finds what the actor may see. The index answers with ids; the rows come from the database, which checks once more
 * who may see them.
 */
export async function runSearch(actor: Actor, query: SearchQuery, limit = pageSize): Promise<SearchAnswer> {
  const engine = openSearchEngine();
  const result = await engine.search(await engineQuery(actor, query, limit));
  const cards = await getListingCards(actor, result.ids);
  return { cards, total: result.total, facets: result.facets, engine: engine.name, fallback: false, tookMs: result.tookMs };
}

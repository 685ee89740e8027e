import { getListingCards } from "~/features/catalogue/reading/get-listing-cards.server";
import type { ListingCard } from "~/features/catalogue/listing-views";
import { viewerOf } from "~/features/catalogue/release/viewer-of.server";
import { attributeByKey } from "~/features/reference/attribute-dictionary";
import { groupOf, isGroupCode } from "~/features/reference/category";
import { categoryByCode, isCategoryCode } from "~/features/reference/category-tree";
import { municipalities } from "~/features/reference/data/municipalities";
import { today } from "~/infra/clock/clock.server";
import { answerSearch, type AnsweredSearch } from "~/infra/search/answer-search.server";
import type { EngineQuery, FacetCounts } from "~/infra/search/engine-query";
import type { Actor } from "~/shared/actor";
import type { Coordinate } from "~/shared/geo";
import { leaningOf } from "./category-guess";
import { pageSize, type SearchQuery } from "./search-query";

export interface SearchAnswer {
  readonly cards: readonly ListingCard[];
  readonly total: number;
  /** How many of them answer every word; the rest answer some, or nearly. */
  readonly exact: number;
  readonly facets: FacetCounts;
  readonly highlights: AnsweredSearch["highlights"];
  readonly engine: AnsweredSearch["engine"];
  /** The reserve answered because the preferred engine did not. */
  readonly fallback: boolean;
  readonly tookMs: number;
}

export interface PageOfSearch {
  readonly offset: number;
  readonly limit: number;
  /** Whether facets are counted. */
  readonly counted: boolean;
}

const mostFacets = 8;

/** Attributes worth counting: those chosen, then those of the chosen categories, the most asked first. */
function facetAttributesFor(query: SearchQuery): string[] {
  const keys = query.filters.category.flatMap((code) => categoryByCode(code)?.attributes ?? []);
  const chosen = query.attributes.map((value) => value.slice(0, value.indexOf("=")));
  return [...new Set([...chosen, ...keys])]
    .filter((key) => key !== "condition_grade" && attributeByKey(key)?.facet)
    .slice(0, mostFacets);
}

/** A group with one of its leaves chosen besides is narrowed to the leaf. */
function narrowed(codes: readonly string[]): string[] {
  const leaves = codes.filter((code) => !isGroupCode(code));
  return codes.filter(
    (code) => isCategoryCode(code) && !(isGroupCode(code) && leaves.some((leaf) => groupOf(leaf) === code)),
  );
}

/** Where distance is counted from: a position, else a municipality's seat. */
export function centreOf(query: SearchQuery): Coordinate | null {
  if (query.point) return query.point;
  const seat = municipalities.find(({ code }) => code === query.from);
  return seat ? { latitude: seat.latitude, longitude: seat.longitude } : null;
}

/** The search as an engine takes it: with who asks and the day. */
export async function engineQuery(
  actor: Actor,
  query: SearchQuery,
  { offset, limit, counted }: PageOfSearch,
): Promise<EngineQuery> {
  const viewer = await viewerOf(actor);
  const centre = centreOf(query);
  return {
    text: query.q,
    viewer: {
      organizationId: viewer.organizationId,
      partnerGroupIds: viewer.partnerGroupIds,
      hasPermit: viewer.hazardousWastePermit,
    },
    today: today(),
    filters: { ...query.filters, category: narrowed(query.filters.category), attributes: query.attributes },
    ...(centre ? { near: { ...centre, radiusKm: query.radiusKm } } : {}),
    leaning: leaningOf(query.q),
    sort: query.sort,
    offset,
    limit,
    facets: counted ? facetAttributesFor(query) : false,
  };
}

const ownPage = (query: SearchQuery): PageOfSearch => ({
  offset: (query.page - 1) * pageSize,
  limit: pageSize,
  counted: true,
});

/**
 * Finds what the actor may see. The index answers with ids; the rows come from the database, which checks once more who may
 * see them. What it leaves out is not counted either.
 */
export async function runSearch(
  actor: Actor,
  query: SearchQuery,
  page: PageOfSearch = ownPage(query),
): Promise<SearchAnswer> {
  const { ids, ...result } = await answerSearch(await engineQuery(actor, query, page));
  const cards = await getListingCards(actor, ids);
  const total = result.total - (ids.length - cards.length);
  return { ...result, cards, total, exact: Math.min(result.exact, total) };
}

/** How many listings a search would find; nothing is read but the count. */
export async function countSearch(actor: Actor, query: SearchQuery): Promise<number> {
  const { exact, total } = await answerSearch(await engineQuery(actor, query, { offset: 0, limit: 0, counted: false }));
  return query.q === "" ? total : exact;
}

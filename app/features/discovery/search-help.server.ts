import type { Actor } from "~/shared/actor";
import { respell } from "../../../search/language/respell";
import { guessCategories } from "./category-guess";
import { countSearch } from "./run-search.server";
import { radii, withoutFilter, withoutAttribute, type QueryFilter, type SearchQuery } from "./search-query";

/** A change of the search that gives hits, and how many. */
export interface SearchHelp {
  readonly change:
    | { readonly kind: "without_filter"; readonly filter: QueryFilter; readonly value: string }
    | { readonly kind: "without_attribute"; readonly value: string }
    | { readonly kind: "radius"; readonly km: number | null }
    | { readonly kind: "spelling"; readonly q: string }
    | { readonly kind: "category"; readonly code: string }
    | { readonly kind: "everything" };
  readonly query: SearchQuery;
  readonly count: number;
}

type Candidate = Omit<SearchHelp, "count">;

const mostFilters = 6;

function narrowingDropped(query: SearchQuery): Candidate[] {
  const filters = (Object.keys(query.filters) as QueryFilter[]).flatMap((filter) =>
    query.filters[filter].map((value): Candidate => ({
      change: { kind: "without_filter", filter, value },
      query: withoutFilter(query, filter, value),
    })),
  );
  const attributes = query.attributes.map((value): Candidate => ({
    change: { kind: "without_attribute", value },
    query: withoutAttribute(query, value),
  }));
  return [...filters, ...attributes].slice(0, mostFilters);
}

/** The next wider radius with hits is what helps most; any distance is the last. */
function wider(query: SearchQuery): Candidate[] {
  const { radiusKm } = query;
  if (radiusKm === null) return [];
  const next = radii.find((km) => km > radiusKm);
  return [...(next ? [next] : []), null].map((km): Candidate => ({
    change: { kind: "radius", km },
    query: { ...query, radiusKm: km },
  }));
}

function otherWords(query: SearchQuery): Candidate[] {
  if (query.q === "") return [];
  const spelling = respell(query.q);
  const open = Object.fromEntries(
    Object.keys(query.filters).map((name) => [name, []]),
  ) as unknown as SearchQuery["filters"];
  return [
    ...(spelling ? [{ change: { kind: "spelling", q: spelling }, query: { ...query, q: spelling } } as const] : []),
    ...guessCategories(query.q).map(({ code }): Candidate => ({
      change: { kind: "category", code },
      query: { ...query, q: "", filters: { ...open, category: [code] }, attributes: [], radiusKm: null },
    })),
    { change: { kind: "everything" }, query: { ...query, q: "", filters: open, attributes: [], radiusKm: null } },
  ];
}

/** What would give hits where a search gives none: a spelling, a filter less, a wider circle, a category. Only what does. */
export async function helpSearch(actor: Actor, query: SearchQuery): Promise<SearchHelp[]> {
  const candidates = [
    ...otherWords(query).slice(0, 1),
    ...narrowingDropped(query),
    ...wider(query),
    ...otherWords(query).slice(1),
  ];
  const helps = await Promise.all(
    candidates.map(async (candidate) => ({
      ...candidate,
      query: { ...candidate.query, page: 1 },
      count: await countSearch(actor, candidate.query),
    })),
  );
  return helps.filter(({ count }) => count > 0);
}

/** A likelier spelling with hits, for a search that found only what is nearly what was asked for. */
export async function suggestSpelling(actor: Actor, query: SearchQuery): Promise<SearchHelp | null> {
  const q = respell(query.q);
  if (q === null) return null;
  const respelt = { ...query, q, page: 1 };
  const count = await countSearch(actor, respelt);
  return count > 0 ? { change: { kind: "spelling", q }, query: respelt, count } : null;
}

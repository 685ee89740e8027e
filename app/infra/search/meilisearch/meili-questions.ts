import type { MultiSearchQueryWithFederation } from "meilisearch";
import { strayFactor } from "../../../../search/index-definition";
import type { AnalysedQuery } from "../../../../search/language/analyse-query";
import type { EngineQuery } from "../engine-query";
import { asLetters } from "./meili-document";
import { filtersOf } from "./meili-filter";
import { preferences, wideWordings, wordings, type Preference } from "./meili-wording";

type SubQuery = Omit<MultiSearchQueryWithFederation, "indexUid">;

export interface Question {
  readonly queries: readonly SubQuery[];
  /** The same question without those choices. */
  readonly without: (...names: string[]) => Question;
}

const languages: SubQuery["locales"] = ["swe"];

function sortOf({ sort, near }: EngineQuery): string[] {
  if (sort === "newest") return ["publishedAt:desc"];
  if (sort === "price") return ["price:asc", "publishedAt:desc"];
  if (sort === "climate") return ["climate:desc", "publishedAt:desc"];
  if (sort === "distance" && near) return [`_geoPoint(${near.latitude}, ${near.longitude}):asc`, "publishedAt:desc"];
  return [];
}

/** Each kind of listing once in the likely categories, whole, and once anywhere, for less. */
function leaningTo(leaning: readonly string[] = [], kinds: readonly Preference[]): readonly Preference[] {
  if (leaning.length === 0) return kinds;
  const likely = `categoryCode IN [${leaning.map((code) => `"${code}"`).join(", ")}]`;
  return kinds.flatMap(({ filter, factor }) => [
    { filter: filter === null ? likely : `(${filter}) AND ${likely}`, factor },
    { filter, factor: factor * strayFactor },
  ]);
}

/** No words: everything that may be seen, newest first unless sorted otherwise. */
export function singleQuestion(query: EngineQuery, leftOut: readonly string[] = []): Question {
  const sort = sortOf(query);
  const queries: SubQuery[] = [
    { q: "", filter: filtersOf(query, leftOut), sort: sort.length > 0 ? sort : ["publishedAt:desc"] },
  ];
  return { queries, without: (...names) => singleQuestion(query, names) };
}

/** Every wording, once for each kind of listing, weighted; sorted answers need no weights and no kinds. */
export function questions(
  query: EngineQuery,
  analysed: AnalysedQuery,
  widened: boolean,
  leftOut: readonly string[] = [],
): Question {
  const sort = sortOf(query);
  const filter = filtersOf(query, leftOut);
  const all = widened ? [...wordings(analysed), ...wideWordings(analysed)] : wordings(analysed);
  const kinds = sort.length > 0 ? [{ filter: null, factor: 1 }] : leaningTo(query.leaning, preferences(analysed));
  const queries = all.flatMap(({ q, weight, fields, partial }) =>
    kinds.map((kind): SubQuery => ({
      q: asLetters(q),
      filter: kind.filter === null ? filter : [...filter, kind.filter],
      matchingStrategy: partial ? "last" : "all",
      attributesToSearchOn: [...fields],
      ...(languages ? { locales: languages } : {}),
      ...(sort.length > 0 ? { sort } : {}),
      federationOptions: { weight: weight * kind.factor },
    })),
  );
  return { queries, without: (...names) => questions(query, analysed, widened, names) };
}

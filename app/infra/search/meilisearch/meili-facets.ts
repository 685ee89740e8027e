import { facetNames, filterOfFacet } from "../../../../search/index-definition";
import type { EngineQuery, FacetCounts } from "../engine-query";
import { choiceFilters } from "./meili-filter";

type Distribution = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Fields to count: `availability` is counted by first day (`start`) and summed up here. */
export const facetNamesFor = (query: EngineQuery): readonly string[] =>
  query.facets === false
    ? []
    : [
        ...facetNames.map((name) => (name === "availability" ? "start" : name)),
        ...(query.facets.length > 0 ? ["attributes"] : []),
      ];

/** Choices whose own facet must be counted without them. */
export const leaveOuts = (query: EngineQuery): string[] =>
  query.facets === false ? [] : [...choiceFilters(query).keys()];

function availabilityCounts(starts: Readonly<Record<string, number>> = {}, today: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [start, count] of Object.entries(starts)) {
    const name = start === "recurring" ? "recurring" : start !== "open" && start > today ? "later" : "now";
    counts[name] = (counts[name] ?? 0) + count;
  }
  return counts;
}

function attributeCounts(values: Readonly<Record<string, number>> = {}, key: string): Record<string, number> {
  const own = Object.entries(values).filter(([value]) => value.startsWith(`${key}=`));
  return Object.fromEntries(own.map(([value, count]) => [value.slice(key.length + 1), count]));
}

/** Counts of every facet: those with a choice from the answer that left it out. */
export function countsOf(
  query: EngineQuery,
  all: Distribution,
  without: ReadonlyMap<string, Distribution>,
): FacetCounts {
  if (query.facets === false) return {};
  const counts: Record<string, Record<string, number>> = {};
  for (const facet of facetNames) {
    const distribution = without.get(filterOfFacet(facet)) ?? all;
    counts[facet] =
      facet === "availability" ? availabilityCounts(distribution.start, query.today) : { ...distribution[facet] };
  }
  for (const key of query.facets) counts[key] = attributeCounts((without.get(key) ?? all).attributes, key);
  return Object.fromEntries(Object.entries(counts).filter(([, values]) => Object.keys(values).length > 0));
}

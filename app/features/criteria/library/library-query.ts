import { strategies } from "~/features/impact/strategy";
import { criterionAreas, criterionKinds, criterionLevels } from "../criterion";
import { everyCriterion, type CriterionFilter } from "./browse-criteria";

/** What the address of the library calls each side of the filter. */
export const filterNames = { areas: "omrade", levels: "niva", kinds: "typ", strategies: "strategi" } as const;
export type FilterSide = keyof typeof filterNames;

export const filterValues = {
  areas: criterionAreas,
  levels: criterionLevels,
  kinds: criterionKinds,
  strategies,
} as const satisfies { [Side in FilterSide]: readonly CriterionFilter[Side][number][] };

export const filterSides = Object.keys(filterNames) as FilterSide[];

const longestWords = 100;

/** The filter of an address (`?q=garanti&omrade=furniture&niva=basic`); what is no choice is passed over. */
export function parseLibraryQuery(query: URLSearchParams): CriterionFilter {
  const chosen = <Value extends string>(name: string, values: readonly Value[]): Value[] => {
    const asked = new Set(query.getAll(name));
    return values.filter((value) => asked.has(value));
  };
  return {
    words: (query.get("q") ?? "").trim().slice(0, longestWords),
    areas: chosen(filterNames.areas, filterValues.areas),
    levels: chosen(filterNames.levels, filterValues.levels),
    kinds: chosen(filterNames.kinds, filterValues.kinds),
    strategies: chosen(filterNames.strategies, filterValues.strategies),
  };
}

/** The address of the library with that filter and page. */
export function libraryHref(filter: Partial<CriterionFilter>, page = 1): string {
  const { words, ...sides } = { ...everyCriterion, ...filter };
  const query = new URLSearchParams(words ? { q: words } : {});
  for (const side of filterSides) for (const value of sides[side]) query.append(filterNames[side], value);
  if (page > 1) query.set("sida", String(page));
  const text = query.toString();
  return text ? `/kriterier?${text}` : "/kriterier";
}

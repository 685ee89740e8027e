import { attributeByKey } from "~/features/reference/attribute-dictionary";
import { groupOf, type GroupCode } from "~/features/reference/category";
import { categoryByCode, groupByCode } from "~/features/reference/category-tree";
import { municipalities } from "~/features/reference/data/municipalities";
import { queryFilters, searchHref, withoutAttribute, withoutFilter, type QueryFilter, type SearchQuery } from "~/features/discovery/search-query";
import type { SearchAnswer } from "~/features/discovery/run-search.server";
import { formatNumber } from "~/i18n/format";
import { translateCode } from "~/i18n/translator.server";
import type { Locale } from "~/shared/locale";

export interface PresentedFacet {
  readonly name: string;
  readonly legend: string;
  readonly open: boolean;
  readonly options: readonly { readonly value: string; readonly label: string; readonly count: string; readonly share: number; readonly checked: boolean; readonly art?: GroupCode }[];
}

export interface PresentedChip {
  readonly label: string;
  readonly removeHref: string;
  /** The same search without it, for "no hits" help. */
  readonly without: SearchQuery;
}

const conditionLabel = (value: string, locale: Locale): string => attributeByKey("condition_grade")?.options?.find((option) => option.key === value)?.label[locale] ?? value;

/** A filter's value in words. */
export function valueLabel(filter: QueryFilter, value: string, locale: Locale): string {
  switch (filter) {
    case "category":
      return categoryByCode(value)?.label[locale] ?? groupByCode(value)?.label[locale] ?? value;
    case "municipality":
      return municipalities.find((row) => row.code === value)?.name ?? value;
    case "condition":
      return conditionLabel(value, locale);
    case "strategy":
      return translateCode(locale, "catalogue", `wizard.strategy.${value}`);
    case "organizationKind":
      return translateCode(locale, "organizations", `kind.${value}`);
    default:
      return translateCode(locale, "discovery", `${filter}.${value}`);
  }
}

function attributeLabel(key: string, value: string, locale: Locale): string {
  if (value === "unknown") return translateCode(locale, "discovery", "unknown");
  if (value === "yes" || value === "no") return translateCode(locale, "discovery", value);
  return attributeByKey(key)?.options?.find((option) => option.key === value)?.label[locale] ?? value;
}

/** `Skick: Som nytt` of a chosen `key=value`. */
export function pairLabel(pair: string, locale: Locale): string {
  const key = pair.slice(0, pair.indexOf("="));
  return `${attributeByKey(key)?.label[locale] ?? key}: ${attributeLabel(key, pair.slice(key.length + 1), locale)}`;
}

interface FacetInput {
  readonly name: string;
  readonly legend: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly chosen: readonly string[];
  readonly label: (value: string) => string;
  readonly open: boolean;
  /** The sign beside each value. */
  readonly art?: (value: string) => GroupCode | undefined;
}

function toFacet({ name, legend, counts, chosen, label, open, art }: FacetInput, locale: Locale): PresentedFacet {
  const values = [...new Set([...Object.keys(counts), ...chosen])].sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || (a < b ? -1 : 1));
  const most = Math.max(...values.map((value) => counts[value] ?? 0), 1);
  const options = values.slice(0, 20).map((value) => ({
    value,
    label: label(value),
    count: formatNumber(locale, counts[value] ?? 0, 0),
    share: Math.round((1000 * (counts[value] ?? 0)) / most) / 1000,
    checked: chosen.includes(value),
    ...(art ? { art: art(value) } : {}),
  }));
  return { name, legend, open: open || chosen.length > 0, options };
}

/** Categories of the groups that are chosen, or have a category chosen: the others stay behind their group. */
function leavesOfChosen({ filters }: SearchQuery, counts: Readonly<Record<string, number>> = {}): Record<string, number> {
  const groups = new Set(filters.category.map(groupOf));
  return Object.fromEntries(Object.entries(counts).filter(([code]) => groups.has(groupOf(code))));
}

const openAtFirst: readonly QueryFilter[] = ["type", "category", "municipality"];

/** Facets with counts in words, the category's own attributes last; facets with nothing to choose are left out. */
export function presentFacets(query: SearchQuery, facets: SearchAnswer["facets"], locale: Locale): PresentedFacet[] {
  const groups = { ...facets.categoryGroup, ...leavesOfChosen(query, facets.categoryCode) };
  const plain = (Object.keys(queryFilters) as QueryFilter[]).map((filter) =>
    toFacet(
      {
        name: queryFilters[filter],
        legend: translateCode(locale, "discovery", `facet.${filter}`),
        counts: filter === "category" ? groups : (facets[filter] ?? {}),
        chosen: query.filters[filter],
        label: (value) => valueLabel(filter, value, locale),
        open: openAtFirst.includes(filter),
        ...(filter === "category" ? { art: (value: string) => groupByCode(value)?.code } : {}),
      },
      locale,
    ),
  );
  const own = Object.keys(facets)
    .filter((key) => attributeByKey(key))
    .map((key) =>
      toFacet(
        {
          name: `attr.${key}`,
          legend: attributeByKey(key)?.label[locale] ?? key,
          counts: facets[key] ?? {},
          chosen: query.attributes.filter((value) => value.startsWith(`${key}=`)).map((value) => value.slice(key.length + 1)),
          label: (value) => attributeLabel(key, value, locale),
          open: false,
        },
        locale,
      ),
    );
  return [...plain, ...own].filter((facet) => facet.options.length > 0);
}

/** The chosen filters as chips that can be taken away. */
export function presentChips(query: SearchQuery, locale: Locale): PresentedChip[] {
  const plain = (Object.keys(queryFilters) as QueryFilter[]).flatMap((filter) =>
    query.filters[filter].map((value) => ({ label: valueLabel(filter, value, locale), without: withoutFilter(query, filter, value) })),
  );
  const own = query.attributes.map((pair) => ({ label: pairLabel(pair, locale), without: withoutAttribute(query, pair) }));
  const radius = query.radiusKm ? [{ label: translateCode(locale, "discovery", "within", { km: query.radiusKm }), without: { ...query, radiusKm: null } }] : [];
  return [...plain, ...own, ...radius].map((chip) => ({ ...chip, removeHref: searchHref(chip.without) }));
}

import { strategies } from "~/features/impact/strategy";
import type { CriterionCounts, CriterionFilter, CriterionSummary } from "~/features/criteria/library/browse-criteria";
import {
  filterNames,
  filterSides,
  filterValues,
  libraryHref,
  type FilterSide,
} from "~/features/criteria/library/library-query";
import type { CriterionRow } from "~/features/criteria/ui/criterion-list";
import type { LibraryBodyProps } from "~/features/criteria/ui/library-body";
import { fillText } from "~/features/criteria/fill-text";
import { translateCode, translator } from "~/i18n/translator.server";
import type { IsoDate } from "~/shared/dates";
import type { Locale } from "~/shared/locale";

const singular = { areas: "area", levels: "level", kinds: "kind", strategies: "strategy" } as const;
const perPage = 30;

export const toRow = (row: CriterionSummary, locale: Locale, day: IsoDate): CriterionRow => ({
  id: row.id,
  href: `/kriterier/${row.id}`,
  title: row.title[locale],
  text: fillText(row.text[locale], row.parameters, suggestedValues(row), locale),
  area: row.area,
  kind: row.kind,
  level: row.level,
  strategy: translateCode(locale, "criteria", `strategy.${row.strategy}`),
  checkable: row.checkable,
  overdue: row.reviewBy < day,
});

const suggestedValues = ({ parameters }: CriterionSummary) =>
  Object.fromEntries(parameters.map((parameter) => [parameter.key, parameter.default]));

function facet(side: FilterSide, filter: CriterionFilter, counts: CriterionCounts, locale: Locale) {
  const t = translator(locale, "criteria");
  const chosen: readonly string[] = filter[side];
  const values: readonly string[] =
    side === "strategies" ? strategies.filter((one) => counts[side][one] || chosen.includes(one)) : filterValues[side];
  const largest = Math.max(1, ...values.map((value) => counts[side][value] ?? 0));
  return {
    name: filterNames[side],
    legend: t(`facet.${singular[side]}`),
    options: values.map((value) => ({
      value,
      label: translateCode(locale, "criteria", `${singular[side]}.${value}`),
      count: String(counts[side][value] ?? 0),
      share: (counts[side][value] ?? 0) / largest,
      checked: chosen.includes(value),
    })),
  };
}

function chipsOf(filter: CriterionFilter, locale: Locale): LibraryBodyProps["chips"] {
  const words = filter.words
    ? [{ label: `”${filter.words}”`, removeHref: libraryHref({ ...filter, words: "" }) }]
    : [];
  const sides = filterSides.flatMap((side) =>
    (filter[side] as readonly string[]).map((value) => ({
      label: translateCode(locale, "criteria", `${singular[side]}.${value}`),
      removeHref: libraryHref({ ...filter, [side]: (filter[side] as readonly string[]).filter((one) => one !== value) }),
    })),
  );
  return [...words, ...sides];
}

/** The library as its page shows it. */
export function presentLibrary(
  filter: CriterionFilter,
  { rows, counts }: { readonly rows: readonly CriterionSummary[]; readonly counts: CriterionCounts },
  { locale, day, page, curates }: { locale: Locale; day: IsoDate; page: number; curates: boolean },
): LibraryBodyProps {
  const pageCount = Math.max(1, Math.ceil(rows.length / perPage));
  const current = Math.min(page, pageCount);
  return {
    words: filter.words,
    total: rows.length,
    facets: filterSides.map((side) => facet(side, filter, counts, locale)),
    chips: chipsOf(filter, locale),
    rows: rows.slice((current - 1) * perPage, current * perPage).map((row) => toRow(row, locale, day)),
    page: current,
    pageCount,
    baseHref: libraryHref(filter),
    curates,
  };
}

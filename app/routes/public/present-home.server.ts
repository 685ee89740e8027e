import { categoryGroups } from "~/features/reference/category-tree";
import { municipalities } from "~/features/reference/data/municipalities";
import type { HomeCounts } from "~/features/catalogue/reading/home-counts.server";
import type { HomeBodyProps } from "~/features/catalogue/ui/home-body";
import { formatMass, formatNumber } from "~/i18n/format";
import { translator } from "~/i18n/translator.server";
import type { Locale } from "~/shared/locale";

/** The counts of the start page in words, with every group and municipality, also those with none. */
export function presentHome(counts: HomeCounts, locale: Locale): HomeBodyProps["home"] {
  const t = translator(locale, "home");
  const number = (value: number): string => formatNumber(locale, value, 0);
  const supplied = municipalities.filter((row) => (counts.byMunicipality[row.code] ?? 0) > 0).length;
  return {
    total: counts.total,
    stats: [
      { key: "listings", value: number(counts.total), label: t("stats.listings") },
      { key: "municipalities", value: t("stats.municipalitiesValue", { count: supplied, total: municipalities.length }), label: t("stats.municipalities") },
      ...(counts.climateKg > 0 ? [{ key: "climate", value: `≈ ${formatMass(locale, counts.climateKg)} CO₂e`, label: t("stats.climate") }] : []),
      ...(counts.massKg > 0 ? [{ key: "mass", value: formatMass(locale, counts.massKg), label: t("stats.mass") }] : []),
    ],
    groups: categoryGroups.map((group) => ({ code: group.code, label: group.label[locale], count: number(counts.byGroup[group.code] ?? 0) })),
    map: municipalities.map((row) => {
      const count = counts.byMunicipality[row.code] ?? 0;
      return { code: row.code, name: row.name, count, text: t("mapCount", { count }), href: `/sok?kommun=${row.code}` };
    }),
    places: municipalities.map(({ code, name }) => ({ code, name })).sort((a, b) => a.name.localeCompare(b.name, "sv")),
  };
}

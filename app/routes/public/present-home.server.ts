import type { GroupCounts, HomeCounts } from "~/features/catalogue/reading/home-counts.server";
import type { HomeBodyProps } from "~/features/catalogue/ui/home/home-body";
import type { NeedRow } from "~/features/catalogue/ui/home/home-need";
import { categoryGroups } from "~/features/reference/category-tree";
import { municipalities } from "~/features/reference/data/municipalities";
import { formatMass, formatNumber } from "~/i18n/format";
import { translator } from "~/i18n/translator.server";
import type { Locale } from "~/shared/locale";

const nothing: GroupCounts = { total: 0, wanted: 0 };
const needRows = 6;

/** What there is against what is wanted, for the groups most asked for. Both sides share one scale: the longest of each fill it. */
function needOf({ byGroup }: HomeCounts, locale: Locale): NeedRow[] {
  const rows = categoryGroups
    .map((group) => ({ ...group, ...(byGroup[group.code] ?? nothing) }))
    .filter(({ wanted }) => wanted > 0)
    .sort((a, b) => b.wanted - a.wanted || b.total - a.total)
    .slice(0, needRows);
  const whole = Math.max(...rows.map(({ total, wanted }) => total - wanted)) + Math.max(...rows.map(({ wanted }) => wanted));
  const side = (count: number) => ({ text: formatNumber(locale, count, 0), share: count / whole });
  return rows.map(({ code, label, total, wanted }) => ({ code, label: label[locale], has: side(total - wanted), wants: side(wanted) }));
}

/** The figure large, its unit small beside it: together they are wider than half a phone. */
function massOf(locale: Locale, kg: number): { value: string; unit: string } {
  const [value = "", unit = ""] = formatMass(locale, kg).split(/\s(?=\D+$)/);
  return { value, unit };
}

/** The counts of the start page in words, with every group and municipality, also those with none. */
export function presentHome(counts: HomeCounts, locale: Locale): HomeBodyProps["home"] {
  const t = translator(locale, "home");
  const number = (value: number): string => formatNumber(locale, value, 0);
  const climate = massOf(locale, counts.climateKg);
  const supplied = municipalities.filter((row) => (counts.byMunicipality[row.code] ?? 0) > 0).length;
  return {
    total: counts.total,
    wantedTotal: counts.byType.wanted,
    stats: [
      { key: "listings", value: number(counts.total), label: t("stats.listings") },
      { key: "organizations", value: number(counts.organizations), label: t("stats.organizations") },
      { key: "municipalities", value: t("stats.municipalitiesValue", { count: supplied, total: municipalities.length }), label: t("stats.municipalities") },
      ...(counts.massKg > 0 ? [{ key: "mass", ...massOf(locale, counts.massKg), label: t("stats.mass") }] : []),
      ...(counts.climateKg > 0 ? [{ key: "climate", value: `≈ ${climate.value}`, unit: `${climate.unit} CO₂e`, label: t("stats.climate") }] : []),
    ],
    groups: categoryGroups.map((group) => ({
      code: group.code,
      label: group.label[locale],
      among: t(`among.${group.code}`),
      count: number(counts.byGroup[group.code]?.total ?? 0),
    })),
    need: needOf(counts, locale),
    map: municipalities.map((row) => {
      const count = counts.byMunicipality[row.code] ?? 0;
      return { code: row.code, name: row.name, count, text: t("mapCount", { count }), href: `/sok?kommun=${row.code}` };
    }),
    places: municipalities.map(({ code, name }) => ({ code, name })).sort((a, b) => a.name.localeCompare(b.name, "sv")),
  };
}

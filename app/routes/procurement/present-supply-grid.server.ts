import type { OrganizationCard } from "~/features/organizations/profile/organization-cards.server";
import { evaluateRequirement } from "~/features/criteria/evaluate";
import { categoryByCode } from "~/features/reference/category-tree";
import { municipalities } from "~/features/reference/data/municipalities";
import { standingGroups, type StandingGroup } from "~/features/supply-check/check/check-supply";
import { forEachBit } from "~/features/supply-check/check/verdicts";
import type { MarketRow } from "~/features/supply-check/market/market";
import type { LotReport } from "~/features/supply-check/report/lot-report";
import { subjectOf } from "~/features/supply-check/report/reasons";
import type { GridRowProps, GroupProps } from "~/features/supply-check/ui/supply-props";
import type { Lot } from "~/features/tenders/tender";
import { formatDistance } from "~/i18n/format";
import { translator } from "~/i18n/translator.server";
import { distanceKm, type Coordinate } from "~/shared/geo";
import type { Locale } from "~/shared/locale";
import { cellOf } from "./supply-words.server";

const shownFirst = 6;
const shownMost = 60;

const groupId = ({ standing, key }: StandingGroup): string => (key === null ? standing : `${standing}:${key}`);

/** Rows of the groups that are shown: a few of each, many of the one that is opened. */
function chosenRows(report: LotReport, open: string | null) {
  return standingGroups(report.result).map((group) => {
    const places: number[] = [];
    forEachBit(group.offers, (place) => places.push(place));
    const title = (place: number): string => report.market.rows[place]?.title || "\uffff";
    places.sort((a, b) => (title(a) < title(b) ? -1 : title(a) > title(b) ? 1 : a - b));
    return { group, places: places.slice(0, groupId(group) === open ? shownMost : shownFirst) };
  });
}

/** Firms behind the rows that will be shown: names are asked for these only. */
export const firmsShown = (report: LotReport, open: string | null): string[] => [
  ...new Set(
    chosenRows(report, open).flatMap(({ places }) =>
      places.flatMap((place) => report.market.rows[place]?.organizationId ?? []),
    ),
  ),
];

/** Where the first item of the lot that says so is to be delivered. */
function deliveryPoint(lot: Lot): Coordinate | null {
  const code = lot.items.find(({ municipalityCode }) => municipalityCode !== null)?.municipalityCode;
  return municipalities.find((municipality) => municipality.code === code) ?? null;
}

function aboutRow(row: MarketRow, card: OrganizationCard | undefined, to: Coordinate | null, locale: Locale): string {
  const t = translator(locale, "supply");
  const place = municipalities.find(({ code }) => code === (row.municipalityCode ?? card?.municipalityCode))?.name;
  const { latitude, longitude } = row;
  const km = to && latitude !== null && longitude !== null ? distanceKm(to, { latitude, longitude }) : null;
  const kind = row.type === "profile" ? t("row.profile") : row.type === "service" ? t("row.service") : null;
  const category = row.type === "surplus" ? categoryByCode(row.categoryCode)?.label[locale] : null;
  return [
    kind ?? category,
    row.type === "profile" ? null : card?.name,
    place,
    km === null ? null : formatDistance(locale, km),
  ]
    .filter(Boolean)
    .join(", ");
}

function rowOf(
  report: LotReport,
  place: number,
  cards: ReadonlyMap<string, OrganizationCard>,
  to: Coordinate | null,
  locale: Locale,
): GridRowProps {
  const { table, rows, day } = report.market;
  const row = rows[place] as MarketRow;
  const card = cards.get(row.organizationId);
  return {
    id: row.id,
    title: row.title || card?.name || "",
    href: row.type === "profile" ? `/organisation/${card?.slug ?? ""}` : `/annons/${row.reference}`,
    about: aboutRow(row, card, to, locale),
    cells: report.requirements.binding.map((each) => {
      const { outcome, trace } = evaluateRequirement(each.requirement, each.values, subjectOf(table, place, each, day));
      return cellOf(locale, outcome, trace);
    }),
  };
}

export interface GridWords {
  readonly cards: ReadonlyMap<string, OrganizationCard>;
  readonly lot: Lot;
  readonly open: string | null;
  readonly numberOf: (key: string) => string;
  readonly hrefOf: (group: string) => string;
  readonly locale: Locale;
}

/** Offers against requirements, in groups by how they stand. */
export function presentGrid(
  report: LotReport,
  { cards, lot, open, numberOf, hrefOf, locale }: GridWords,
): GroupProps[] {
  const to = deliveryPoint(lot);
  return chosenRows(report, open).map(({ group, places }) => ({
    id: groupId(group),
    standing: group.standing,
    number: group.key === null ? null : numberOf(group.key),
    count: group.count,
    rows: places.map((place) => rowOf(report, place, cards, to, locale)),
    moreHref: places.length < group.count && groupId(group) !== open ? hrefOf(groupId(group)) : null,
  }));
}

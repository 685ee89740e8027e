import { roadDetour, type Range } from "~/features/impact/assumptions";
import type { Term } from "~/features/impact/estimate";
import type { ListingImpact, NoImpact } from "~/features/catalogue/reading/listing-impact.server";
import type { ImpactSectionProps } from "~/features/catalogue/ui/page/impact-section";
import type { ReachPanelProps } from "~/features/catalogue/ui/page/reach-panel";
import type { NamedFactor } from "~/features/impact/listing-factors.server";
import { unitSymbol, type UnitCode } from "~/features/reference/units";
import { formatNumber } from "~/i18n/format";
import { translateCode, translator } from "~/i18n/translator.server";
import type { Locale } from "~/shared/locale";

/** Where the reader is, and how far from there as the crow flies. */
export interface ReaderDistance {
  readonly place: string;
  readonly straightKm: number;
}

type Outcome = { readonly ok: true; readonly impact: ListingImpact } | { readonly ok: false; readonly reason: NoImpact };

/** Beyond this a lorry's distance says nothing any more. */
const farKm = 1_500;

/** Two figures are what such an estimate carries. */
function roughly(value: number): number {
  if (value === 0) return 0;
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.abs(value))) - 1);
  return Math.round(value / step) * step;
}

/** Amounts of one figure in one unit: kilograms, or tonnes where kilograms would be long. */
function scaleOf({ estimate }: ListingImpact, locale: Locale) {
  const most = Math.max(...estimate.terms.map(({ kg }) => Math.abs(kg)), Math.abs(estimate.highKg));
  const tonnes = most >= 10_000;
  const unit = translator(locale, "impact")(tonnes ? "unit.tonnes" : "unit.kg");
  const number = (kg: number): string => formatNumber(locale, Math.abs(tonnes ? kg / 1000 : kg), tonnes || most < 10 ? 1 : 0);
  const signed = (kg: number): string => `${kg < 0 ? "−" : "+"}${number(kg)}`;
  const plain = (kg: number): string => `${kg < 0 ? "−" : ""}${number(kg)}`;
  return { unit, signed, plain, whole: (kg: number): string => `${plain(kg)}\u00a0${unit}` };
}

const percent = (locale: Locale, share: number): string => `${formatNumber(locale, share * 100, 0)}${locale === "sv" ? "\u00a0" : ""}%`;

const factorUnit = (unit: NamedFactor["unit"], locale: Locale): string =>
  unit === "tonne_km" ? translator(locale, "impact")("unit.tonneKm") : unitSymbol(unit as UnitCode, 1, locale);

/** One line of the sum as it was worked out. */
function formulaOf(term: Term, locale: Locale): string {
  const t = translator(locale, "impact");
  const n = (value: number, decimals = 2): string => formatNumber(locale, value, decimals);
  switch (term.code) {
    case "avoided":
      return t("formula.avoided", { factor: n(term.factor, 3), unit: factorUnit(term.unit, locale), amount: n(term.amount), share: percent(locale, term.share) });
    case "transport":
      return t("formula.transport", { factor: n(term.factor, 3), tonnes: n(term.tonnes, 3), km: n(term.km, 0) });
    default:
      return t("formula.reconditioning", { share: percent(locale, term.share), kg: n(term.ofKg, 0) });
  }
}

function sourceOf({ label, value, unit, scope, source }: NamedFactor, locale: Locale) {
  const t = translator(locale, "impact");
  return {
    name: label[locale],
    scope: translateCode(locale, "reference", `factor.scope.${scope}`),
    value: t("unit.factor", { value: formatNumber(locale, value, 3), unit: factorUnit(unit, locale) }),
    source: t("sourceLine", { title: source.title, publisher: source.publisher, version: source.version }),
    url: source.url,
  };
}

function assumptionLines({ assumptions }: ListingImpact, from: ReaderDistance | null, locale: Locale): string[] {
  const t = translator(locale, "impact");
  const span = ({ low, typical, high }: Range) => ({ low: percent(locale, low), typical: percent(locale, typical), high: percent(locale, high) });
  return [
    t("assume.displaced", span(assumptions.displaced)),
    t("assume.work", span(assumptions.reconditioning)),
    ...(from ? [t("assume.detour", { detour: formatNumber(locale, roadDetour) })] : []),
    t("assume.recycled"),
    t("assume.own"),
  ];
}

function heading({ estimate }: ListingImpact, locale: Locale): { title: string; lede: string } {
  const t = translator(locale, "impact");
  const rough = roughly(Math.round(estimate.totalKg));
  if (rough === 0) return { title: t("title.zero"), lede: t("lede.zero") };
  const amount = formatAmount(locale, Math.abs(rough));
  return rough > 0 ? { title: t("title.saves", { amount }), lede: t("saves") } : { title: t("title.costs", { amount }), lede: t("costs") };
}

function formatAmount(locale: Locale, kg: number): string {
  const t = translator(locale, "impact");
  return kg >= 10_000
    ? t("unit.tonnesOf", { amount: formatNumber(locale, kg / 1000, 1) })
    : t("unit.kgOf", { amount: formatNumber(locale, kg, 0) });
}

function distanceLine(impact: ListingImpact, from: ReaderDistance | null, locale: Locale): string {
  const t = translator(locale, "impact");
  const km = formatNumber(locale, impact.distanceKm, 0);
  if (!from) return t("distance.standard", { km });
  return t("distance.place", { km, place: from.place, straight: formatNumber(locale, from.straightKm, 0), detour: formatNumber(locale, roadDetour) });
}

/** The climate effect with its sum, range, factors, sources and assumptions in words; why there is none otherwise. */
export function presentImpact(outcome: Outcome, from: ReaderDistance | null, locale: Locale): ImpactSectionProps["impact"] {
  const t = translator(locale, "impact");
  if (!outcome.ok) return { known: false, reason: t(`none.${outcome.reason}`), askable: outcome.reason === "no_amount" || outcome.reason === "unit_does_not_fit" };
  const { impact } = outcome;
  const { estimate } = impact;
  const { unit, signed, plain, whole } = scaleOf(impact, locale);
  return {
    known: true,
    ...heading(impact, locale),
    per: impact.per ? t(`per.${impact.per}`) : null,
    rows: [
      ...estimate.terms.map((term) => ({
        key: term.code,
        label: t(`term.${term.code}`),
        kind: term.kg < 0 ? ("minus" as const) : ("plus" as const),
        amount: term.kg,
        text: term.kg === 0 ? "0" : signed(term.kg),
      })),
      { key: "total", label: t("term.total"), kind: "sum" as const, amount: estimate.totalKg, text: plain(estimate.totalKg), low: estimate.lowKg, high: estimate.highKg },
    ],
    unit: t("table.amount", { unit }),
    range: t("range", { low: whole(estimate.lowKg), high: whole(estimate.highKg), from: percent(locale, estimate.displaced.low), to: percent(locale, estimate.displaced.high) }),
    notes: [
      ...(estimate.lowKg < 0 && estimate.totalKg >= 0 ? [t("roughly.from")] : []),
      ...(estimate.caveats.includes("transport_unknown") ? [] : [distanceLine(impact, from, locale)]),
      ...estimate.caveats.map((caveat) => translateCode(locale, "impact", `caveat.${caveat}`)),
    ],
    formulas: estimate.terms.map((term) => ({ key: term.code, label: t(`term.${term.code}`), basis: formulaOf(term, locale), amount: term.kg === 0 ? "0" : signed(term.kg) })),
    total: { label: t("term.total"), basis: `${plain(estimate.lowKg)} – ${plain(estimate.highKg)}`, amount: plain(estimate.totalKg) },
    sources: [sourceOf(impact.factor, locale), ...(estimate.caveats.includes("transport_unknown") ? [] : [sourceOf(impact.freight, locale)])],
    assumptions: assumptionLines(impact, from, locale),
  };
}

/** How far it pays to drive: where the climate gain is used up, and where the reader is. Null where nothing can be said. */
export function presentReach(outcome: Outcome, from: ReaderDistance | null, locale: Locale): ReachPanelProps["reach"] {
  if (!outcome.ok) return null;
  const t = translator(locale, "impact");
  const { estimate, distanceKm } = outcome.impact;
  const end = estimate.breakEvenKm;
  if (end === null) return { kind: "said", text: t("reach.unknown") };
  if (end === 0) return { kind: "said", text: t("reach.none") };
  if (end > farKm) return { kind: "said", text: t("reach.far", { km: formatNumber(locale, farKm, 0) }) };
  const km = (value: number): string => `${formatNumber(locale, value, 0)}\u00a0km`;
  return {
    kind: "drawn",
    end,
    endKm: km(end),
    here: from ? { km: distanceKm, kmText: km(distanceKm), text: t("reach.here", { place: from.place }) } : null,
    beyond: from !== null && distanceKm > end,
  };
}

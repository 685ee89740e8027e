import { toMap } from "~/shared/region-projection";
import type { Dossier } from "~/features/matching/suggesting/get-dossier.server";
import { showPrecedents } from "~/features/matching/precedents/show-precedents.server";
import { reasons } from "~/features/matching/learning/decision";
import type { PairMapView } from "~/features/matching/ui/pair-map";
import type { YearView } from "~/features/matching/ui/year-chart";
import { dayOf, measureText } from "~/features/matching/ui/flow-text";
import { effectPrices, type MatchEffect } from "~/features/matching/flows/effect";
import { factorById, nameFactor } from "~/features/impact/listing-factors.server";
import { unitSymbol } from "~/features/reference/units";
import { formatDistance, formatMass, formatMoney, formatNumber } from "~/i18n/format";
import { translateCode } from "~/i18n/translator.server";
import type { Range } from "~/features/impact/assumptions";
import { sek } from "~/shared/money";
import type { Locale } from "~/shared/locale";
import { activityTexts, codeNamesOf } from "./code-names.server";
import { presentFlow, say } from "./present-flow.server";
import { presentQuestions, presentTrace } from "./present-reasons.server";

const yearUnits: Readonly<Record<string, readonly [unit: string, base: number]>> = {
  mass: ["unit.tonnes", 1000],
  energy: ["unit.mwh", 1000],
  volume: ["unit.m3", 1],
};

function presentYear({ year }: Dossier, locale: Locale): YearView | null {
  if (!year) return null;
  const words = say(locale);
  const [unit, base] = yearUnits[year.measure] ?? ["unit.count", 1];
  const text = (value: number): string => formatNumber(locale, value / base, Math.abs(value / base) < 10 ? 1 : 0);
  const short = year.months.filter(({ out, need }) => need > out).length;
  const sum = (side: "out" | "need"): number => year.months.reduce((total, month) => total + month[side], 0);
  const whole = (value: number): string => measureText(year.measure, value, locale, words);
  return {
    unit: words(unit),
    summary: words(short === 0 ? "year.enough" : short === 12 ? "year.short" : "year.partly", {
      out: whole(sum("out")),
      need: whole(sum("need")),
      months: short,
    }),
    months: year.months.map(({ out, need }, index) => ({
      key: String(index + 1),
      label: words(`month.${index + 1}`),
      out,
      need,
      outText: text(out),
      needText: text(need),
      restText: text(out - need),
    })),
  };
}

/** The part of the county that holds both places with air around them; null where a place is not known. */
function presentMap({ out, need, km }: Dossier, locale: Locale): PairMapView | null {
  const [from, to] = [out.place ?? out.owner.place, need.place ?? need.owner.place];
  if (!from || !to || km === null) return null;
  const [a, b] = [toMap(from), toMap(to)];
  const size = Math.max(90, Math.abs(a.x - b.x) * 1.6, Math.abs(a.y - b.y) * 2.2);
  const [x, y] = [(a.x + b.x) / 2 - size / 2, (a.y + b.y) / 2 - size * 0.375];
  const label = (flow: Dossier["out"]): string => presentFlow(flow, locale).place ?? flow.owner.name;
  const near = Math.hypot(a.x - b.x, a.y - b.y) < size / 12;
  return {
    box: { x, y, width: size, height: size * 0.75 },
    out: { ...a, label: label(out) },
    need: { ...b, label: near ? "" : label(need) },
    text: say(locale)("map.text", { km: formatDistance(locale, km) }),
  };
}

const kr = (locale: Locale, ore: number): string =>
  ore < 0 ? `−${formatMoney(locale, sek(-ore))}` : formatMoney(locale, sek(ore));

/** What money was worked out with, so that a reader can judge it. */
const priceLines = (locale: Locale): string[] =>
  (["treatment", "freight"] as const).map((price) => {
    const { low, typical, high } = effectPrices[price];
    return say(locale)(`effect.price.${price}`, {
      low: kr(locale, low),
      typical: kr(locale, typical),
      high: kr(locale, high),
    });
  });

/** What a factor is of, and who says so. */
function factorText(id: string, locale: Locale): string {
  const row = factorById(id);
  if (!row) return id;
  const { label, source } = nameFactor(row);
  return say(locale)("effect.factor", { factor: label[locale], source: `${source.publisher}, ${source.version}` });
}

const countedText = ({ value, unit }: NonNullable<MatchEffect["counted"]>, locale: Locale): string =>
  `${formatNumber(locale, value, 0)} ${unitSymbol(unit, value, locale)}`;

function presentEffect({ climate, money, kgPerYear, counted }: MatchEffect, locale: Locale) {
  const words = say(locale);
  const range = (value: Range, text: (one: number) => string) => ({
    typical: text(value.typical),
    between: words("effect.between", { low: text(value.low), high: text(value.high) }),
  });
  const co2 = (kg: number): string => `${kg < 0 ? "−" : ""}${formatMass(locale, Math.abs(kg))} CO₂e`;
  return {
    amount: kgPerYear !== null ? formatMass(locale, kgPerYear) : counted && countedText(counted, locale),
    climate: climate.ok
      ? {
          ...range(
            { low: climate.estimate.lowKg, typical: climate.estimate.totalKg, high: climate.estimate.highKg },
            co2,
          ),
          factor: factorText(climate.estimate.factorId, locale),
        }
      : null,
    none: climate.ok ? null : words(`effect.none.${climate.reason}`),
    money: money && range(money, (ore) => kr(locale, Math.round(ore / 100_00) * 100_00)),
    prices: money ? [...priceLines(locale), words("effect.price.source")] : [],
  };
}

/** Known exchanges with the trades of who gave and who took. */
async function presentPrecedents(cited: Dossier["trace"]["precedents"], locale: Locale) {
  const codes = cited.flatMap(({ precedent }) => [...precedent.donorNace, ...precedent.receiverNace]);
  const texts = await activityTexts(codes, locale, "precedent");
  const list = (nace: readonly string[]): string => nace.map((code) => texts.get(code) ?? code).join(", ");
  return showPrecedents(cited, locale).map((shown, place) => ({
    ...shown,
    donor: list(cited[place]?.precedent.donorNace ?? []),
    taker: list(cited[place]?.precedent.receiverNace ?? []),
  }));
}

/** What is seen by these advisers alone they noted, and write the answers into. */
const answerAt = ({ acts, out, need }: Dossier, flow: Dossier["out"]): string | null =>
  acts && flow.seenBy !== null && flow.endedAt === null
    ? `/radgivning/foretag/${flow.owner.id}/floden/${flow.id}?par=${out.id}.${need.id}`
    : null;

/** The whole dossier in words. */
export async function presentDossier(dossier: Dossier, locale: Locale) {
  const { out, need, trace } = dossier;
  const names = await codeNamesOf([out, need], locale);
  const texts = { out: out.title, need: need.title };
  return {
    out: presentFlow(out, locale, names),
    need: presentFlow(need, locale, names),
    trace: presentTrace(trace, texts, locale),
    refusal: trace.refusal && translateCode(locale, "matching", `refusal.${trace.refusal}`),
    km: dossier.km === null ? null : formatDistance(locale, dossier.km),
    map: presentMap(dossier, locale),
    year: presentYear(dossier, locale),
    precedents: await presentPrecedents(trace.precedents, locale),
    duties: dossier.duties.map(({ code, params, source }) => ({
      code: code as string,
      text: translateCode(locale, "legal", `duty.${code}`, { ...params }),
      source,
    })),
    effect: presentEffect(dossier.effect, locale),
    questions: presentQuestions(trace, locale),
    answerAt: { out: answerAt(dossier, out), in: answerAt(dossier, need) },
    decided: dossier.decided.map(({ verdict, at, caseId }) => ({
      text: translateCode(locale, "matching", `verdict.${verdict}`),
      day: dayOf(at, locale),
      caseId,
    })),
    reasons: reasons.map((value) => ({
      value: value as string,
      label: translateCode(locale, "matching", `reason.${value}`),
    })),
    acts: dossier.acts,
    assumed: need.origin === "assumed",
  };
}
export type DossierView = Awaited<ReturnType<typeof presentDossier>>;

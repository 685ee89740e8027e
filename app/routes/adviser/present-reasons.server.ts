import { materials } from "~/features/matching/data/materials";
import type { MatchTrace, TraceLine } from "~/features/matching/flows/trace";
import { measureText, monthsText } from "~/features/matching/ui/flow-text";
import { attributeByKey } from "~/features/reference/attribute-dictionary";
import { formatDistance, formatList } from "~/i18n/format";
import { translateCode } from "~/i18n/translator.server";
import type { Locale } from "~/shared/locale";
import { categoryLabel, say } from "./present-flow.server";

type Words = ReturnType<typeof say>;
type Texts = { readonly out: string; readonly need: string };

const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
const number = (value: unknown): number | null => (typeof value === "number" ? value : null);
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const materialLabels = new Map(materials.map(({ id, label }) => [id, label]));
const attributeLabel = (key: string, locale: Locale): string => attributeByKey(key)?.label[locale] ?? key;

/** Words both titles have as they are written there: the stems that are compared are no words. */
function sharedWords({ out, need }: Texts): string[] {
  const of = (text: string): string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  const theirs = new Set(of(need));
  return [...new Set(of(out).filter((word) => theirs.has(word)))];
}

function quantityText({ evidence }: TraceLine, locale: Locale, words: Words): string {
  const [out, need] = [number(evidence.outPerYear), number(evidence.inPerYear)];
  const measure = typeof evidence.measure === "string" ? evidence.measure : null;
  if (out === null && need === null) return words("because.quantity.none");
  if (out === null || need === null) return words(out === null ? "because.quantity.noOut" : "because.quantity.noIn");
  if (measure === null) return words("because.quantity.apart");
  const text = (value: number): string => measureText(measure, value, locale, words);
  return words("because.quantity", { out: text(out), need: text(need) });
}

function codeText({ value, evidence }: TraceLine, words: Words): string {
  if (evidence.out === null || evidence.in === null) return words("because.code.none");
  if (value === 0) return words("because.code.apart");
  return words(value === 1 ? "because.code" : value >= 0.6 ? "because.code.subchapter" : "because.code.chapter");
}

function qualityText({ value, evidence }: TraceLine, locale: Locale, words: Words): string {
  const [met, failed] = [list(evidence.met), list(evidence.failed)];
  if (failed.length > 0)
    return words("because.quality.failed", {
      list: formatList(
        locale,
        failed.map((key) => attributeLabel(key, locale)),
      ),
    });
  if (met.length > 0)
    return words("because.quality.met", {
      list: formatList(
        locale,
        met.map((key) => attributeLabel(key, locale)),
      ),
    });
  return words(value === 1 ? "because.quality" : "because.quality.unknown");
}

/** What a line of the trace says, in a sentence. */
function sentence(line: TraceLine, texts: Texts, locale: Locale, words: Words): string {
  const { factor, value, evidence } = line;
  switch (factor) {
    case "material": {
      const names = list(evidence.shared).map((id) => lower(materialLabels.get(id)?.[locale] ?? id));
      return names.length > 0
        ? words("because.material", { list: formatList(locale, names) })
        : words("because.material.none");
    }
    case "category": {
      const name = categoryLabel(typeof evidence.out === "string" ? evidence.out : null, locale);
      if (value === 0 || name === null) return words("because.category.none");
      return value === 1 ? words("because.category", { name }) : words("because.category.group");
    }
    case "code":
      return codeText(line, words);
    case "words": {
      const shared = sharedWords(texts);
      if (value === 0) return words("because.words.none");
      return shared.length > 0 ? words("because.words", { list: shared.join(", ") }) : words("because.words.alike");
    }
    case "industry":
      if (list(evidence.trade).length === 0) return words("because.industry.none");
      return words(value >= 0.5 ? "because.industry" : value > 0 ? "because.industry.some" : "because.industry.apart");
    case "quantity":
      return quantityText(line, locale, words);
    case "season": {
      const months = list(evidence.months).map(Number);
      return months.length === 12
        ? words("because.season")
        : words("because.season.part", { months: monthsText(months, words) });
    }
    case "distance": {
      const km = number(evidence.km);
      if (km === null) return words("because.distance.none");
      return km < 1 ? words("because.distance.near") : words("because.distance", { km: formatDistance(locale, km) });
    }
    case "handling":
      return words(
        value === 1 ? "because.handling" : value === 0 ? "because.handling.apart" : "because.handling.unknown",
      );
    case "quality":
      return qualityText(line, locale, words);
  }
}

const points = (value: number): number => Math.round(value * 100);

/** The score line by line, the greatest first: what it says, how much it gave and how much it could have given. */
export function presentTrace(trace: MatchTrace, texts: Texts, locale: Locale) {
  const words = say(locale);
  const lines = trace.lines
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.points - a.points || b.weight - a.weight)
    .map((line) => ({
      factor: line.factor as string,
      label: translateCode(locale, "matching", `factor.${line.factor}`),
      sentence: sentence(line, texts, locale, words),
      points: points(line.points),
      most: points(line.weight),
      share: line.value,
    }));
  return { score: points(trace.score), lines };
}

/** What a card says of a pair: the few reasons that weigh most, and always how far and how much. */
export function shortReasons(trace: MatchTrace, texts: Texts, locale: Locale, most = 3) {
  const words = say(locale);
  const own = (factor: TraceLine["factor"]): string => {
    const line = trace.lines.find((one) => one.factor === factor);
    return line ? sentence(line, texts, locale, words) : "";
  };
  const apart = new Set<TraceLine["factor"]>(["distance", "quantity", "quality", "handling"]);
  const telling = trace.lines.filter(({ factor }) => !apart.has(factor)).toSorted((a, b) => b.points - a.points);
  // Of a firm that has stated no need, the trade is the whole reason.
  const bare = trace.missing.some(({ code }) => code === "need");
  const strong = telling.filter(({ value, factor }) => value > 0.5 || (bare && factor === "industry"));
  return {
    reasons: (strong.length > 0 ? strong.slice(0, most) : telling.slice(0, 1)).map((line) =>
      sentence(line, texts, locale, words),
    ),
    distance: own("distance"),
    amount: own("quantity"),
  };
}

/** What is missing, as questions to each side. */
export function presentQuestions(trace: MatchTrace, locale: Locale) {
  const of = (side: "out" | "in"): string[] =>
    trace.missing
      .filter((fact) => fact.of === side)
      .map(({ code, attribute }) =>
        translateCode(locale, "matching", `missing.${code}`, {
          attribute: attribute === null ? "" : attributeLabel(attribute, locale).toLowerCase(),
        }),
      );
  return { out: of("out"), in: of("in") };
}

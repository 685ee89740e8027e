import type { PublishedTender } from "~/features/tenders/publication/get-published.server";
import type { PublishedCard } from "~/features/tenders/publication/list-published.server";
import type { PublishedCardView } from "~/features/tenders/publication/ui/published-card";
import { criterionWords } from "~/features/tenders/criterion-words";
import { criterionKinds } from "~/features/criteria/criterion";
import { isUnitCode, unitSymbol } from "~/features/reference/units";
import { formatDay, formatMoment, formatMoney, formatNumber } from "~/i18n/format";
import { translator } from "~/i18n/translator.server";
import type { IsoDate } from "~/shared/dates";
import type { Locale } from "~/shared/locale";
import { sek } from "~/shared/money";
import { municipalityName } from "../account/municipality-options.server";

export const presentPublishedCard = (card: PublishedCard, locale: Locale): PublishedCardView => ({
  reference: card.reference,
  title: card.title,
  text: card.description.length > 220 ? `${card.description.slice(0, 220).replace(/\s+\S*$/, "")} …` : card.description,
  authority: [card.authority, municipalityName(card.municipalityCode)].filter(Boolean).join(", "),
  state: card.state === "published" ? (card.closed ? "closed" : "published") : (card.state as "awarded" | "cancelled"),
  deadline: card.deadline && formatMoment(locale, card.deadline),
});

type Content = PublishedTender["tender"]["content"];

/** Headings of the criteria by kind, weights beside award criteria. */
function criteriaOf(content: Content) {
  return criterionKinds
    .map((kind) => ({
      kind,
      entries: content.criteria
        .filter((criterion) => criterion.content.kind === kind)
        .map((criterion) => ({
          key: criterion.key,
          title: criterionWords(criterion, content.language).title,
          weight: kind === "award" ? criterion.weight : null,
        })),
    }))
    .filter(({ entries }) => entries.length > 0);
}

/** `askAt`: where an adviser asks who could supply a lot, before its key; null for everybody else. */
function lotsOf(content: Content, locale: Locale, askAt: string | null) {
  const day = (value: IsoDate | null) => value && formatDay(locale, value, "short");
  return content.lots.map(({ key, title, description, items }) => ({
    key,
    title: title || content.title,
    description,
    suppliersAt: askAt && `${askAt}${key}`,
    items: items.map((item) => ({
      key: item.key,
      description: item.description,
      quantity:
        item.quantity === null
          ? ""
          : [formatNumber(locale, item.quantity), item.unit && isUnitCode(item.unit) ? unitSymbol(item.unit, item.quantity, locale) : ""]
              .filter(Boolean)
              .join("\u00a0"),
      delivery: [item.deliveryPlace, [day(item.deliveryFrom), day(item.deliveryUntil)].filter(Boolean).join(" – ")]
        .filter(Boolean)
        .join(", "),
    })),
  }));
}

const steps = ["questionsUntil", "answersUntil", "deadline", "awardOn", "contractStart"] as const;

function timelineOf({ tender }: PublishedTender, locale: Locale, today: IsoDate) {
  const { timeline } = tender.content;
  const known = [
    { key: "publication" as const, day: tender.publication.publishedOn, time: "" },
    ...steps.map((key) => ({ key, day: timeline[key]?.slice(0, 10) ?? "", time: timeline[key]?.slice(11) ?? "" })),
  ].filter(({ day }) => day !== "");
  const next = known.findIndex(({ day }) => day >= today);
  return known.map(({ key, day, time }, at) => ({
    key,
    day,
    when: [formatDay(locale, day), time].filter(Boolean).join(" "),
    state: day < today ? ("done" as const) : at === next ? ("now" as const) : ("todo" as const),
  }));
}

/** The public page of a tender: what is shown, in words and figures. Advisers are led on to who could supply its lots. */
export function presentPublished(found: PublishedTender, locale: Locale, today: IsoDate, advises = false) {
  const { tender, authority, partners, questions, closed, follows } = found;
  const { content, publication } = tender;
  const t = translator(locale, "publications");
  const words = translator(locale, "papers");
  const months = (count: number) => t("public.months", { count });
  const value = content.lots.reduce((sum, lot) => sum + (lot.estimatedValueMinor ?? 0), 0);
  return {
    reference: tender.reference,
    title: content.title,
    language: content.language,
    description: content.description,
    state: tender.state === "published" ? (closed ? ("closed" as const) : ("published" as const)) : (tender.state as "awarded" | "cancelled"),
    authority: { name: [authority?.name, ...partners].filter(Boolean).join(", "), slug: authority?.slug ?? "" },
    facts: {
      diary: content.diaryNumber,
      regime: content.regime && words(`regime.${content.regime}`),
      procedure: content.procedure && words(`procedure.${content.procedure}`),
      value: value > 0 ? formatMoney(locale, sek(value)) : null,
      term: content.contract.months === null ? null : months(content.contract.months),
      options: content.contract.options.map(({ months: count }) => months(count)).join(", "),
    },
    lots: lotsOf(content, locale, advises ? `/radgivning/forslag?lot=${tender.reference}/` : null),
    criteria: criteriaOf(content),
    timeline: timelineOf(found, locale, today),
    publication: {
      database: publication.database,
      noticeUrl: publication.noticeUrl,
      noticeId: publication.noticeId,
      publishedOn: publication.publishedOn,
    },
    questions: questions.map(({ id, question, answer, answeredAt }) => ({
      id,
      question,
      answer: answer ?? "",
      when: answeredAt ? formatMoment(locale, answeredAt) : "",
    })),
    follows,
    asks: !publication.asksOpen
      ? ("tool" as const)
      : closed || (content.timeline.questionsUntil !== null && content.timeline.questionsUntil < today)
        ? ("closed" as const)
        : ("open" as const),
  };
}

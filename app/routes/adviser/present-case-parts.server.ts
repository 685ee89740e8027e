import type { CaseForAdviser } from "~/features/advising/cases/get-case.server";
import { dealKey } from "~/features/advising/outcomes/deal-question";
import { listingsOf } from "~/features/advising/outcomes/same-tonnes";
import { factsToShare, reachOf } from "~/features/advising/introductions/ask-introduction.server";
import { sharedWords } from "~/features/advising/introductions/shared-words";
import type { SharedFact } from "~/features/advising/introductions/introduction";
import { sides, type Side } from "~/features/advising/cases/case";
import type {
  AidView,
  CaseView,
  EntryView,
  IntroductionView,
  OutcomeView,
  SharedView,
  SideView,
  TimeView,
} from "~/features/advising/ui/case-view";
import { aidOf } from "~/features/advising/aid/aid";
import { aidLimitOn } from "~/features/reference/aid-limits";
import { maskOrganizationNumber } from "~/features/reference/organization-number";
import { formatDay, formatMass, formatMoment, formatMoney, formatNumber } from "~/i18n/format";
import { translateCode, translator } from "~/i18n/translator.server";
import { today } from "~/infra/clock/clock.server";
import { toStockholmDay } from "~/shared/dates";
import type { Locale } from "~/shared/locale";
import { sek } from "~/shared/money";
import { municipalityName } from "../account/municipality-options.server";

const dayOf = (locale: Locale, moment: Date): string => formatDay(locale, toStockholmDay(moment));

export function presentSides({ firms, approaches, people }: CaseForAdviser, locale: Locale): SideView[] {
  const t = translator(locale, "advising");
  return sides.map((side) => {
    const firm = firms[side];
    const contact = firm?.contact;
    const facts = [
      ["number", firm?.organizationNumber && maskOrganizationNumber(firm.organizationNumber)],
      ["municipality", municipalityName(firm?.municipalityCode ?? null)],
      ["contact", contact && [contact.name, contact.email, contact.phone].filter(Boolean).join(", ")],
    ] as const;
    return {
      side,
      name: firm?.name ?? null,
      href: firm && !firm.gone ? `/radgivning/foretag/${firm.id}` : null,
      member: firm?.kind === "organization",
      email: contact?.email ?? null,
      language: firm?.language ?? null,
      gone: firm?.gone ?? false,
      facts: facts.flatMap(([key, value]) => (value ? [{ key, label: t(`fact.${key}`), value }] : [])),
      approached: approaches
        .filter((one) => one.side === side)
        .map(({ colleagueId, caseId }) => ({
          name: people.get(colleagueId) ?? t("card.colleague"),
          href: caseId && `/radgivning/arenden/${caseId}`,
        })),
    };
  });
}

const sharedView = (facts: readonly SharedFact[], side: Side, locale: Locale): SharedView[] => {
  const t = translator(locale, "advising");
  return facts
    .filter((fact) => fact.side === side)
    .map((fact) => {
      const { label, value } = sharedWords(fact, { locale, t });
      return { label, text: value, when: fact.when };
    });
};

/** What would be shared if the question were sent now, or why it cannot be. */
export function presentAsk(
  { advisingCase, firms, introductions }: CaseForAdviser,
  locale: Locale,
): Pick<CaseView, "toShare" | "cannotAsk"> {
  const busy = introductions.some(({ state }) => state === "waiting" || state === "introduced");
  if (busy || advisingCase.frozenAt !== null || advisingCase.closedAt !== null)
    return { toShare: null, cannotAsk: null };
  for (const side of sides) {
    const reach = reachOf(firms[side]);
    if (reach !== "ready")
      return {
        toShare: null,
        cannotAsk: translateCode(locale, "errors", `reason.introduction_${reach}`, { name: firms[side]?.name ?? "" }),
      };
  }
  const known = firms as Record<Side, NonNullable<CaseForAdviser["firms"]["giver"]>>;
  const facts = factsToShare(advisingCase, known);
  return {
    toShare: { giver: sharedView(facts, "giver", locale), receiver: sharedView(facts, "receiver", locale) },
    cannotAsk: null,
  };
}

export function presentIntroductions({ introductions }: CaseForAdviser, locale: Locale): IntroductionView[] {
  const t = translator(locale, "advising");
  return introductions.map(({ introduction: one, state }) => ({
    id: one.id,
    state,
    asked: dayOf(locale, one.askedAt),
    expires: formatMoment(locale, one.expiresAt),
    message: one.message,
    answers: sides.map((side) => {
      const { answer, at } = one[side];
      const text = answer && at ? t(`answer.${answer}`, { day: dayOf(locale, at) }) : t("answer.none");
      return { side, text: one.withdrawnSide === side ? t("answer.withdrawn") : text };
    }),
  }));
}

export function presentEntries(found: CaseForAdviser, personId: string, locale: Locale): EntryView[] {
  const t = translator(locale, "advising");
  const name = (id: string | null) => (id && found.people.get(id)) ?? t("card.colleague");
  return found.entries.map((entry) => {
    const lines = [
      entry.startsAt && entry.kind === "meeting"
        ? `${formatMoment(locale, entry.startsAt)}–${entry.endsAt ? formatMoment(locale, entry.endsAt) : ""}`
        : null,
      entry.place || null,
      entry.dueOn && t("entry.due", { day: formatDay(locale, entry.dueOn) }),
      entry.assigneeId && t("entry.assigned", { name: name(entry.assigneeId) }),
      entry.kind === "contact" && entry.side && entry.channel && entry.startsAt
        ? t("entry.contact", {
            firm: found.nameOf(entry.firm) ?? t(`side.${entry.side}`),
            channel: t(`channel.${entry.channel}`),
            moment: formatMoment(locale, entry.startsAt),
          })
        : null,
      entry.purpose ? t("entry.purposeIs", { purpose: entry.purpose }) : null,
      entry.eraseOn && t("entry.erases", { day: formatDay(locale, entry.eraseOn) }),
    ].flatMap((line) => (line ? [line] : []));
    const media = entry.mediaId ? found.media.get(entry.mediaId) : undefined;
    return {
      id: entry.id,
      kind: entry.kind,
      body: entry.body,
      over: `${formatMoment(locale, entry.createdAt)} · ${name(entry.authorId)}`,
      lines,
      done: entry.doneAt !== null,
      ics: entry.kind === "meeting" ? `/radgivning/arenden/${entry.caseId}/moten/${entry.id}.ics` : null,
      file: media ? { id: media.id, fileName: media.fileName } : null,
      removable: entry.kind === "contact" || entry.authorId === personId,
    };
  });
}

export function presentAid(found: CaseForAdviser, locale: Locale): Pick<CaseView, "aid" | "aidSource" | "times"> {
  const t = translator(locale, "advising");
  const { id } = found.advisingCase;
  const kronor = (minor: number) => formatMoney(locale, sek(Math.round(minor / 100) * 100));
  const helped = [
    ...sides.map((side) => ({ key: side as string, name: found.firms[side]?.name ?? null, sum: found.aid[side] })),
    ...found.aidBefore.map(({ firm, sum }) => ({ key: firm.id, name: found.nameOf(firm), sum })),
  ];
  const aid = helped.flatMap(({ key, name, sum }): AidView[] => {
    if (!sum || name === null) return [];
    const words = {
      amount: kronor(sum.minor),
      hours: formatNumber(locale, sum.minutes / 60, 1),
      from: formatDay(locale, sum.from),
      ceiling: sum.ceilingMinor === null ? "" : kronor(sum.ceilingMinor),
      percent: sum.share === null ? "" : formatNumber(locale, sum.share * 100, 1),
    };
    return [
      {
        key,
        firm: name,
        sum: t(sum.ceilingMinor === null ? "aid.sumOnly" : "aid.sum", words),
        level: sum.level,
        certificate: `/radgivning/arenden/${id}/intyg/${key}.pdf`,
      },
    ];
  });
  const [ceiling, rate] = [
    aidLimitOn("de_minimis.ceiling", today()),
    aidLimitOn("de_minimis.comparison_rate", today()),
  ];
  const times = found.times.map((time): TimeView => ({
    id: time.id,
    day: formatDay(locale, time.day),
    firm: found.nameOf(time.firm) ?? t(`side.${time.side}`),
    hours: formatNumber(locale, time.minutes / 60, 2),
    amount: kronor(aidOf(time)),
    note: time.note,
  }));
  const aidSource =
    ceiling && rate
      ? t("aid.source", {
          euro: formatNumber(locale, ceiling.value, 0),
          years: ceiling.years ?? 3,
          provision: ceiling.provision,
          until: ceiling.validTo ? formatDay(locale, ceiling.validTo) : "",
          rate: formatNumber(locale, rate.value, 2),
          rateProvision: rate.provision,
        })
      : t("aid.noCeiling");
  return { aid, aidSource, times };
}

/** Deals that the adviser is asked about, as choices. */
export function presentDeals({ deals }: CaseForAdviser, locale: Locale): CaseView["deals"] {
  const t = translator(locale, "advising");
  return deals.map((deal) => ({
    value: dealKey(deal),
    label:
      deal.of === "listing"
        ? t("outcome.dealListing", { title: deal.title, reference: deal.reference })
        : t("outcome.dealCase", {
            title: deal.title,
            kind: t(`outcome.${deal.kind}`),
            from: formatDay(locale, deal.fromDay),
            until: formatDay(locale, deal.untilDay),
          }),
  }));
}

export function presentOutcomes({ outcomes, references }: CaseForAdviser, locale: Locale): OutcomeView[] {
  const t = translator(locale, "advising");
  return outcomes.map((one) => {
    const of = listingsOf(one).flatMap((id) => references.get(id) ?? []);
    const persons = Object.entries(one.inclusion).map(
      ([group, count]) => `${t(`inclusion.${group as "women"}`)}: ${count}`,
    );
    const facts = [
      ["tonnes", one.kilograms === null ? null : formatMass(locale, one.kilograms)],
      ["kronor", one.valueMinor === null ? null : formatMoney(locale, sek(one.valueMinor))],
      ["kgCo2e", one.kgCo2e === null ? null : t("outcome.kgCo2eOf", { kg: formatNumber(locale, one.kgCo2e, 0) })],
      ["jobs", one.jobs === null ? null : formatNumber(locale, one.jobs, 1)],
      ["newOffer", one.newOffer],
      ["lessons", one.lessons],
      ["evidence", one.evidence],
      ["sameAs", of.length > 0 && t("outcome.sameAsIs", { reference: of.join(", ") })],
      ["sameDeal", one.sameAsOutcomeId && t("outcome.sameDealIs")],
      ["apart", one.apartFrom.length > 0 && t("outcome.apartIs", { count: one.apartFrom.length })],
      ["inclusion", persons.join(", ")],
    ] as const;
    return {
      id: one.id,
      kind: one.kind,
      period: t("outcome.period", { from: formatDay(locale, one.fromDay), until: formatDay(locale, one.untilDay) }),
      facts: facts.flatMap(([key, value]) => (value ? [{ key, label: t(`outcome.${key}`), value }] : [])),
    };
  });
}

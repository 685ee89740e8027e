import type { CaseForAdviser } from "~/features/advising/cases/get-case.server";
import { isClosed } from "~/features/advising/cases/case";
import type { CaseView } from "~/features/advising/ui/case-view";
import { groupByCode } from "~/features/reference/category-tree";
import { groupOf } from "~/features/advising/cases/case-filter";
import { formatDay, formatMoment } from "~/i18n/format";
import { translateCode, translator } from "~/i18n/translator.server";
import { today } from "~/infra/clock/clock.server";
import { addMonths } from "~/shared/dates";
import { newId } from "~/shared/ids";
import type { Locale } from "~/shared/locale";
import { municipalityName } from "../account/municipality-options.server";
import { amountText, effectText, noEffectText } from "./present-board.server";
import {
  presentAid,
  presentAsk,
  presentDeals,
  presentEntries,
  presentIntroductions,
  presentOutcomes,
  presentSides,
} from "./present-case-parts.server";

function caseFacts({ advisingCase, effect, people }: CaseForAdviser, locale: Locale) {
  const t = translator(locale, "advising");
  const { ownerId, fundingProject, remindOn, reason, categoryCode } = advisingCase;
  const facts = [
    ["owner", ownerId && people.get(ownerId)],
    ["material", groupByCode(groupOf(categoryCode) ?? "")?.label[locale]],
    ["municipality", municipalityName(advisingCase.municipalityCode)],
    ["amount", amountText(locale, effect.tonnesPerYear)],
    ["effect", effectText(locale, effect.kgCo2e) ?? noEffectText(locale, effect)],
    ["project", fundingProject],
    ["remindOn", remindOn && formatDay(locale, remindOn)],
    ["reason", reason && t(`reason.${reason}`)],
    ["opened", formatMoment(locale, advisingCase.createdAt)],
  ] as const;
  return facts.flatMap(([key, value]) => (value ? [{ key, label: t(`fact.${key}`), value }] : []));
}

function history({ history: events, people }: CaseForAdviser, locale: Locale): CaseView["history"] {
  const t = translator(locale, "advising");
  return events.map(({ id, type, occurredAt, actorKind, actorId, payload }) => {
    const to =
      typeof payload.to === "string" && type === "case.moved"
        ? translateCode(locale, "advising", `stage.${payload.to}`)
        : null;
    const who =
      actorKind === "member"
        ? ((actorId && people.get(actorId)) ?? t("card.colleague"))
        : t(actorKind === "system" ? "history.system" : "history.link");
    return {
      key: id,
      state: "done" as const,
      time: formatMoment(locale, occurredAt),
      dateTime: occurredAt.toISOString(),
      title: translateCode(locale, "events", type),
      note: [to, who].filter(Boolean).join(" · "),
    };
  });
}

/** The message an adviser begins from. */
function firstMessage({ advisingCase }: CaseForAdviser, locale: Locale): string {
  return translator(locale, "advising")("introduction.draft", { material: advisingCase.subject.material });
}

function frozenText({ history: events }: CaseForAdviser, locale: Locale): string {
  const t = translator(locale, "advising");
  const last = events.find(({ type }) => type === "case.consent_withdrawn");
  return t(last?.payload.why === "firm_closed" ? "case.frozenFirm" : "case.frozenText");
}

/** The page of a case in the reader's words. */
export function presentCase(found: CaseForAdviser, personId: string, locale: Locale): CaseView {
  const { advisingCase, introductions } = found;
  return {
    id: advisingCase.id,
    version: advisingCase.version,
    title: advisingCase.title,
    stage: advisingCase.stage,
    closed: isClosed(advisingCase.stage),
    frozen: advisingCase.frozenAt && frozenText(found, locale),
    mayWork: found.mayWork,
    consented: introductions.some(({ state }) => state === "introduced"),
    mayChangeFirms:
      found.mayWork &&
      advisingCase.frozenAt === null &&
      !isClosed(advisingCase.stage) &&
      !introductions.some(({ state }) => state === "introduced" || state === "waiting"),
    facts: caseFacts(found, locale),
    suggestion:
      advisingCase.outFlowId && advisingCase.inFlowId
        ? `/radgivning/forslag/${advisingCase.outFlowId}/${advisingCase.inFlowId}`
        : null,
    sides: presentSides(found, locale),
    remindOn: advisingCase.remindOn ?? "",
    ownerId: advisingCase.ownerId ?? "",
    project: advisingCase.fundingProject,
    projects: found.projects,
    advisers: found.advisers.map(({ id, name }) => ({ value: id, label: name })),
    ...presentAsk(found, locale),
    message: firstMessage(found, locale),
    introductions: presentIntroductions(found, locale),
    entries: presentEntries(found, personId, locale),
    keepUntil: addMonths(today(), 12),
    ...presentAid(found, locale),
    outcomes: presentOutcomes(found, locale),
    deals: presentDeals(found, locale),
    history: history(found, locale),
    today: today(),
    keys: { entry: newId(), time: newId(), outcome: newId() },
  };
}

import type { Board, BoardCase } from "~/features/advising/cases/list-cases.server";
import type { CaseEffect } from "~/features/advising/cases/estimate-effects.server";
import type { CardView } from "~/features/advising/ui/board-view";
import { groupByCode } from "~/features/reference/category-tree";
import { formatDay, formatMass } from "~/i18n/format";
import { translateCode, translator } from "~/i18n/translator.server";
import { today } from "~/infra/clock/clock.server";
import type { Locale } from "~/shared/locale";
import { municipalityName } from "../account/municipality-options.server";

/** `12 ton om året`; null when nobody knows. */
export function amountText(locale: Locale, tonnes: number | null): string | null {
  return tonnes === null
    ? null
    : translator(locale, "advising")("card.amount", { amount: formatMass(locale, tonnes * 1000) });
}

/** `3,2 ton CO2e undviks om året`; below zero where it costs more than it saves. */
export function effectText(locale: Locale, kgCo2e: number | null): string | null {
  if (kgCo2e === null) return null;
  return translator(locale, "advising")("card.effect", { amount: formatMass(locale, kgCo2e) });
}

/** Why the effect of a case that runs is not known. */
export function noEffectText(locale: Locale, { none }: CaseEffect): string | null {
  if (none === undefined) return null;
  if (none === "no_flows") return translator(locale, "advising")("fact.effectNoFlows");
  return translateCode(locale, "flows", `effect.none.${none}`);
}

function presentCard(
  { advisingCase, firms, approaches, effect, waiting }: BoardCase,
  people: Board["people"],
  personId: string,
  locale: Locale,
): CardView {
  const { ownerId, remindOn, reason } = advisingCase;
  const t = translator(locale, "advising");
  return {
    id: advisingCase.id,
    version: advisingCase.version,
    stage: advisingCase.stage,
    title: advisingCase.title,
    giver: firms.giver?.name ?? null,
    receiver: firms.receiver?.name ?? null,
    place: municipalityName(advisingCase.municipalityCode),
    amount: amountText(locale, effect.tonnesPerYear),
    effect: effectText(locale, effect.kgCo2e),
    owner: (ownerId && people.get(ownerId)) ?? null,
    mine: ownerId === personId,
    remind: remindOn === null ? null : { day: formatDay(locale, remindOn, "short"), due: remindOn <= today() },
    frozen: advisingCase.frozenAt !== null,
    waiting,
    approached: approaches.map(
      ({ side, colleagueId }) => `${people.get(colleagueId) ?? t("card.colleague")} (${firms[side]?.name ?? ""})`,
    ),
    reason: reason && t(`reason.${reason}`),
  };
}

/** The board and its choices in the reader's words. */
export function presentBoard(board: Board, personId: string, locale: Locale) {
  return {
    mayMove: board.standing === "adviser",
    total: board.total,
    withoutEffect: board.withoutEffect,
    cards: board.cases.map((one) => presentCard(one, board.people, personId, locale)),
    municipalities: board.municipalities.map((code) => ({ value: code, label: municipalityName(code) ?? code })),
    materials: board.materials.map((code) => ({ value: code, label: groupByCode(code)?.label[locale] ?? code })),
  };
}

import type { Board, BoardCase } from "~/features/advising/cases/list-cases.server";
import type { CardView } from "~/features/advising/ui/board-view";
import { groupByCode } from "~/features/reference/category-tree";
import { formatDay, formatNumber } from "~/i18n/format";
import { translator } from "~/i18n/translator.server";
import { today } from "~/infra/clock/clock.server";
import type { Locale } from "~/shared/locale";
import { municipalityName } from "../account/municipality-options.server";

/** `12 ton om året`; null when nobody knows. */
export function amountText(locale: Locale, tonnes: number | null): string | null {
  return tonnes === null
    ? null
    : translator(locale, "advising")("card.tonnes", { tonnes: formatNumber(locale, tonnes, 1) });
}

/** `−3,2 ton CO2e om året`: what is avoided stands as a plain figure. */
export function effectText(locale: Locale, kgCo2e: number | null): string | null {
  if (kgCo2e === null) return null;
  return translator(locale, "advising")("card.effect", { tonnes: formatNumber(locale, kgCo2e / 1000, 1) });
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

import { getOrganizationCards } from "~/features/organizations/profile/organization-cards.server";
import type { CheckedLot } from "~/features/supply-check/check-lot.server";
import { listQuestions } from "~/features/supply-check/questions/list-questions.server";
import { listSnapshots } from "~/features/supply-check/snapshots/get-snapshots.server";
import type { AskMarketFormProps } from "~/features/supply-check/ui/ask-market-form";
import type { SupplyCheckProps } from "~/features/supply-check/ui/supply-props";
import type { Tender } from "~/features/tenders/tender";
import { formatDay, formatMoment } from "~/i18n/format";
import { translator } from "~/i18n/translator.server";
import { today } from "~/infra/clock/clock.server";
import type { OrganizationMember } from "~/shared/actor";
import { addDays, dateToDay } from "~/shared/dates";
import { firmsShown } from "./present-supply-grid.server";
import { presentSupply } from "./present-supply.server";
import type { SupplyAddress } from "./supply-address";

export interface SupplyPage {
  readonly actor: OrganizationMember;
  readonly tender: Tender;
  readonly address: SupplyAddress;
  readonly mayEdit: boolean;
  /** May keep checks and ask the market. */
  readonly officer: boolean;
}

/** Days a question is open when nothing else is chosen: long enough for a small firm to see it. */
const answerDays = 14;

function askForm(
  check: Omit<SupplyCheckProps, "snapshots" | "questions">,
  { tender, actor }: SupplyPage,
): AskMarketFormProps {
  const t = translator(tender.content.language, "supply");
  const day = today();
  return {
    lotKey: check.lotKey,
    wide: check.scope.wide,
    facts: check.missing,
    title: t("ask.default_title", { title: tender.content.title }),
    until: addDays(day, answerDays),
    untilMin: addDays(day, 1),
    recipients: check.firms.all,
    locale: actor.locale,
    closeHref: check.base,
  };
}

/** The check with what has been kept and asked before; the form that asks when the address opens it. */
export async function presentSupplyPage(
  checked: CheckedLot,
  page: SupplyPage,
): Promise<{ check: SupplyCheckProps; ask: AskMarketFormProps | null }> {
  const { actor, tender, address, mayEdit, officer } = page;
  const { locale } = actor;
  const [cards, snapshots, questions] = await Promise.all([
    getOrganizationCards(actor, firmsShown(checked.report, address.open)),
    listSnapshots(actor, tender.id),
    listQuestions(actor, tender.id),
  ]);
  const check = presentSupply(checked, { tender, mayEdit, officer, address, cards, locale });
  const t = translator(locale, "supply");
  return {
    check: {
      ...check,
      snapshots: snapshots
        .filter(({ lotKey }) => lotKey === checked.lot.key)
        .map(({ id, takenAt, offers, passing }) => ({
          href: `${address.base}/${id}`,
          label: formatMoment(locale, takenAt),
          pass: passing,
          offers,
        })),
      questions: questions.map(({ id, title, answersUntil, answered }) => ({
        href: `/marknadsfragor/${id}`,
        label: `${title} (${t("ask.until", { day: formatDay(locale, dateToDay(answersUntil)) })})`,
        answers: answered,
      })),
    },
    ask: address.ask && officer && check.missing.length > 0 ? askForm(check, page) : null,
  };
}

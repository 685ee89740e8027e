import { obligationsDue } from "~/features/contracts/obligations-due.server";
import { openQuestionsFor } from "~/features/supply-check/questions/open-questions.server";
import { transfersAsked } from "~/features/tenders/needs/transfers-asked.server";
import { reviewsWaiting } from "~/features/tenders/review/reviews-waiting.server";
import { today } from "~/infra/clock/clock.server";
import type { OrganizationMember } from "~/shared/actor";
import { daysLeft, type TodayTask } from "./today-task";

/** Of each kind; the pages they lead to show all. */
const shown = 5;

/** What procurement asks of the person: as a supplier, as an owner of stock, as a second person, as one who follows up. */
export async function procurementTasks(actor: OrganizationMember): Promise<TodayTask[]> {
  const [questions, transfers] = await Promise.all([openQuestionsFor(actor), transfersAsked(actor)]);
  const [reviews, due] = await Promise.all([reviewsWaiting(actor), obligationsDue(actor)]);
  return [
    ...questions.map(({ id, title, answersUntil }): TodayTask => ({
      kind: "market_question",
      id,
      title,
      answersUntil,
      daysLeft: daysLeft(today(), answersUntil),
    })),
    ...transfers.slice(0, shown).map(({ organization, listing, quantity, unit, askedAt }): TodayTask => ({
      kind: "transfer_asked",
      organization,
      listing,
      quantity,
      unit,
      waitingSince: askedAt,
    })),
    ...reviews.slice(0, shown).map(({ id, title, reviewRequestedAt }): TodayTask => ({
      kind: "review_tender",
      id,
      title,
      waitingSince: reviewRequestedAt?.toISOString() ?? "",
    })),
    ...due.slice(0, shown).map((one): TodayTask => ({
      kind: "obligations_due",
      ...one,
      daysLeft: daysLeft(today(), one.dueOn),
    })),
  ];
}

import { marketOffers } from "~/features/catalogue/reading/market-offers.server";
import { mailRecipients, type MailRecipient } from "~/features/organizations/members/mail-recipients.server";
import { getOrganizationCards } from "~/features/organizations/profile/organization-cards.server";
import { suppliersIn } from "~/features/organizations/profile/suppliers.server";
import { systemActor } from "~/shared/actor";
import type { MarketQuestion } from "./market-question";
import { findQuestion } from "./question-store.server";

/** Who is told about a published question, and by whom it is asked. */
export interface QuestionNotice extends MailRecipient {
  readonly question: MarketQuestion;
  readonly asker: string;
}

/**
 * Everybody registered in the question's categories, at once: firms with something public to offer there and firms that
 * say they work there. The authority itself is left out.
 */
export async function questionNotices(questionId: string): Promise<QuestionNotice[]> {
  const question = await findQuestion(questionId);
  if (!question) return [];
  const actor = systemActor("market-question");
  const [offers, suppliers] = await Promise.all([
    marketOffers(actor, question.categories),
    suppliersIn(actor, question.profileCodes),
  ]);
  const asked = [...new Set([...offers.map(({ organizationId }) => organizationId), ...suppliers])].filter(
    (id) => id !== question.organizationId,
  );
  const [recipients, cards] = await Promise.all([
    mailRecipients(asked, "all"),
    getOrganizationCards(actor, [question.organizationId]),
  ]);
  const asker = cards.get(question.organizationId)?.name ?? "";
  return recipients.map((recipient) => ({ ...recipient, question, asker }));
}

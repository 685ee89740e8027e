import { getOwnOfferCategories } from "~/features/catalogue/reading/own-offer-categories.server";
import { serviceCategoriesOf } from "~/features/organizations/profile/suppliers.server";
import { today } from "~/infra/clock/clock.server";
import type { OrganizationMember } from "~/shared/actor";
import type { MarketQuestion } from "./market-question";
import { findOpenQuestions } from "./question-store.server";

/** Market questions that wait for the actor's organization: in its categories, still open, not answered. */
export async function openQuestionsFor(actor: OrganizationMember): Promise<MarketQuestion[]> {
  const [leaves, services] = await Promise.all([getOwnOfferCategories(actor), serviceCategoriesOf(actor)]);
  return leaves.length + services.length === 0
    ? []
    : findOpenQuestions(actor.organization.id, { leaves, services }, today());
}

import { db } from "~/infra/db/client.server";
import { actsForOrganization, type Actor } from "~/shared/actor";
import { isOfficer } from "../standing.server";
import { approversAmong, isSecondPerson } from "../tender-rights";
import { findTender } from "../tender-store.server";
import { findPeople } from "./people-store.server";
import { findInReview, type InReview } from "./review-store.server";

/** Drafts that wait for the actor as the second person, the one that has waited longest first. */
export async function reviewsWaiting(actor: Actor): Promise<InReview[]> {
  if (!actsForOrganization(actor)) return [];
  const officer = await isOfficer(db(), actor);
  const all = await findInReview(actor.organization.id, officer ? null : actor.personId);
  return all.filter((facts) => isSecondPerson(actor.personId, facts));
}

export interface ReviewToDo {
  readonly tender: { readonly id: string; readonly title: string; readonly organizationId: string };
  /** Who could approve. */
  readonly personIds: readonly string[];
}

/** A draft under review with those who could approve it; null once it is no longer under review. For jobs. */
export async function reviewToDo(tenderId: string): Promise<ReviewToDo | null> {
  const tender = await findTender(db(), tenderId);
  if (tender?.state !== "in_review") return null;
  const people = await findPeople(tender.id, tender.organizationId);
  return {
    tender: { id: tender.id, title: tender.content.title, organizationId: tender.organizationId },
    personIds: approversAmong(people, tender).map(({ personId }) => personId),
  };
}

import {
  getOrganizationCards,
  type OrganizationCard,
} from "~/features/organizations/profile/organization-cards.server";
import { now } from "~/infra/clock/clock.server";
import type { Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { isId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { followsTender } from "./follow-tender.server";
import { findPublished, type PublishedRow } from "./publication-store.server";
import { findQuestions, type StoredQuestion } from "./question-store.server";

export interface PublishedTender {
  readonly tender: PublishedRow;
  readonly authority: OrganizationCard | null;
  readonly partners: readonly string[];
  /** Answered ones; who asked is nowhere in them. */
  readonly questions: readonly StoredQuestion[];
  readonly closed: boolean;
  readonly follows: boolean;
}

/** A published tender as everybody sees it, by its reference or (for machines) its id. */
export async function getPublished(actor: Actor, key: string): Promise<Result<PublishedTender, AppError>> {
  const tender = await findPublished(isId(key) ? { id: key } : { reference: key });
  if (!tender) return err(appError("not_found"));
  const ids = [tender.organizationId, ...tender.content.mandates.map(({ organizationId }) => organizationId)];
  const [cards, questions, follows] = await Promise.all([
    getOrganizationCards(actor, ids),
    findQuestions(tender.id, true),
    actor.kind === "member" ? followsTender(actor, tender.id) : false,
  ]);
  const { deadline } = tender.publication;
  return ok({
    tender,
    authority: cards.get(tender.organizationId) ?? null,
    partners: tender.content.mandates.flatMap(({ organizationId }) => cards.get(organizationId)?.name ?? []),
    questions,
    closed: tender.state !== "published" || (deadline !== null && deadline <= now()),
    follows,
  });
}

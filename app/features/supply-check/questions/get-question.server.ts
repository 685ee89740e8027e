import { ownOffersIn, type OwnOffer } from "~/features/catalogue/reading/own-offer-categories.server";
import { listFacts } from "~/features/organizations/facts/list-facts.server";
import type { StatedFact } from "~/features/organizations/facts/organization-fact";
import { today } from "~/infra/clock/clock.server";
import { actsForOrganization, type Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { isId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { isOpenOn, type MarketAnswer, type MarketQuestion } from "./market-question";
import { findAnswers, findQuestion } from "./question-store.server";

/** What the reader's own organization can answer about. */
export interface OwnGround {
  readonly offers: readonly OwnOffer[];
  readonly facts: readonly StatedFact[];
}

export interface QuestionForActor {
  readonly question: MarketQuestion;
  readonly open: boolean;
  /** The authority that asked reads it. */
  readonly asker: boolean;
  /** Null for visitors and for the authority itself. */
  readonly own: OwnGround | null;
  /** All for the authority that asked; the own organization's for others: what is answered stands on public pages, who has answered here does not. */
  readonly answers: readonly MarketAnswer[];
  readonly answered: number;
}

/** A market question, open to everybody. */
export async function getQuestion(actor: Actor, id: string): Promise<Result<QuestionForActor, AppError>> {
  const question = isId(id) ? await findQuestion(id) : null;
  if (!question) return err(appError("not_found"));
  const organizationId = actsForOrganization(actor) ? actor.organization.id : null;
  const asker = organizationId === question.organizationId;
  const [answers, own] = await Promise.all([
    findAnswers(id),
    actsForOrganization(actor) && !asker
      ? Promise.all([ownOffersIn(actor, question.categories), listFacts(actor)])
      : null,
  ]);
  return ok({
    question,
    open: isOpenOn(question, today()),
    asker,
    own: own && { offers: own[0], facts: own[1] },
    answers: asker ? answers : answers.filter((answer) => answer.organizationId === organizationId),
    answered: new Set(answers.map((answer) => answer.organizationId)).size,
  });
}

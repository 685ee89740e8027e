import { saveListing } from "~/features/catalogue/drafting/save-listing.server";
import { ownOffersIn } from "~/features/catalogue/reading/own-offer-categories.server";
import { listFacts } from "~/features/organizations/facts/list-facts.server";
import { saveFact } from "~/features/organizations/facts/save-fact.server";
import { isUnknown, type AttributeValues } from "~/features/reference/attribute";
import { now, today } from "~/infra/clock/clock.server";
import { transaction } from "~/infra/db/client.server";
import { recordEvent } from "~/infra/db/record-event.server";
import type { OrganizationMember } from "~/shared/actor";
import { appError, fieldError, invalidInput, type AppError } from "~/shared/app-error";
import { isId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { factKey, isOpenOn, type MarketQuestion } from "./market-question";
import { findQuestion, saveAnswers } from "./question-store.server";
import { isClaim, readAnswers, type ReadAnswer } from "./read-answers";

export interface AnswerQuestion {
  readonly questionId: string;
  /** The form as it was filled in, by `answerField`. */
  readonly typed: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** The answerer says that it is right and may be shown on their pages. */
  readonly confirmed: boolean;
}

/** States the answers about one listing, on the listing as it now is. */
async function stateOnListing(
  actor: OrganizationMember,
  question: MarketQuestion,
  id: string,
  answers: readonly ReadAnswer[],
): Promise<Result<unknown, AppError>> {
  const offers = await ownOffersIn(actor, question.categories);
  const version = offers.find((offer) => offer.id === id)?.version;
  if (version === undefined) return err(appError("not_found"));
  const attributes: AttributeValues = Object.fromEntries(answers.map(({ fact, value }) => [fact.attribute, value]));
  return saveListing(actor, { id, version, changes: { attributes } });
}

/** States one fact on the profile: the one already stated under the key is changed, its days stay. */
async function stateOnProfile(
  actor: OrganizationMember,
  { fact, value }: ReadAnswer,
): Promise<Result<unknown, AppError>> {
  if (isUnknown(value)) return ok(null);
  const before = (await listFacts(actor)).find(({ key }) => key === fact.attribute);
  const { v } = value;
  return saveFact(actor, {
    key: fact.attribute,
    ...(Array.isArray(v) ? { values: [...(v as readonly string[])] } : { value: String(v).replace(".", ",") }),
    ...(before
      ? {
          id: before.id,
          issuer: before.issuer,
          reference: before.reference,
          validFrom: before.validFrom ?? "",
          validTo: before.validTo ?? "",
          evidenceId: before.evidenceId,
        }
      : {}),
  });
}

/** Answers become claims through the commands of what they are about: rights and checks are theirs. Returns those stated. */
async function stateAll(
  actor: OrganizationMember,
  question: MarketQuestion,
  answers: readonly ReadAnswer[],
): Promise<Result<ReadAnswer[], AppError>> {
  const stated: ReadAnswer[] = answers.filter((answer) => !isClaim(answer));
  const claims = answers.filter(isClaim);
  for (const answer of claims.filter(({ fact }) => fact.target === "supplier")) {
    const saved = await stateOnProfile(actor, answer);
    if (!saved.ok) return saved;
    stated.push(answer);
  }
  const offers = claims.filter(({ fact }) => fact.target === "offer");
  for (const id of new Set(offers.map(({ subjectId }) => subjectId))) {
    const about = offers.filter(({ subjectId }) => subjectId === id);
    const saved = await stateOnListing(actor, question, id, about);
    if (!saved.ok) return saved;
    stated.push(...about);
  }
  return ok(stated);
}

/**
 * Answers a market question for the own organization. Once confirmed, answers stand on the listings and the profile they
 * are about, where everybody reads them alike, and with the question for the authority that asked.
 */
export async function answerQuestion(
  actor: OrganizationMember,
  { questionId, typed, confirmed }: AnswerQuestion,
): Promise<Result<{ answers: number }, AppError>> {
  const question = isId(questionId) ? await findQuestion(questionId) : null;
  if (!question) return err(appError("not_found"));
  const organizationId = actor.organization.id;
  if (question.organizationId === organizationId) return err(appError("forbidden", { reason: "own_question" }));
  if (!isOpenOn(question, today())) return err(appError("conflict", { reason: "question_closed" }));
  const offers = await ownOffersIn(actor, question.categories);
  const { answers, faults } = readAnswers(
    question.facts,
    { offers: offers.map(({ id }) => id), organizationId },
    typed,
    actor.locale,
  );
  if (answers.length === 0 && faults.length === 0) faults.push(fieldError("answers", "required"));
  if (!confirmed) faults.push(fieldError("confirmed", "required"));
  if (faults.length > 0) return err(invalidInput(...faults));
  const stated = await stateAll(actor, question, answers);
  if (!stated.ok) return stated;
  const answeredAt = now();
  await transaction(async (tx) => {
    await saveAnswers(
      tx,
      questionId,
      actor.personId,
      stated.value.map(({ subjectId, fact, value }) => ({
        organizationId,
        subjectId,
        fact: factKey(fact),
        value,
        answeredAt,
      })),
    );
    await recordEvent(tx, actor, {
      type: "market_question.answered",
      subjectType: "market_question",
      subjectId: questionId,
      organizationId: question.organizationId,
      payload: { by: organizationId, facts: stated.value.map(({ fact }) => factKey(fact)) },
    });
  });
  return ok({ answers: stated.value.length });
}

import { now } from "~/infra/clock/clock.server";
import { transaction } from "~/infra/db/client.server";
import type { OrganizationMember } from "~/shared/actor";
import { appError, invalidInput, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { recordTender } from "../change-tender.server";
import { lockTender } from "../tender-store.server";
import { findPublished } from "./publication-store.server";
import { askFaults, questionLimits } from "./question";
import { countQuestions, insertQuestion } from "./question-store.server";

/**
 * A registered supplier asks on the public page, where the authority lets them and before the last day for questions.
 * The question goes to the authority; it is shown to all together with its answer, never with who asked.
 */
export async function askQuestion(
  actor: OrganizationMember,
  reference: string,
  { question, clientKey, today }: { readonly question: string; readonly clientKey: string; readonly today: string },
): Promise<Result<null, AppError>> {
  const found = await findPublished({ reference });
  if (!found) return err(appError("not_found"));
  const until = found.content.timeline.questionsUntil;
  if (!found.publication.asksOpen || found.state !== "published" || (until !== null && until < today))
    return err(appError("conflict", { reason: "questions_closed" }));
  if (found.organizationId === actor.organization.id) return err(appError("unprocessable", { reason: "own_tender" }));
  const faults = askFaults(question);
  if (faults.length > 0) return err(invalidInput(...faults));
  return transaction(async (tx) => {
    const tender = await lockTender(tx, found.id);
    if (!tender || tender.state !== "published") return err(appError("not_found"));
    if ((await countQuestions(tx, tender.id)) >= questionLimits.perTender)
      return err(appError("conflict", { reason: "questions_closed" }));
    const made = await insertQuestion(tx, tender.id, {
      question,
      answer: null,
      origin: "supplier",
      askedBy: actor.personId,
      askedByFirm: actor.organization.id,
      clientKey,
      at: now(),
    });
    // The event says that there is a question, not who asked: the log is read by many.
    if (made)
      await recordTender(tx, { kind: "system", name: "question", locale: actor.locale }, "question_asked", tender, {
        questionId: made,
      });
    return ok(null);
  });
}

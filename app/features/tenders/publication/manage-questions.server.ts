import { personIdOf, type Actor } from "~/shared/actor";
import { appError, fieldError, invalidInput, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { changeTender, recordTender, type TenderRef } from "../change-tender.server";
import { questionFaults, type QuestionText } from "./question";
import { insertQuestion, saveAnswer } from "./question-store.server";

/** A question with its answer as they stand in the tendering tool, pasted by the officer. */
export async function pasteQuestion(
  actor: Actor,
  ref: TenderRef,
  { question, answer, clientKey }: QuestionText & { readonly clientKey: string },
): Promise<Result<null, AppError>> {
  const faults = questionFaults({ question, answer });
  if (faults.length > 0) return err(invalidInput(...faults));
  return changeTender(actor, ref, "publish", async ({ tx, tender, now }) => {
    const by = personIdOf(actor);
    const asked = { question, answer, origin: "officer", askedBy: by, askedByFirm: null, clientKey, at: now } as const;
    const made = await insertQuestion(tx, tender.id, asked);
    if (made) await recordTender(tx, actor, "question_answered", tender, { questionId: made });
    return ok(null);
  });
}

/** Answers a question, or corrects question and answer; all who follow the tender are told. */
export async function answerQuestion(
  actor: Actor,
  ref: TenderRef,
  { questionId, question, answer }: QuestionText & { readonly questionId: string },
): Promise<Result<null, AppError>> {
  const faults = questionFaults({ question, answer });
  if (faults.length > 0)
    return err(invalidInput(...faults.map((fault) => fieldError(fault.field, fault.code, fault.params))));
  return changeTender(actor, ref, "publish", async ({ tx, tender, now }) => {
    const saved = await saveAnswer(tx, tender.id, questionId, { question, answer, by: personIdOf(actor), at: now });
    if (!saved) return err(appError("not_found"));
    await recordTender(tx, actor, "question_answered", tender, { questionId });
    return ok(null);
  });
}

import { getTender } from "~/features/tenders/get-tender.server";
import type { Actor } from "~/shared/actor";
import { findQuestionsOf } from "./question-store.server";

/** What the market has been asked for a tender, newest first, with how many have answered. */
export async function listQuestions(
  actor: Actor,
  tenderId: string,
): Promise<Awaited<ReturnType<typeof findQuestionsOf>>> {
  return (await getTender(actor, tenderId)).ok ? findQuestionsOf(tenderId) : [];
}

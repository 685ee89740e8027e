import { now } from "~/infra/clock/clock.server";
import { transaction, type Tx } from "~/infra/db/client.server";
import { personIdOf, type Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { isClosed, otherSide, sides } from "../cases/case";
import { topOf, updateCase } from "../cases/case-store.server";
import { recordCaseEvent } from "../cases/change-case.server";
import { teachRanking } from "../cases/teach-ranking.server";
import { lockAskedSide, type AskedSide, type WayIn } from "./answering-side.server";
import { answerRefusal, type Answer, type SharedFact } from "./introduction";
import { findAnswerer, findIntroduction, markIntroduced, saveAnswer } from "./introduction-store.server";

/** The contact of a member is the person who answered for it. */
async function withAnswerers(tx: Tx, { introduction }: AskedSide): Promise<SharedFact[]> {
  const answered = await findIntroduction(introduction.id, tx);
  const contacts = new Map(
    await Promise.all(
      sides.map(async (side) => {
        const by = answered?.[side].by;
        const person = by ? await findAnswerer(tx, by) : null;
        return [side, person ? `${person.name}, ${person.email}` : ""] as const;
      }),
    ),
  );
  return introduction.shared.map((fact) =>
    fact.key === "contact" && fact.text === "" ? { ...fact, text: contacts.get(fact.side) ?? "" } : fact,
  );
}

/** Both have said yes: each is told of the other, and the case is introduced unless it has come further. */
async function introduce(tx: Tx, actor: Actor, asked: AskedSide): Promise<void> {
  const { advisingCase, introduction } = asked;
  await markIntroduced(tx, introduction.id, now(), await withAnswerers(tx, asked));
  const early = advisingCase.stage === "suggested" || advisingCase.stage === "contacted";
  const position = early ? await topOf(tx, advisingCase.organizationId, "introduced") : advisingCase.position;
  await updateCase(tx, advisingCase, early ? { stage: "introduced", position } : {});
  await teachRanking(tx, actor, advisingCase, "introduced");
  await recordCaseEvent(tx, actor, advisingCase, {
    type: "case.introduced",
    payload: { introductionId: introduction.id, from: advisingCase.stage },
  });
}

/**
 * One side says whether it wants to be introduced, by its mailed link or signed in. The second yes introduces the firms; a no
 * ends the question. The same answer again changes nothing.
 */
export async function answerIntroduction(
  actor: Actor,
  way: WayIn,
  answer: Answer,
): Promise<Result<{ introduced: boolean }, AppError>> {
  return transaction(async (tx) => {
    const asked = await lockAskedSide(actor, way, tx);
    if (!asked) return err(appError("not_found"));
    const { introduction, side, advisingCase } = asked;
    const refusal = answerRefusal(introduction, side, answer, now());
    if (refusal) return err(appError(refusal === "introduction_expired" ? "gone" : "conflict", { reason: refusal }));
    if (introduction[side].answer === answer) return ok({ introduced: introduction.introducedAt !== null });
    if (advisingCase.frozenAt !== null || isClosed(advisingCase.stage))
      return err(appError("conflict", { reason: "introduction_withdrawn" }));
    await saveAnswer(tx, introduction.id, side, { answer, at: now(), by: personIdOf(actor) });
    await recordCaseEvent(tx, actor, advisingCase, {
      type: "case.introduction_answered",
      payload: { introductionId: introduction.id, side, answer },
    });
    const both = answer === "yes" && introduction[otherSide(side)].answer === "yes";
    if (both) await introduce(tx, actor, asked);
    else await updateCase(tx, advisingCase, {});
    return ok({ introduced: both });
  });
}

import { readyPair, writeDecision } from "~/features/matching/learning/decide-match.server";
import { municipalityOfFlow } from "~/features/matching/keeping/stored-flow";
import { keepValues } from "~/features/matching/learning/decision";
import { judgedOf, type Suggestion } from "~/features/matching/suggesting/suggestion";
import { recordEvent } from "~/infra/db/record-event.server";
import { transaction } from "~/infra/db/client.server";
import type { Actor } from "~/shared/actor";
import type { AppError } from "~/shared/app-error";
import { newId } from "~/shared/ids";
import { ok, type Result } from "~/shared/result";
import { insertCase } from "./cases/case-store.server";

const side = ({ owner }: Suggestion["out"]) => ({ kind: owner.kind, id: owner.id });

/**
 * Takes a suggestion on: the decision and the case that begins with it, in one transaction. Two who press at once make one case; the
 * second is told that the pair has been decided on.
 */
export async function acceptMatch(
  actor: Actor,
  pair: { readonly outId: string; readonly inId: string },
): Promise<Result<{ caseId: string }, AppError>> {
  const ready = await readyPair(actor, pair);
  if (!ready.ok) return ready;
  const { adviser, dossier } = ready.value;
  const { out, need, trace, effect } = dossier;
  const caseId = newId();
  return transaction<Result<{ caseId: string }, AppError>>(async (tx) => {
    const decided = await writeDecision(tx, actor, ready.value, { verdict: "accepted", reason: null, caseId });
    if (!decided.ok) return decided;
    await insertCase(tx, {
      id: caseId,
      organizationId: adviser.organizationId,
      ownerId: adviser.personId,
      fundingProject: "",
      title: out.title,
      outFlowId: out.id,
      inFlowId: need.id,
      giver: side(out),
      receiver: side(need),
      municipalityCode: municipalityOfFlow(out) ?? municipalityOfFlow(need),
      categoryCode: out.categoryCode ?? need.categoryCode,
      subject: {
        material: out.title,
        tonnesPerYear: effect.kgPerYear === null ? null : effect.kgPerYear / 1000,
        kgCo2e: effect.climate.ok ? effect.climate.estimate.totalKg : null,
        score: trace.score,
        values: keepValues(judgedOf(trace)),
      },
    });
    await recordEvent(tx, actor, {
      type: "case.opened",
      subjectType: "case",
      subjectId: caseId,
      organizationId: adviser.organizationId,
      payload: { outFlowId: out.id, inFlowId: need.id },
    });
    return ok({ caseId });
  });
}

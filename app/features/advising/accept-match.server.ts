import { readyPair, writeDecision, type ReadyPair } from "~/features/matching/learning/decide-match.server";
import { flowsSeenByIds } from "~/features/matching/keeping/seen-flows.server";
import { municipalityOfFlow } from "~/features/matching/keeping/stored-flow";
import { keepValues } from "~/features/matching/learning/decision";
import { judgedOf, type Suggestion } from "~/features/matching/suggesting/suggestion";
import { transaction, type Tx } from "~/infra/db/client.server";
import type { Actor } from "~/shared/actor";
import { violatedConstraint } from "~/infra/db/violated-constraint.server";
import { appError, fieldError, invalidInput, type AppError } from "~/shared/app-error";
import { newId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { longestProject, sameFirm } from "./cases/case";
import { findOpenCaseOfPair, insertCase, onePerPair, type NewCase } from "./cases/case-store.server";
import { recordCaseEvent } from "./cases/change-case.server";

const side = ({ owner }: Suggestion["out"]) => ({ kind: owner.kind, id: owner.id });

/** The case as it begins: what it needs of the flows is kept, as they may go. */
function caseOfPair({ adviser, dossier }: ReadyPair, id: string, fundingProject: string): NewCase {
  const { out, need, trace, effect } = dossier;
  return {
    id,
    organizationId: adviser.organizationId,
    ownerId: adviser.personId,
    fundingProject,
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
  };
}

async function decide(
  tx: Tx,
  actor: Actor,
  ready: ReadyPair,
  project: string,
): Promise<Result<{ caseId: string }, AppError>> {
  const { adviser, dossier } = ready;
  const { organizationId } = adviser;
  const [outFlowId, inFlowId] = [dossier.out.id, dossier.need.id];
  const running = await flowsSeenByIds(tx, organizationId, [outFlowId, inFlowId]);
  if (running.length < 2) return err(appError("conflict", { reason: "case_flow_gone" }));
  const standing = await findOpenCaseOfPair(tx, { organizationId, outFlowId, inFlowId });
  const caseId = standing ?? newId();
  const decided = await writeDecision(tx, actor, ready, { verdict: "accepted", reason: null, caseId });
  if (!decided.ok) return decided;
  const made = decided.value.caseId ?? caseId;
  if (standing || made !== caseId) return ok({ caseId: made });
  await insertCase(tx, caseOfPair(ready, caseId, project));
  await recordCaseEvent(
    tx,
    actor,
    { id: caseId, organizationId },
    { type: "case.opened", payload: { outFlowId, inFlowId } },
  );
  return ok({ caseId });
}

/**
 * Takes a suggestion on: the decision and the case that begins with it, in one transaction. A pair has one open case at a time:
 * taken on again after its decision was taken back, it leads to the one that stands. Two who press at once make one case; the
 * second is told that the pair has been decided on, and one who presses twice is led to the case. `project` pays for a case that begins.
 */
export async function acceptMatch(
  actor: Actor,
  { project = "", ...pair }: { readonly outId: string; readonly inId: string; readonly project?: string },
): Promise<Result<{ caseId: string }, AppError>> {
  if (project.trim().length > longestProject)
    return err(invalidInput(fieldError("project", "too_long", { max: longestProject })));
  const ready = await readyPair(actor, pair);
  if (!ready.ok) return ready;
  const { out, need } = ready.value.dossier;
  if (sameFirm(side(out), side(need))) return err(appError("conflict", { reason: "case_same_firm" }));
  try {
    return await transaction((tx) => decide(tx, actor, ready.value, project.trim()));
  } catch (error) {
    if (violatedConstraint(error) === onePerPair) return err(appError("conflict", { reason: "match_decided" }));
    throw error;
  }
}

import type { Tx } from "~/infra/db/client.server";
import { personIdOf, type Actor } from "~/shared/actor";
import type { Verdict } from "~/features/matching/learning/decision";
import type { AdvisingCase, CloseReason } from "./case";
import { findVerdicts, insertDecision } from "./decision-store.server";

/**
 * Adds what came of the case to the log that the ranking learns from, once a verdict. A case by hand, or one whose pair was never
 * judged, has no factor values and teaches nothing.
 */
export async function teachRanking(
  tx: Tx,
  actor: Actor,
  advisingCase: AdvisingCase,
  verdict: Verdict,
  reason: CloseReason | null = null,
): Promise<void> {
  const { id, outFlowId, inFlowId, subject, organizationId } = advisingCase;
  if (!subject.values) return;
  if ((await findVerdicts(tx, id)).includes(verdict)) return;
  await insertDecision(tx, {
    verdict,
    reason,
    outId: outFlowId,
    inId: inFlowId,
    values: subject.values,
    caseId: id,
    organizationId,
    decidedBy: personIdOf(actor),
  });
}

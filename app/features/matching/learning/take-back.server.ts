import { recordEvent } from "~/infra/db/record-event.server";
import { transaction } from "~/infra/db/client.server";
import { violatedConstraint } from "~/infra/db/violated-constraint.server";
import type { Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { isId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { adviserOf } from "../adviser-standing.server";
import { findDecision, insertTakenBack } from "./decision-store.server";

/** A decision of one's own organization counts no longer: the weights are then as if it had never been. */
export async function takeBackDecision(actor: Actor, id: string): Promise<Result<{ id: string }, AppError>> {
  const adviser = await adviserOf(actor, "act");
  if (!adviser.ok) return adviser;
  const { organizationId, personId: decidedBy } = adviser.value;
  try {
    return await transaction(async (tx) => {
      const decision = isId(id) ? await findDecision(id, tx) : null;
      if (decision?.kind !== "decided" || decision.organizationId !== organizationId) return err(appError("not_found"));
      await insertTakenBack(tx, { of: id, region: decision.region, organizationId, decidedBy });
      await recordEvent(tx, actor, {
        type: "match.taken_back",
        subjectType: "match",
        subjectId: id,
        organizationId,
        payload: { outId: decision.outId, inId: decision.inId },
      });
      return ok({ id });
    });
  } catch (error) {
    if (violatedConstraint(error)) return err(appError("conflict", { reason: "decision_taken_back" }));
    throw error;
  }
}

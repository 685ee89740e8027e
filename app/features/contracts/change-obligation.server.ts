import { recordEvent } from "~/infra/db/record-event.server";
import { now } from "~/infra/clock/clock.server";
import { transaction, type Tx } from "~/infra/db/client.server";
import { roleIn } from "~/features/tenders/standing.server";
import { personIdOf, type Actor } from "~/shared/actor";
import { appError, fieldError, invalidInput, type AppError } from "~/shared/app-error";
import type { IsoDate } from "~/shared/dates";
import { isId, newId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import type { Contract, Obligation, ObligationOutcome } from "./contract";
import { findContract, insertObligation, lockObligation, updateObligation } from "./contract-store.server";

export type ObligationChange =
  | {
      readonly kind: "settle";
      readonly id: string;
      readonly version: number;
      readonly outcome: ObligationOutcome;
      readonly evidence: string;
      readonly note: string;
    }
  | { readonly kind: "move"; readonly id: string; readonly version: number; readonly dueOn: IsoDate }
  | { readonly kind: "add"; readonly title: string; readonly followUp: string; readonly dueOn: IsoDate };

const eventTypes = {
  settle: "contract.obligation_settled",
  move: "contract.obligation_moved",
  add: "contract.obligation_added",
} as const;

/** Letting go or finding fault needs words; showing something needs what was shown. */
function faultOf(change: ObligationChange): AppError | null {
  if (change.kind !== "settle") return null;
  if (
    (change.outcome === "waived" || change.outcome === "missed" || change.outcome === "partly") &&
    !change.note.trim()
  )
    return invalidInput(fieldError("note", "required"));
  if (change.outcome === "met" && !change.evidence.trim()) return invalidInput(fieldError("evidence", "required"));
  return null;
}

async function apply(
  tx: Tx,
  actor: Actor,
  contract: Contract,
  change: ObligationChange,
): Promise<Result<string, AppError>> {
  if (change.kind === "add") {
    const id = newId();
    const { title, followUp, dueOn } = change;
    await insertObligation(tx, { id, contractId: contract.id, title, followUp, dueOn });
    return ok(id);
  }
  const obligation: Obligation | null = isId(change.id) ? await lockObligation(tx, change.id) : null;
  if (!obligation || obligation.contractId !== contract.id) return err(appError("not_found"));
  if (obligation.version !== change.version) return err(appError("stale_version", { reason: "obligation_changed" }));
  if (change.kind === "move") {
    if (obligation.outcome !== "open") return err(appError("conflict", { reason: "obligation_settled" }));
    await updateObligation(tx, obligation, { dueOn: change.dueOn });
    return ok(obligation.id);
  }
  const open = change.outcome === "open";
  await updateObligation(tx, obligation, {
    outcome: change.outcome,
    evidence: change.evidence.trim(),
    note: change.note.trim(),
    decidedBy: open ? null : personIdOf(actor),
    decidedAt: open ? null : now(),
  });
  return ok(obligation.id);
}

/**
 * Settles an obligation (or opens it again), moves its day, or adds one. Procurement officers of the authority only;
 * a version somebody else has changed is refused.
 */
export async function changeObligation(
  actor: Actor,
  contractId: string,
  change: ObligationChange,
): Promise<Result<{ id: string }, AppError>> {
  const fault = faultOf(change);
  if (fault) return err(fault);
  if (!isId(contractId)) return err(appError("not_found"));
  return transaction(async (tx) => {
    const contract = await findContract(contractId, tx);
    const role =
      contract && (await roleIn(tx, actor, { id: contract.tenderId, organizationId: contract.organizationId }));
    if (!contract || !role) return err(appError("not_found"));
    if (role !== "officer") return err(appError("forbidden", { reason: "tender_role" }));
    const done = await apply(tx, actor, contract, change);
    if (!done.ok) return done;
    await recordEvent(tx, actor, {
      type: eventTypes[change.kind],
      subjectType: "contract",
      subjectId: contract.id,
      organizationId: contract.organizationId,
      payload: {
        obligationId: done.value,
        ...(change.kind === "settle" ? { outcome: change.outcome } : { dueOn: change.dueOn }),
      },
    });
    return ok({ id: done.value });
  });
}

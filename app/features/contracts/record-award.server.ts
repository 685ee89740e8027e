import { personIdOf, type Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { newId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { recordEvent } from "~/infra/db/record-event.server";
import { markAwarded } from "~/features/tenders/mark-awarded.server";
import { changeTender } from "~/features/tenders/change-tender.server";
import type { Award } from "./contract";
import { findContracts, insertContract } from "./contract-store.server";
import { planObligations } from "./plan-obligations";

const covers = (award: Pick<Award, "lots">, lot: string): boolean =>
  award.lots.length === 0 || award.lots.includes(lot);

/**
 * Records who won which lots, at what value and why, and turns the performance clauses into obligations with days. The
 * tender is then awarded. A lot is awarded once: pressing twice makes one contract and says that it stands already.
 */
export async function recordAward(
  actor: Actor,
  input: { readonly tenderId: string; readonly award: Award },
): Promise<Result<{ contractId: string; obligations: number }, AppError>> {
  return changeTender(actor, { id: input.tenderId }, "award", async ({ tx, tender }) => {
    const { award } = input;
    const wanted = tender.content.lots.map(({ key }) => key).filter((key) => covers(award, key));
    const standing = await findContracts({ tenderId: tender.id }, tx);
    if (standing.some(({ contract }) => wanted.length === 0 || wanted.some((lot) => covers(contract, lot))))
      return err(appError("conflict", { reason: "lot_awarded_already" }));
    const contractId = newId();
    const obligations = planObligations(tender.content, award);
    await insertContract(tx, {
      id: contractId,
      tenderId: tender.id,
      organizationId: tender.organizationId,
      createdBy: personIdOf(actor),
      award,
      obligations,
    });
    await markAwarded(tx, tender);
    await recordEvent(tx, actor, {
      type: "contract.awarded",
      subjectType: "contract",
      subjectId: contractId,
      organizationId: tender.organizationId,
      payload: { tenderId: tender.id, lots: wanted, valueMinor: award.valueMinor, obligations: obligations.length },
    });
    return ok({ contractId, obligations: obligations.length });
  });
}

import { today } from "~/infra/clock/clock.server";
import { transaction } from "~/infra/db/client.server";
import { recordEvents } from "~/infra/db/record-event.server";
import type { Actor } from "~/shared/actor";
import { markReminded, takeDueObligations } from "./reminder-store.server";

/** Nightly: one event a contract that names its obligations due soon or overdue. Run twice a day it does nothing more. */
export async function remindObligations(actor: Actor): Promise<number> {
  return transaction(async (tx) => {
    const due = await takeDueObligations(tx, today());
    const contracts = new Map(due.map(({ contractId, organizationId }) => [contractId, organizationId]));
    await markReminded(
      tx,
      due.map(({ id }) => id),
      today(),
    );
    await recordEvents(
      tx,
      actor,
      [...contracts].map(([contractId, organizationId]) => ({
        type: "contract.obligations_due" as const,
        subjectType: "contract",
        subjectId: contractId,
        organizationId,
        payload: {
          obligationIds: due.filter((one) => one.contractId === contractId).map(({ id }) => id),
        },
      })),
    );
    return due.length;
  });
}

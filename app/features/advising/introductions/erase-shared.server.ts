import { today } from "~/infra/clock/clock.server";
import { transaction } from "~/infra/db/client.server";
import { recordEvents } from "~/infra/db/record-event.server";
import type { Actor } from "~/shared/actor";
import { eraseSharedBefore } from "./introduction-store.server";

/** Nightly: names and contacts that were shared are erased when their last day has been; the log keeps of which question. */
export async function eraseOldShared(actor: Actor): Promise<number> {
  return transaction(async (tx) => {
    const erased = await eraseSharedBefore(tx, today());
    await recordEvents(
      tx,
      actor,
      erased.map(({ id, caseId, organizationId }) => ({
        type: "case.shared_erased" as const,
        subjectType: "case",
        subjectId: caseId,
        organizationId,
        payload: { introductionId: id },
      })),
    );
    return erased.length;
  });
}

import { today } from "~/infra/clock/clock.server";
import { transaction } from "~/infra/db/client.server";
import { recordEvents } from "~/infra/db/record-event.server";
import type { Actor } from "~/shared/actor";
import { eraseContacts } from "./entry-store.server";

/** Nightly: notes of contacts are erased when their last day has been; the log keeps how many. */
export async function eraseOldContacts(actor: Actor): Promise<number> {
  return transaction(async (tx) => {
    const erased = await eraseContacts(tx, today());
    await recordEvents(
      tx,
      actor,
      erased.map(({ caseId, organizationId, count }) => ({
        type: "case.contacts_erased" as const,
        subjectType: "case",
        subjectId: caseId,
        organizationId,
        payload: { count },
      })),
    );
    return erased.reduce((sum, { count }) => sum + count, 0);
  });
}

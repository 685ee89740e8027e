import { today } from "~/infra/clock/clock.server";
import { transaction } from "~/infra/db/client.server";
import { recordEvents } from "~/infra/db/record-event.server";
import type { Actor } from "~/shared/actor";
import { takeDueCases } from "./case-store.server";

/** Every morning: one event a case whose day has come. Run twice a day it does nothing more. */
export async function remindCases(actor: Actor): Promise<number> {
  return transaction(async (tx) => {
    const due = await takeDueCases(tx, today());
    await recordEvents(
      tx,
      actor,
      due.map(({ id, organizationId, ownerId, remindOn }) => ({
        type: "case.due" as const,
        subjectType: "case",
        subjectId: id,
        organizationId,
        payload: { ownerId, on: remindOn },
      })),
    );
    return due.length;
  });
}

import { now, today } from "~/infra/clock/clock.server";
import { recordEvents } from "~/infra/db/record-event.server";
import { transaction } from "~/infra/db/client.server";
import type { SystemActor } from "~/shared/actor";
import { addDays } from "~/shared/dates";
import { flowEvent } from "./own-flow.server";
import { lockUntold, touchFlows } from "./run-out-store.server";

/** Nights that may have been missed. */
const daysBack = 14;

/** Tells once that the last day of a firm's flow has passed: one `flow.run_out` each, which the mail follows. Returns how many. */
export async function tellRunOut(actor: SystemActor): Promise<number> {
  const day = today();
  return transaction(async (tx) => {
    const flows = await lockUntold(tx, addDays(day, -daysBack), day);
    if (flows.length === 0) return 0;
    await touchFlows(
      tx,
      flows.map(({ id }) => id),
      now(),
    );
    const events = flows.map(({ until, ...flow }) => flowEvent("run_out", flow, { until }));
    await recordEvents(tx, actor, events);
    return flows.length;
  });
}

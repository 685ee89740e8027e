import { recordEvents } from "~/infra/db/record-event.server";
import type { Tx } from "~/infra/db/client.server";
import type { Actor } from "~/shared/actor";
import { moveFlows } from "./flow-store.server";
import { flowEvent } from "./own-flow.server";

/** Flows of a prospect of those advisers become those of the firm that it turned out to be; with an event each, in the command's transaction. */
export async function moveFlowsTo(
  tx: Tx,
  actor: Actor,
  advisersId: string,
  from: string,
  to: { readonly kind: "organization" | "prospect"; readonly id: string },
): Promise<void> {
  const owner = to.kind === "organization" ? { organizationId: to.id, notedBy: advisersId } : { prospectId: to.id };
  const ids = await moveFlows(tx, from, owner);
  if (ids.length === 0) return;
  // Not yet the firm's own log: it has not said that any of it is so.
  await recordEvents(
    tx,
    actor,
    ids.map((id) => flowEvent("moved", { id, organizationId: to.id }, { from })),
  );
}

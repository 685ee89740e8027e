import type { Tx } from "~/infra/db/client.server";
import { personIdOf, type Actor } from "~/shared/actor";
import type { ListingState } from "./listing";

const last = (tx: Tx, listingId: string, types: readonly string[]) =>
  tx.event.findFirst({
    where: { subjectType: "listing", subjectId: listingId, ...(types.length > 0 ? { type: { in: [...types] } } : {}) },
    orderBy: { id: "desc" },
    select: { type: true, actorId: true, payload: true, occurredAt: true },
  });

/** Whether the latest thing that happened is that the same person saved the draft after `since`. */
export async function draftSaveIsFresh(tx: Tx, actor: Actor, listingId: string, since: Date): Promise<boolean> {
  const event = await last(tx, listingId, []);
  return (
    event !== null && event.type === "listing.saved" && event.actorId === personIdOf(actor) && event.occurredAt > since
  );
}

/** State before the listing was put into the state it is in now by a withdrawal or an archiving. */
export async function stateBefore(tx: Tx, listingId: string, state: ListingState): Promise<ListingState | null> {
  const event = await last(tx, listingId, [state === "archived" ? "listing.archived" : "listing.withdrawn"]);
  const payload = event?.payload as { from?: ListingState } | undefined;
  return payload?.from ?? null;
}

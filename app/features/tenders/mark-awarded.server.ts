import type { Tx } from "~/infra/db/client.server";
import type { Tender } from "./tender";
import { setTenderState } from "./tender-store.server";

/** Part of recording an award: the locked tender is awarded from now on. The award's own event tells of it. */
export async function markAwarded(tx: Tx, { id, state }: Pick<Tender, "id" | "state">): Promise<void> {
  if (state !== "awarded") await setTenderState(tx, id, "awarded");
}

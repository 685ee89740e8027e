import type { SystemActor } from "~/shared/actor";
import { changeListing } from "../change-listing.server";
import { changeState } from "./change-state.server";
import { findShownOf } from "./due-store.server";

/** Takes away what an organization that has left shows. Returns how many. */
export async function withdrawListingsOf(actor: SystemActor, organizationId: string): Promise<number> {
  let withdrawn = 0;
  for (;;) {
    const ids = await findShownOf(organizationId, 200);
    let moved = 0;
    for (const id of ids) {
      const result = await changeListing(actor, { id }, (context) =>
        changeState(actor, context, { action: "withdraw", event: "withdrawn", payload: { reason: "owner_closed" } }),
      );
      if (result.ok) moved += 1;
    }
    withdrawn += moved;
    if (moved === 0) return withdrawn;
  }
}

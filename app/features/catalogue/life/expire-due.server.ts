import { today } from "~/infra/clock/clock.server";
import type { SystemActor } from "~/shared/actor";
import { ok } from "~/shared/result";
import { changeListing } from "../change-listing.server";
import { changeState } from "./change-state.server";
import { findOverdue } from "./due-store.server";
import { hasExpired } from "./expiry";

const batch = 200;

/** Writes down what the days already say: listings whose last day has passed become expired. Returns how many. */
export async function expireDue(actor: SystemActor): Promise<number> {
  let expired = 0;
  for (;;) {
    const ids = await findOverdue(today(), batch);
    let moved = 0;
    for (const id of ids) {
      const result = await changeListing(actor, { id }, (context) =>
        // Confirmed or withdrawn since the list was read: nothing to do.
        hasExpired(context.listing.expiresOn, context.today)
          ? changeState(actor, context, { action: "expire", event: "expired" })
          : Promise.resolve(ok(null)),
      );
      if (result.ok && result.value !== null) moved += 1;
    }
    expired += moved;
    if (ids.length < batch || moved === 0) return expired;
  }
}

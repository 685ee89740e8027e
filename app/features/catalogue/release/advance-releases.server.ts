import { today } from "~/infra/clock/clock.server";
import type { SystemActor } from "~/shared/actor";
import { ok } from "~/shared/result";
import { changeListing, recordListing } from "../change-listing.server";
import { sameValue } from "../drafting/listing-changes";
import { findRungDue } from "../life/due-store.server";
import { saveRelease } from "../listing-store.server";
import { advanceRelease } from "./release-ladder";

const batch = 200;

/** Writes down the rungs whose day has come, with one event each. Readers have seen them from that day on. Returns how many. */
export async function advanceReleases(actor: SystemActor): Promise<number> {
  let advanced = 0;
  for (;;) {
    const ids = await findRungDue(today(), batch);
    let moved = 0;
    for (const id of ids) {
      const result = await changeListing(actor, { id }, async ({ tx, listing, today: day }) => {
        const release = advanceRelease(listing.release, day);
        if (sameValue(release, listing.release)) return ok(false);
        await saveRelease(tx, listing.id, release);
        await recordListing(tx, actor, "rung_moved", listing, { from: listing.release.rung, to: release.rung });
        return ok(true);
      });
      if (result.ok && result.value) moved += 1;
    }
    advanced += moved;
    if (ids.length < batch || moved === 0) return advanced;
  }
}

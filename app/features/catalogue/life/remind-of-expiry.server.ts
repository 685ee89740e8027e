import { today } from "~/infra/clock/clock.server";
import type { SystemActor } from "~/shared/actor";
import { addDays } from "~/shared/dates";
import { ok } from "~/shared/result";
import { changeListing, recordListing } from "../change-listing.server";
import { markReminded } from "../listing-store.server";
import { findEndingSoon } from "./due-store.server";
import { reminderDays, reminderDue } from "./expiry";

const batch = 200;

/** Tells once, a week ahead, that a listing is about to end: one `listing.expiry_near` each, which the mail follows. Returns how many. */
export async function remindOfExpiry(actor: SystemActor): Promise<number> {
  const day = today();
  let reminded = 0;
  let after: string | null = null;
  for (;;) {
    const ids: string[] = await findEndingSoon(day, addDays(day, reminderDays), after, batch);
    for (const id of ids) {
      const result = await changeListing(actor, { id }, async ({ tx, listing, now, today: current }) => {
        if (listing.state !== "published" || !reminderDue(listing, current)) return ok(false);
        await markReminded(tx, listing.id, now);
        await recordListing(tx, actor, "expiry_near", listing, { expiresOn: listing.expiresOn });
        return ok(true);
      });
      if (result.ok && result.value) reminded += 1;
    }
    after = ids.at(-1) ?? null;
    if (ids.length < batch) return reminded;
  }
}

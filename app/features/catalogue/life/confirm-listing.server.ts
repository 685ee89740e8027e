import type { Actor } from "~/shared/actor";
import { fieldError, invalidInput, type AppError } from "~/shared/app-error";
import { isIsoDate, type IsoDate } from "~/shared/dates";
import { err, type Result } from "~/shared/result";
import { changeListing, type ListingRef, type StaleListing } from "../change-listing.server";
import { deriveListing } from "../drafting/derive-listing.server";
import { fieldsOf } from "../listing";
import { countPhotos } from "../listing-media-store.server";
import { findListing, saveFields } from "../listing-store.server";
import { changeState, type StateAfter } from "./change-state.server";

export interface ConfirmListing extends ListingRef {
  /** New last day; needed when the stated one has passed. It also replaces a passed "gone by". */
  readonly availableUntil?: IsoDate;
}

/**
 * "It is still there": keeps a published listing for another ninety days or until its stated end, and revives an expired
 * one. A stated end that has passed must be moved, and the refusal says so by field.
 */
export async function confirmListing(
  actor: Actor,
  input: ConfirmListing,
): Promise<Result<StateAfter, AppError | StaleListing>> {
  const until = input.availableUntil;
  if (until !== undefined && !isIsoDate(until)) return err(invalidInput(fieldError("availableUntil", "invalid_date")));
  return changeListing(actor, input, async (context) => {
    const { tx, today } = context;
    let { listing } = context;
    if (until !== undefined && until !== listing.availableUntil) {
      if (until < today) return err(invalidInput(fieldError("availableUntil", "date_passed", { date: until })));
      const passed = listing.goneBy !== null && listing.goneBy < today;
      const moved = {
        ...fieldsOf(listing),
        availableUntil: until,
        ...(passed ? { goneBy: null, goneByAction: null } : {}),
      };
      if (moved.availableFrom && moved.availableFrom > until)
        return err(invalidInput(fieldError("availableUntil", "date_before_start")));
      const photos = await countPhotos(tx, listing.id);
      await saveFields(tx, listing.id, moved, deriveListing(listing.type, moved, listing.legal.status, photos));
      listing = (await findListing(tx, listing.id)) ?? listing;
    }
    return changeState(
      actor,
      { ...context, listing },
      { action: "confirm", event: "confirmed", ...(until ? { payload: { availableUntil: until } } : {}) },
    );
  });
}

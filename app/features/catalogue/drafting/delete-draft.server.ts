import type { Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { changeListing, recordListing, type ListingRef, type StaleListing } from "../change-listing.server";
import { deleteListing } from "../listing-store.server";

/** Throws a draft away. What has been published is withdrawn and archived instead: others may have acted on it. */
export const deleteDraft = (actor: Actor, ref: ListingRef): Promise<Result<{ id: string }, AppError | StaleListing>> =>
  changeListing(actor, ref, async ({ tx, listing }) => {
    if (listing.state !== "draft")
      return err(appError("conflict", { reason: "listing_wrong_state", params: { state: listing.state } }));
    await deleteListing(tx, listing.id);
    await recordListing(tx, actor, "deleted", listing, { reference: listing.reference });
    return ok({ id: listing.id });
  });

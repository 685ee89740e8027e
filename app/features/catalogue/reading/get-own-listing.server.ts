import { freshFactors } from "~/features/impact/listing-factors.server";
import { today } from "~/infra/clock/clock.server";
import { db } from "~/infra/db/client.server";
import type { Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { isId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { ownsListing } from "../change-listing.server";
import { deriveListing } from "../drafting/derive-listing.server";
import { publishFaultsOf } from "../life/publish-faults.server";
import type { OwnListing } from "../listing-views";
import { findListingMedia } from "../listing-media-store.server";
import { findListing } from "../listing-store.server";

/** The owner's listing for the wizard and the management page, in any state. */
export async function getOwnListing(actor: Actor, id: string): Promise<Result<OwnListing, AppError>> {
  const listing = isId(id) ? await findListing(db(), id) : null;
  if (!listing || !ownsListing(actor, listing.organizationId)) return err(appError("not_found"));
  const [media, publishFaults] = await Promise.all([
    findListingMedia(db(), listing.id),
    publishFaultsOf(db(), listing, today()),
    freshFactors(),
  ]);
  const { completeness } = deriveListing(listing.type, listing, listing.legal.status, media.photos.length);
  return ok({ listing, ...media, completeness, publishFaults });
}

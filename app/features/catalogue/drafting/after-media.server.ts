import type { Tx } from "~/infra/db/client.server";
import { fieldsOf, type Listing } from "../listing";
import { countPhotos } from "../listing-media-store.server";
import { saveFields } from "../listing-store.server";
import { deriveListing } from "./derive-listing.server";

/** Photos count towards completeness: works it out anew and moves the version on. */
export async function afterMedia(tx: Tx, listing: Listing): Promise<void> {
  const photos = await countPhotos(tx, listing.id);
  await saveFields(
    tx,
    listing.id,
    fieldsOf(listing),
    deriveListing(listing.type, listing, listing.legal.status, photos),
  );
}

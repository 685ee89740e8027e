import { ownMedia } from "~/features/media/own-media.server";
import type { Actor } from "~/shared/actor";
import { fieldError, invalidInput, type AppError } from "~/shared/app-error";
import { isId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { changeListing, recordListing, type ListingRef, type StaleListing } from "../change-listing.server";
import { findListingMedia, replaceMedia, type MediaPlace } from "../listing-media-store.server";
import { afterMedia } from "./after-media.server";
import { maxDocuments, maxPhotos } from "./media-limits";

export interface SetListingMedia extends ListingRef {
  readonly kind: "photo" | "document";
  /** All files of that kind in their order; the first photo leads the listing. */
  readonly media: readonly MediaPlace[];
}

/** Order and alternative texts of the photos, or of the documents. Only files of the own organization can be attached. */
export async function setListingMedia(
  actor: Actor,
  input: SetListingMedia,
): Promise<Result<{ version: number }, AppError | StaleListing>> {
  const field = input.kind === "photo" ? "photos" : "documents";
  const max = input.kind === "photo" ? maxPhotos : maxDocuments;
  const ids = input.media.map(({ mediaId }) => mediaId);
  if (ids.length > max) return err(invalidInput(fieldError(field, "too_many", { max })));
  if (input.media.some(({ altText }) => altText.length > 300))
    return err(invalidInput(fieldError(field, "too_long", { max: 300 })));
  if (!ids.every(isId) || new Set(ids).size !== ids.length)
    return err(invalidInput(fieldError(field, "not_an_option")));
  const own = await ownMedia(actor, ids);
  if (own.length !== ids.length || own.some(({ kind }) => kind !== input.kind))
    return err(invalidInput(fieldError(field, "not_an_option")));

  return changeListing(actor, input, async ({ tx, listing }) => {
    const before = (await findListingMedia(tx, listing.id))[field];
    const media = input.media.map(({ mediaId, altText }) => ({ mediaId, altText: altText.trim() }));
    const same =
      before.length === media.length &&
      before.every(
        ({ media: view, altText }, index) => view.id === media[index]?.mediaId && altText === media[index]?.altText,
      );
    if (same) return ok({ version: listing.version });
    await replaceMedia(tx, listing.id, media, [input.kind]);
    await afterMedia(tx, listing);
    await recordListing(tx, actor, "media_set", listing, {
      kind: input.kind,
      from: before.map(({ media: view }) => view.id),
      to: ids,
    });
    return ok({ version: listing.version + 1 });
  });
}

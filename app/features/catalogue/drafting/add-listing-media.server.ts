import { ownMedia } from "~/features/media/own-media.server";
import type { Actor } from "~/shared/actor";
import { fieldError, invalidInput, type AppError } from "~/shared/app-error";
import { isId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { changeListing, recordListing } from "../change-listing.server";
import { appendMedia, findListingMedia } from "../listing-media-store.server";
import { afterMedia } from "./after-media.server";
import { maxDocuments, maxPhotos } from "./media-limits";

/** Adds uploaded files after those that are there. Takes no version: two uploads at once both count. */
export async function addListingMedia(
  actor: Actor,
  input: { readonly id: string; readonly mediaIds: readonly string[] },
): Promise<Result<{ version: number }, AppError>> {
  const ids = [...new Set(input.mediaIds)];
  const own = ids.every(isId) ? await ownMedia(actor, ids) : [];
  if (ids.length === 0 || own.length !== ids.length) return err(invalidInput(fieldError("photos", "not_an_option")));
  return changeListing(actor, { id: input.id }, async ({ tx, listing }) => {
    const { photos, documents } = await findListingMedia(tx, listing.id);
    const there = new Set([...photos, ...documents].map(({ media }) => media.id));
    const fresh = own.filter(({ id }) => !there.has(id));
    if (fresh.length === 0) return ok({ version: listing.version });
    const count = (kind: string) => fresh.filter((view) => view.kind === kind).length;
    if (photos.length + count("photo") > maxPhotos)
      return err(invalidInput(fieldError("photos", "too_many", { max: maxPhotos })));
    if (documents.length + count("document") > maxDocuments)
      return err(invalidInput(fieldError("documents", "too_many", { max: maxDocuments })));
    await appendMedia(
      tx,
      listing.id,
      fresh.map(({ id }) => id),
    );
    await afterMedia(tx, listing);
    await recordListing(tx, actor, "media_set", listing, { added: fresh.map(({ id }) => id) });
    return ok({ version: listing.version + 1 });
  });
}

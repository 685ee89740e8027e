import { mediaFields, toMediaView } from "~/features/media/media-view";
import type { Db, Tx } from "~/infra/db/client.server";
import type { ListingMediaView } from "./listing-views";

export interface MediaPlace {
  readonly mediaId: string;
  readonly altText: string;
}

/** Photos and documents of a listing, each in its order. */
export async function findListingMedia(
  client: Db,
  listingId: string,
): Promise<{ photos: ListingMediaView[]; documents: ListingMediaView[] }> {
  const rows = await client.listingMedia.findMany({
    where: { listingId },
    orderBy: [{ position: "asc" }, { mediaId: "asc" }],
    select: { altText: true, media: { select: mediaFields } },
  });
  const views = rows.map(({ altText, media }) => ({ altText, media: toMediaView(media) }));
  return {
    photos: views.filter(({ media }) => media.kind === "photo"),
    documents: views.filter(({ media }) => media.kind === "document"),
  };
}

export const countPhotos = (client: Db, listingId: string): Promise<number> =>
  client.listingMedia.count({ where: { listingId, media: { kind: "photo" } } });

/** Replaces the files of the kinds named; the others keep their place. */
export async function replaceMedia(
  tx: Tx,
  listingId: string,
  items: readonly MediaPlace[],
  kinds: readonly string[],
): Promise<void> {
  await tx.listingMedia.deleteMany({ where: { listingId, media: { kind: { in: [...kinds] } } } });
  await tx.listingMedia.createMany({
    data: items.map(({ mediaId, altText }, position) => ({ listingId, mediaId, altText, position })),
  });
}

/** Adds files after those that are there; one that is there already stays where it is. */
export async function appendMedia(tx: Tx, listingId: string, mediaIds: readonly string[]): Promise<void> {
  const last = await tx.listingMedia.aggregate({ where: { listingId }, _max: { position: true } });
  const first = (last._max.position ?? -1) + 1;
  await tx.listingMedia.createMany({
    data: mediaIds.map((mediaId, index) => ({ listingId, mediaId, position: first + index })),
    skipDuplicates: true,
  });
}

export async function insertMedia(
  tx: Tx,
  rows: readonly (MediaPlace & { readonly listingId: string; readonly position: number })[],
): Promise<void> {
  await tx.listingMedia.createMany({
    data: rows.map(({ listingId, mediaId, altText, position }) => ({ listingId, mediaId, altText, position })),
  });
}

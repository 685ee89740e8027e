import type { makeFewPictures, PictureFields } from "../../../prisma/seed/pictures/make-pictures";
import { pictureAlt } from "../../../prisma/seed/content/closings";
import type { SeedListing } from "./build-listing.server";
import type { Chance } from "./chance";
import { fillText } from "./fill-text";
import type { SeedRow } from "./seed-store.server";

export type MakePictures = typeof makeFewPictures;

/** What a picture is drawn of, and whose it is. Small, since there is one for nearly every listing. */
export interface PictureRequest {
  /** The listing's id. */
  readonly key: string;
  readonly group: string;
  readonly leaf: string;
  readonly title: string;
  readonly organizationId: string;
  readonly uploadedBy: string;
  readonly at: Date;
}

export function pictureRequest({ id, fields, organization, createdBy, life }: SeedListing): PictureRequest {
  const leaf = fields.categoryCode ?? "";
  return {
    key: id,
    group: leaf.split(".")[0] ?? "",
    leaf,
    title: fields.title,
    organizationId: organization.id,
    uploadedBy: createdBy,
    at: life.createdAt,
  };
}

/** A `media_file` row of its own for each listing, though several show the same drawing, and its use. */
export function pictureRows(
  requests: readonly PictureRequest[],
  drawn: ReadonlyMap<string, PictureFields>,
  chance: Chance,
): { media: SeedRow[]; uses: SeedRow[] } {
  const media: SeedRow[] = [];
  const uses: SeedRow[] = [];
  for (const { key, organizationId, uploadedBy, title, at } of requests) {
    const fields = drawn.get(key);
    if (!fields) continue;
    const id = chance.id(at);
    const { kind, state, illustration, bytes, sha256, width, height, variants, placeholder } = fields;
    media.push({
      id,
      organization_id: organizationId,
      uploaded_by: uploadedBy,
      kind,
      state,
      illustration,
      bytes,
      sha256,
      width,
      height,
      variants,
      placeholder,
      file_name: fields.fileName,
      content_type: fields.contentType,
      storage_key: fields.storageKey,
      created_at: at.toISOString(),
    });
    uses.push({ listing_id: key, media_id: id, position: 0, alt_text: fillText(pictureAlt, { title }, 0) });
  }
  return { media, uses };
}

import { mediaFields } from "~/features/media/media-view";
import { columnsSql, jsonSql, readRows } from "~/infra/db/read-rows.server";
import { Prisma } from "../../../../prisma/generated/client";
import { toListing, type ListingRow } from "../listing-store.server";
import type { Listing } from "../listing";
import type { ListingMediaView } from "../listing-views";
import { toPlacedMedia, type PlacedMediaRow } from "./row-views";

interface PageRow extends ListingRow {
  readonly ownerGone: boolean;
  readonly media: readonly PlacedMediaRow[];
}

const statement = {
  name: "listing_page",
  text: `select ${columnsSql("l", Object.values(Prisma.ListingScalarFieldEnum))},
  (select coalesce(json_agg(json_build_object('groupId', g.group_id)), '[]')
    from listing_partner_group g where g.listing_id = l.id) as "partnerGroups",
  o.deleted_at is not null as "ownerGone",
  (select coalesce(json_agg(json_build_object('altText', p.alt_text, 'media', ${jsonSql("m", Object.keys(mediaFields))})
      order by p.position, p.media_id), '[]')
    from listing_media p join media_file m on m.id = p.media_id where p.listing_id = l.id) as media
from listing l join organization o on o.id = l.organization_id
where l.reference = $1`,
};

/** A listing as its page needs it, whoever asks. */
export interface StoredListing {
  readonly listing: Listing;
  /** The owning organization has left. */
  readonly ownerGone: boolean;
  readonly photos: readonly ListingMediaView[];
  readonly documents: readonly ListingMediaView[];
}

/** By its public reference, with its files, in one answer. */
export async function findStoredListing(reference: string): Promise<StoredListing | null> {
  const [row] = await readRows<PageRow>(statement, [reference]);
  if (!row) return null;
  const files = row.media.map(toPlacedMedia);
  return {
    listing: toListing(row),
    ownerGone: row.ownerGone,
    photos: files.filter(({ media }) => media.kind === "photo"),
    documents: files.filter(({ media }) => media.kind === "document"),
  };
}

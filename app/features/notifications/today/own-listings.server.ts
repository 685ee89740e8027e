import type { OwnListingRow } from "~/features/catalogue/listing-views";
import { listOwnListings } from "~/features/catalogue/reading/list-own-listings.server";
import { countThreadsByListing } from "~/features/trade/count-threads.server";
import type { OrganizationMember } from "~/shared/actor";

export interface TodayListing {
  readonly row: OwnListingRow;
  readonly questions: number;
}

/** The organization's live listings, the one that ends first at the top, with how many have asked about each. */
export async function todayListings(
  actor: OrganizationMember,
  limit: number,
): Promise<{ listings: TodayListing[]; total: number }> {
  const found = await listOwnListings(actor, { state: "published", sort: "expiry", pageSize: limit });
  if (!found.ok) return { listings: [], total: 0 };
  const counts = await countThreadsByListing(
    actor,
    found.value.rows.map((row) => row.id),
  );
  return {
    listings: found.value.rows.map((row) => ({ row, questions: counts.get(row.id) ?? 0 })),
    total: found.value.total,
  };
}

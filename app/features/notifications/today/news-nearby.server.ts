import type { ListingType } from "~/features/catalogue/listing";
import type { ListingCard } from "~/features/catalogue/listing-views";
import { newestListings } from "~/features/catalogue/reading/newest-listings.server";
import { listSites } from "~/features/organizations/sites/list-sites.server";
import { actsForOrganization, organizationIdOf, type Member } from "~/shared/actor";
import type { Coordinate } from "~/shared/geo";

const radiusKm = 80;

export interface Nearby {
  /** Where distances are counted from; null = the cards are of the whole region. */
  readonly from: (Coordinate & { readonly locality: string }) | null;
  readonly km: number;
  readonly cards: readonly ListingCard[];
}

/** The newest of others near the organization's first site; of the whole region where it has none or nothing is near. */
export async function newsNearby(actor: Member, limit: number, types?: readonly ListingType[]): Promise<Nearby> {
  const own = organizationIdOf(actor);
  const [site] = actsForOrganization(actor) ? await listSites(actor) : [];
  const others = (cards: readonly ListingCard[]) => cards.filter((card) => card.organizationId !== own).slice(0, limit);
  const wide = { limit: limit * 4, ...(types ? { types } : {}) };
  const near = site ? others(await newestListings(actor, { ...wide, near: { point: site, km: radiusKm } })) : [];
  if (site && near.length > 0) {
    const { latitude, longitude, locality } = site;
    return { from: { latitude, longitude, locality }, km: radiusKm, cards: near };
  }
  return { from: null, km: radiusKm, cards: others(await newestListings(actor, wide)) };
}

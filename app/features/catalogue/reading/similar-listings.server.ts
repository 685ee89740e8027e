import { today } from "~/infra/clock/clock.server";
import { db } from "~/infra/db/client.server";
import type { Actor } from "~/shared/actor";
import { isId } from "~/shared/ids";
import type { ListingCard } from "../listing-views";
import { ownsListing } from "../change-listing.server";
import { findListing } from "../listing-store.server";
import { viewerOf } from "../release/viewer-of.server";
import { findCards } from "./card-store.server";
import { findSimilarCandidates } from "./similar-store.server";
import { similarity } from "./similarity";

/** Live listings most like this one that the actor may see. */
export async function similarListings(actor: Actor, listingId: string, limit = 4): Promise<ListingCard[]> {
  const listing = isId(listingId) ? await findListing(db(), listingId) : null;
  if (!listing || (listing.state === "draft" && !ownsListing(actor, listing.organizationId))) return [];
  const viewer = await viewerOf(actor);
  const day = today();
  const candidates = await findSimilarCandidates(viewer, day, listing);
  const best = candidates
    .map((candidate) => ({ id: candidate.id, score: similarity(listing, candidate).score }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? 1 : -1))
    .slice(0, limit);
  return findCards(
    viewer,
    day,
    best.map(({ id }) => id),
  );
}

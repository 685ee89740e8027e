import { today } from "~/infra/clock/clock.server";
import type { Actor } from "~/shared/actor";
import type { ListingCard } from "../listing-views";
import { ownsListing } from "../change-listing.server";
import { viewerOf } from "../release/viewer-of.server";
import { findCards } from "./card-store.server";
import { normaliseReference } from "./get-listing.server";
import { findSimilarCandidates } from "./similar-store.server";
import { similarityTo } from "./similarity";

/** Live listings most like the one of that reference that the actor may see. */
export async function similarListings(actor: Actor, reference: string, limit = 4): Promise<ListingCard[]> {
  const viewer = await viewerOf(actor);
  const day = today();
  const rows = await findSimilarCandidates(viewer, day, normaliseReference(reference));
  const listing = rows.find(({ self }) => self);
  if (!listing || (listing.state === "draft" && !ownsListing(actor, listing.organizationId))) return [];
  const scoreOf = similarityTo(listing);
  const best = rows
    .filter(({ self }) => !self)
    .map((candidate) => ({ id: candidate.id, score: scoreOf(candidate).score }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? 1 : -1))
    .slice(0, limit);
  return findCards(
    viewer,
    day,
    best.map(({ id }) => id),
  );
}

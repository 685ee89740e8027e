import { today } from "~/infra/clock/clock.server";
import type { Actor } from "~/shared/actor";
import type { Coordinate } from "~/shared/geo";
import type { ListingType } from "../listing";
import type { ListingCard } from "../listing-views";
import { viewerOf } from "../release/viewer-of.server";
import { findCards } from "./card-store.server";
import { findNewestIds } from "./home-store.server";

export interface NewestInput {
  readonly limit: number;
  /** Only of these types. */
  readonly types?: readonly ListingType[];
  /** Only within so many kilometres of a point. */
  readonly near?: { readonly point: Coordinate; readonly km: number };
}

/** The newest live listings the actor may see. */
export async function newestListings(actor: Actor, input: NewestInput): Promise<ListingCard[]> {
  const viewer = await viewerOf(actor);
  const day = today();
  return findCards(viewer, day, await findNewestIds(viewer, day, input));
}

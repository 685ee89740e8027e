import { today } from "~/infra/clock/clock.server";
import type { Actor } from "~/shared/actor";
import { isId } from "~/shared/ids";
import type { ListingCard } from "../listing-views";
import { viewerOf } from "../release/viewer-of.server";
import { findCards } from "./card-store.server";

/**
 * Cards in the order of the ids, for a search page or any other list. Visibility is checked here again in SQL,
 * whatever found the ids: what the actor may not see is left out.
 */
export async function getListingCards(actor: Actor, ids: readonly string[]): Promise<ListingCard[]> {
  const known = [...new Set(ids)].filter(isId);
  return known.length === 0 ? [] : findCards(await viewerOf(actor), today(), known);
}

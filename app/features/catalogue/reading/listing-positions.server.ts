import { today } from "~/infra/clock/clock.server";
import type { Actor } from "~/shared/actor";
import { isId } from "~/shared/ids";
import { viewerOf } from "../release/viewer-of.server";
import { findPositions, type ListingPosition } from "./position-store.server";

/** Where those of the listings are that the actor may see, in the order of the ids: for a map. */
export async function listingPositions(actor: Actor, ids: readonly string[]): Promise<ListingPosition[]> {
  const rows = await findPositions(await viewerOf(actor), today(), ids.filter(isId));
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

import { today } from "~/infra/clock/clock.server";
import type { Actor } from "~/shared/actor";
import { isId } from "~/shared/ids";
import type { ListingCard, Page } from "../listing-views";
import { viewerOf } from "../release/viewer-of.server";
import { findCards } from "./card-store.server";
import { findOrganizationIds } from "./home-store.server";

const pageSize = 12;

/** Live listings of one organization that the actor may see, newest first. */
export async function organizationListings(
  actor: Actor,
  organizationId: string,
  page: number,
): Promise<Page<ListingCard>> {
  if (!isId(organizationId)) return { rows: [], total: 0, page, pageSize };
  const viewer = await viewerOf(actor);
  const day = today();
  const { ids, total } = await findOrganizationIds(viewer, day, organizationId, {
    skip: (page - 1) * pageSize,
    take: pageSize,
  });
  return { rows: await findCards(viewer, day, ids), total, page, pageSize };
}

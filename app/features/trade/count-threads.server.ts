import type { OrganizationMember } from "~/shared/actor";
import { countThreads } from "./thread-store.server";

/** How many organizations have asked about each of one's own listings; those nobody asked about are absent. */
export const countThreadsByListing = (
  actor: OrganizationMember,
  listingIds: readonly string[],
): Promise<Map<string, number>> => countThreads(actor.organization.id, listingIds);

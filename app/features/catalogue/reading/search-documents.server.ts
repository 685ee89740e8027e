import { categoryByCode } from "~/features/reference/category-tree";
import type { Listing } from "../listing";
import { countIndexed, findIdsOfOrganizations, findIndexed, findIndexedIds } from "./search-document-store.server";

/** Facts of an earlier category stay stored and are not searched. */
function withApplicableFacts(listing: Listing): Listing {
  const keys = new Set(listing.categoryCode === null ? [] : categoryByCode(listing.categoryCode)?.attributes);
  return {
    ...listing,
    attributes: Object.fromEntries(Object.entries(listing.attributes).filter(([key]) => keys.has(key))),
  };
}

/**
 * Sources of the index for those ids: published, unblocked listings of organizations that are still here, with the days
 * (`release`, `expiresOn`) that say who finds them when. An id absent in the answer belongs in no index. For jobs: no actor.
 */
export const searchDocumentsFor = async (ids: readonly string[]): Promise<Listing[]> =>
  ids.length === 0 ? [] : (await findIndexed(ids)).map(withApplicableFacts);

/** Ids that belong in the index, in order, after `after`: for a rebuild. */
export const listIdsForReindex = (after: string | null, limit: number): Promise<string[]> =>
  findIndexedIds(after, limit);

/** How many belong in the index: what its own count is compared with. */
export const countForIndex = (): Promise<number> => countIndexed();

/** Ids whose document names one of those organizations. */
export const listIdsOfOrganizations = async (organizationIds: readonly string[]): Promise<string[]> =>
  organizationIds.length === 0 ? [] : findIdsOfOrganizations(organizationIds);

import { categoryByCode } from "~/features/reference/category-tree";
import type { AttributeValues } from "~/features/reference/attribute";
import type { IsoDate } from "~/shared/dates";
import type { Listing, Release } from "../listing";
import { findIndexed, findIndexedIds } from "./search-document-store.server";

/** Who may find it, as days: the index stays right on the day a listing moves up or ends. */
export interface DocumentVisibility {
  readonly organizationId: string;
  readonly release: Release;
  /** First day it is public: `0000-01-01` = now already; null = not planned. */
  readonly publicFrom: IsoDate | null;
  readonly partnersFrom: IsoDate | null;
  readonly partnerGroupIds: readonly string[];
  /** Last day others see it. */
  readonly expiresOn: IsoDate;
  /** Only for receivers with a stated permit. */
  readonly hazardous: boolean;
}

export interface ListingDocument {
  readonly listing: Listing;
  /** Facts that apply to its category now; ones from an earlier category stay stored but are not searched. */
  readonly attributes: AttributeValues;
  readonly visibility: DocumentVisibility;
}

/** Earlier than every day: a rung that has been reached. */
const always = "0000-01-01";

function visibilityOf(listing: Listing): DocumentVisibility {
  const { rung, partnersFrom, publicFrom, partnerGroupIds } = listing.release;
  return {
    organizationId: listing.organizationId,
    release: listing.release,
    publicFrom: rung === "public" ? always : publicFrom,
    partnersFrom: rung === "own" ? partnersFrom : always,
    partnerGroupIds,
    // The database refuses a published listing without an end.
    expiresOn: listing.expiresOn ?? always,
    hazardous: listing.legal.status === "hazardous_waste",
  };
}

function applicable(listing: Listing): AttributeValues {
  const keys = new Set(listing.categoryCode === null ? [] : categoryByCode(listing.categoryCode)?.attributes);
  return Object.fromEntries(Object.entries(listing.attributes).filter(([key]) => keys.has(key)));
}

/** Sources of the index for those ids. An id that is absent in the answer belongs in no index. Not for readers: no actor. */
export async function searchDocumentsFor(ids: readonly string[]): Promise<ListingDocument[]> {
  const listings = ids.length === 0 ? [] : await findIndexed(ids);
  return listings.map((listing) => ({ listing, attributes: applicable(listing), visibility: visibilityOf(listing) }));
}

/** Ids that belong in the index, in order, after `after`: for a rebuild. */
export const listIdsForReindex = (after: string | null, limit: number): Promise<string[]> => findIndexedIds(after, limit);

import { categoryByCode } from "~/features/reference/category-tree";
import type { FieldError } from "~/shared/app-error";
import type { IsoDate } from "~/shared/dates";
import { wasteEntryOn } from "../legal/waste-entry.server";
import type { Listing } from "../listing";
import { publishFaults } from "./publish-rules";

/** `publishFaults` with the category tree and the List of Waste of the day. */
export function publishFaultsOf(listing: Listing, today: IsoDate): FieldError[] {
  const category = listing.categoryCode === null ? undefined : categoryByCode(listing.categoryCode);
  return publishFaults({ listing, today, wasteEntry: wasteEntryOn(listing.legal.wasteCode, today), categoryKinds: category?.kinds ?? null });
}

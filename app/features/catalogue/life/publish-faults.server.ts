import { categoryByCode } from "~/features/reference/category-tree";
import type { Db } from "~/infra/db/client.server";
import type { FieldError } from "~/shared/app-error";
import type { IsoDate } from "~/shared/dates";
import { wasteEntryOn } from "../legal/waste-entry.server";
import type { Listing } from "../listing";
import { publishFaults, type WasteEntry } from "./publish-rules";

/** `publishFaults` with the category tree. */
export function faultsWith(listing: Listing, today: IsoDate, wasteEntry: WasteEntry | null): FieldError[] {
  const category = listing.categoryCode === null ? undefined : categoryByCode(listing.categoryCode);
  return publishFaults({ listing, today, wasteEntry, categoryKinds: category?.kinds ?? null });
}

/** `publishFaults` with the category tree and the List of Waste of the day. */
export const publishFaultsOf = async (client: Db, listing: Listing, today: IsoDate): Promise<FieldError[]> =>
  faultsWith(listing, today, await wasteEntryOn(client, listing.legal.wasteCode, today));

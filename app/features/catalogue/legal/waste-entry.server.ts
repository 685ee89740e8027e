import { wasteRows } from "~/features/reference/data/lists/waste-rows.server";
import { entryOn } from "~/features/reference/waste-code";
import type { IsoDate } from "~/shared/dates";
import type { WasteEntry } from "../life/publish-rules";

/** The entry of the List of Waste in force on the day; null when the code is not on the list then. */
export function wasteEntryOn(code: string | null, day: IsoDate): WasteEntry | null {
  const row = code === null ? undefined : entryOn(wasteRows, code, day);
  return row && typeof row.extra.hazardous === "boolean" ? { code: row.code, hazardous: row.extra.hazardous } : null;
}

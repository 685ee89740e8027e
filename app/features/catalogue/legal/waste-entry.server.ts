import { wasteEntriesOn } from "~/features/reference/codes/waste-entries.server";
import type { Db } from "~/infra/db/client.server";
import type { IsoDate } from "~/shared/dates";
import type { WasteEntry } from "../life/publish-rules";

/** The entry of the List of Waste in force on the day; null when the code is not on the list then. */
export const wasteEntryOn = async (client: Db, code: string | null, day: IsoDate): Promise<WasteEntry | null> =>
  code === null ? null : ((await wasteEntriesOn(client, [code], day)).get(code) ?? null);

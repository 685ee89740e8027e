import { db, type Db } from "~/infra/db/client.server";
import type { IsoDate } from "~/shared/dates";
import type { Locale } from "~/shared/locale";
import { wasteRows } from "../data/lists/waste-rows.server";
import type { CodeRow } from "../reference-rows";
import { entryOn } from "../waste-code";
import { findCodeRows } from "./code-store.server";

export interface WasteListEntry {
  readonly code: string;
  readonly hazardous: boolean;
  readonly row: CodeRow;
}

/**
 * Entries of the List of Waste in force on the day, by code; a code that is not on the list then is absent. The loaded
 * list decides; a code it does not have at all is looked for among the rows the product ships.
 */
export async function wasteEntriesOn(
  client: Db,
  codes: readonly string[],
  day: IsoDate,
): Promise<Map<string, WasteListEntry>> {
  const wanted = [...new Set(codes)];
  const loaded = wanted.length === 0 ? [] : await findCodeRows(client, "ewc", wanted);
  return new Map(
    wanted.flatMap((code) => {
      const rows = loaded.some((row) => row.code === code) ? loaded : wasteRows;
      const row = entryOn(rows, code, day);
      return row && typeof row.extra.hazardous === "boolean"
        ? [[code, { code, hazardous: row.extra.hazardous, row }] as const]
        : [];
    }),
  );
}

/** Names of the entries in force on the day, by code. */
export async function wasteNamesOn(
  codes: readonly string[],
  day: IsoDate,
  locale: Locale,
): Promise<ReadonlyMap<string, string>> {
  const entries = await wasteEntriesOn(db(), codes, day);
  return new Map([...entries].map(([code, { row }]) => [code, locale === "sv" ? row.labelSv : row.labelEn]));
}

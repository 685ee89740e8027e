import { db, type Db } from "~/infra/db/client.server";
import { cpvRows } from "../data/lists/cpv-rows.server";
import type { CodeRow } from "../reference-rows";
import { findCodeRows } from "./code-store.server";

/**
 * CPV entries by code (eight digits); a code that is not on the list is absent. The loaded list decides; a code it does not
 * have is looked for among the rows the product ships.
 */
export async function cpvEntries(codes: readonly string[], client: Db = db()): Promise<Map<string, CodeRow>> {
  const wanted = new Set(codes);
  const loaded = wanted.size === 0 ? [] : await findCodeRows(client, "cpv", [...wanted]);
  const shipped = cpvRows.filter(({ code }) => wanted.has(code));
  return new Map([...shipped, ...loaded].map((row) => [row.code, row]));
}

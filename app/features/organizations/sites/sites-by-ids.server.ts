import type { Actor } from "~/shared/actor";
import { findSitesByIds } from "./site-store.server";
import type { SiteView } from "./site-view";

/** Sites by id, also of other organizations and also put away: for commands that attach them. What is shown of them is the caller's matter. */
export async function sitesByIds(_actor: Actor, ids: readonly string[]): Promise<Map<string, SiteView>> {
  const rows = ids.length === 0 ? [] : await findSitesByIds([...new Set(ids)]);
  return new Map(rows.map((row) => [row.id, row]));
}

export const siteById = async (actor: Actor, id: string): Promise<SiteView | null> =>
  (await sitesByIds(actor, [id])).get(id) ?? null;

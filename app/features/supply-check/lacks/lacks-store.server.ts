import { db } from "~/infra/db/client.server";
import type { SnapshotContent } from "../snapshots/snapshot";

/**
 * The latest kept check of each lot of tenders whose documents are public, and of the authority's own. What others
 * are still drafting is nobody else's to see, not even summed.
 */
export async function findTriedChecks(
  organizationId: string | null,
): Promise<{ tenderId: string; content: SnapshotContent }[]> {
  const rows = await db().$queryRaw<{ tender_id: string; content: SnapshotContent }[]>`
    select distinct on (tender_id, lot_key) tender_id, supply_snapshot.content
    from supply_snapshot join tender on tender.id = tender_id
    where tender.state in ('published', 'awarded') or tender.organization_id = ${organizationId}::uuid
    order by tender_id, lot_key, taken_at desc`;
  return rows.map((row) => ({ tenderId: row.tender_id, content: row.content }));
}

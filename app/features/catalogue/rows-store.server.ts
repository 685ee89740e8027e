import type { Tx } from "~/infra/db/client.server";
import type { Listing } from "./listing";
import { listingColumns, toListing } from "./listing-store.server";

export interface RowNames {
  readonly references: readonly string[];
  readonly externalReferences: readonly string[];
}

/**
 * The organization's listings that rows name, by our reference or its own number, held until the transaction ends. A
 * second import of the same organization waits here, so that both cannot make a listing of the same number.
 */
export async function lockNamed(tx: Tx, organizationId: string, names: RowNames): Promise<Listing[]> {
  await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`listing-rows:${organizationId}`}, 0))::text`;
  const found: Listing[] = [];
  const size = 5000;
  for (let start = 0; start < Math.max(names.references.length, names.externalReferences.length); start += size) {
    const references = names.references.slice(start, start + size);
    const externals = names.externalReferences.slice(start, start + size);
    // One order for all callers, so that two imports at once wait for each other instead of blocking each other.
    const locked = await tx.$queryRaw<{ id: string }[]>`
      select id from listing where organization_id = ${organizationId}::uuid and (reference = any(${references}) or external_reference = any(${externals}))
      order by id for update`;
    const rows = await tx.listing.findMany({ where: { id: { in: locked.map(({ id }) => id) } }, ...listingColumns });
    found.push(...rows.map(toListing));
  }
  return [...new Map(found.map((listing) => [listing.id, listing])).values()];
}

/** Photos of each of the listings. */
export async function countPhotosOf(tx: Tx, ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await tx.listingMedia.groupBy({
    by: ["listingId"],
    where: { listingId: { in: [...ids] }, media: { kind: "photo" } },
    _count: { _all: true },
  });
  return new Map(rows.map(({ listingId, _count }) => [listingId, _count._all]));
}

export async function insertPartnerGroups(
  tx: Tx,
  rows: readonly { listingId: string; groupId: string }[],
): Promise<void> {
  await tx.listingPartnerGroup.createMany({ data: [...rows], skipDuplicates: true });
}

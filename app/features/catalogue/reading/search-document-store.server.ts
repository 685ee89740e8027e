import { db } from "~/infra/db/client.server";
import type { Prisma } from "../../../../prisma/generated/client";
import type { Listing } from "../listing";
import { listingColumns, toListing } from "../listing-store.server";

/** What the index holds at all; who finds it is said by the days and groups in the document. */
const indexed: Prisma.ListingWhereInput = { state: "published", blockedAt: null, organization: { deletedAt: null } };

export async function findIndexed(ids: readonly string[]): Promise<Listing[]> {
  const rows = await db().listing.findMany({ where: { id: { in: [...ids] }, ...indexed }, ...listingColumns });
  return rows.map(toListing);
}

export async function findIndexedIds(after: string | null, limit: number): Promise<string[]> {
  const rows = await db().listing.findMany({
    where: { ...indexed, ...(after === null ? {} : { id: { gt: after } }) },
    orderBy: { id: "asc" },
    take: limit,
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

export const countIndexed = (): Promise<number> => db().listing.count({ where: indexed });

/** Listings of those organizations that have been published, also when the organization has gone: they leave the index then. */
export async function findIdsOfOrganizations(organizationIds: readonly string[]): Promise<string[]> {
  const rows = await db().listing.findMany({
    where: { organizationId: { in: [...organizationIds] }, publishedAt: { not: null } },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

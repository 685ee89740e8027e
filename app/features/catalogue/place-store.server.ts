import type { Tx } from "~/infra/db/client.server";

export interface SitePlace {
  readonly municipalityCode: string;
  readonly locality: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** Where a site of the organization lies; null when it is not theirs or no longer in use. */
export const findSitePlace = (tx: Tx, organizationId: string, siteId: string): Promise<SitePlace | null> =>
  tx.site.findFirst({
    where: { id: siteId, organizationId, archivedAt: null },
    select: { municipalityCode: true, locality: true, latitude: true, longitude: true },
  });

/** Those of the partner groups that belong to the organization. */
export async function ownGroupIds(tx: Tx, organizationId: string, ids: readonly string[]): Promise<string[]> {
  const rows = await tx.partnerGroup.findMany({ where: { organizationId, id: { in: [...ids] } }, select: { id: true } });
  return rows.map(({ id }) => id);
}

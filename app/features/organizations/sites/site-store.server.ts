import { db, type Db, type Tx } from "~/infra/db/client.server";
import type { AddressPlace } from "./place-of-address";
import type { SiteView } from "./site-view";

const columns = {
  id: true,
  organizationId: true,
  name: true,
  street: true,
  postcode: true,
  locality: true,
  municipalityCode: true,
  latitude: true,
  longitude: true,
  archivedAt: true,
} as const;

type Row = Omit<SiteView, "archived"> & { archivedAt: Date | null };
const toView = ({ archivedAt, ...row }: Row): SiteView => ({ ...row, archived: archivedAt !== null });

export const findSites = async (client: Db, organizationId: string): Promise<SiteView[]> =>
  (
    await client.site.findMany({
      where: { organizationId, archivedAt: null },
      select: columns,
      orderBy: { createdAt: "asc" },
    })
  ).map(toView);

/** Also those no longer used: listings made there keep their place. */
export const findSitesByIds = async (ids: readonly string[]): Promise<SiteView[]> =>
  (await db().site.findMany({ where: { id: { in: [...ids] } }, select: columns })).map(toView);

export async function insertSite(
  tx: Tx,
  organizationId: string,
  id: string,
  name: string,
  place: AddressPlace,
): Promise<void> {
  await tx.site.create({ data: { id, organizationId, name, ...place } });
}

export const updateSite = async (
  tx: Tx,
  organizationId: string,
  id: string,
  name: string,
  place: AddressPlace,
): Promise<boolean> =>
  (await tx.site.updateMany({ where: { id, organizationId, archivedAt: null }, data: { name, ...place } })).count === 1;

export const setArchived = async (tx: Tx, organizationId: string, id: string, at: Date | null): Promise<boolean> =>
  (
    await tx.site.updateMany({
      where: { id, organizationId, archivedAt: at === null ? { not: null } : null },
      data: { archivedAt: at },
    })
  ).count === 1;

export const organizationNumberOf = async (client: Db, organizationId: string): Promise<string> =>
  (
    await client.organization.findUniqueOrThrow({
      where: { id: organizationId },
      select: { organizationNumber: true },
    })
  ).organizationNumber;

/** The organization lies where its oldest site in use lies. */
export async function followFirstSite(tx: Tx, organizationId: string): Promise<void> {
  const first = await tx.site.findFirst({
    where: { organizationId, archivedAt: null },
    select: { municipalityCode: true },
    orderBy: { createdAt: "asc" },
  });
  if (first)
    await tx.organization.update({ where: { id: organizationId }, data: { municipalityCode: first.municipalityCode } });
}

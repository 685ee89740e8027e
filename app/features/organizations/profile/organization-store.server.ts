import { db, type Db, type Tx } from "~/infra/db/client.server";
import type { CreateOrganization } from "../organization";

export const idByNumber = async (digits: string): Promise<string | null> =>
  (await db().organization.findUnique({ where: { organizationNumber: digits }, select: { id: true } }))?.id ?? null;

export const slugTaken = async (tx: Tx, slug: string): Promise<boolean> =>
  (await tx.organization.findUnique({ where: { slug }, select: { id: true } })) !== null;

export interface NewOrganization extends Omit<CreateOrganization, "postcode" | "contactRole"> {
  readonly id: string;
  readonly slug: string;
  readonly contactRole: string | null;
  readonly ownerId: string;
  readonly membershipId: string;
  readonly site: {
    readonly id: string;
    readonly postcode: string;
    readonly locality: string;
    readonly municipalityCode: string;
    readonly latitude: number;
    readonly longitude: number;
  };
}

/** The organization, its first owner and its first site. */
export async function insertOrganization(tx: Tx, row: NewOrganization): Promise<void> {
  const { id, name, slug, kind, organizationNumber, contactRole, site } = row;
  await tx.organization.create({
    data: { id, name, slug, kind, organizationNumber, contactRole, municipalityCode: site.municipalityCode },
  });
  await tx.membership.create({
    data: { id: row.membershipId, organizationId: id, personId: row.ownerId, role: "owner", functions: [] },
  });
  await tx.site.create({ data: { ...site, organizationId: id, name: site.locality, street: row.street } });
}

const profileFields = {
  id: true,
  name: true,
  slug: true,
  kind: true,
  organizationNumber: true,
  vatNumber: true,
  municipalityCode: true,
  website: true,
  phone: true,
  email: true,
  contactRole: true,
  about: true,
  takesIn: true,
  services: true,
  example: true,
  verifiedAt: true,
  version: true,
  sites: { where: { archivedAt: null }, orderBy: { createdAt: "asc" as const } },
  facts: { orderBy: { key: "asc" as const } },
} as const;

export const findOrganization = (where: { id: string } | { slug: string }) =>
  db().organization.findFirst({ where: { ...where, deletedAt: null }, select: profileFields });

export const findCards = (ids: readonly string[]) =>
  db().organization.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, name: true, slug: true, kind: true, municipalityCode: true, verifiedAt: true, example: true, contactRole: true, deletedAt: true },
  });

/** Saves the profile if it still is the version the page was made from. */
export const updateProfile = async (client: Db, id: string, version: number, data: Record<string, string | null>): Promise<boolean> =>
  (await client.organization.updateMany({ where: { id, version }, data: { ...data, version: { increment: 1 } } })).count === 1;

export const setVerified = async (tx: Tx, id: string, by: string | null): Promise<boolean> =>
  (await tx.organization.updateMany({ where: { id }, data: { verifiedAt: by ? new Date() : null, verifiedBy: by } })).count === 1;

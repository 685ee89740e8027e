import { db, type Tx } from "~/infra/db/client.server";
import { columnsSql, readRows } from "~/infra/db/read-rows.server";
import type { AddressPlace } from "../sites/place-of-address";
import type { OrganizationKind } from "../organization-kind";

export interface NumberHolder {
  readonly id: string;
  readonly closed: boolean;
}

export async function findByNumber(digits: string): Promise<NumberHolder | null> {
  const row = await db().organization.findUnique({
    where: { organizationNumber: digits },
    select: { id: true, deletedAt: true },
  });
  return row && { id: row.id, closed: row.deletedAt !== null };
}

export const slugTaken = async (tx: Tx, slug: string): Promise<boolean> =>
  (await tx.organization.findUnique({ where: { slug }, select: { id: true } })) !== null;

export interface NewOrganization {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly kind: OrganizationKind;
  readonly organizationNumber: string;
  readonly vatNumber: string | null;
  readonly sniCodes: readonly string[];
  readonly contactRole: string | null;
  readonly owner: { readonly personId: string; readonly membershipId: string };
  readonly site: (AddressPlace & { readonly id: string }) | null;
}

/** The organization, its first owner and its first site. */
export async function insertOrganization(tx: Tx, row: NewOrganization): Promise<void> {
  const { owner, site, sniCodes, ...columns } = row;
  await tx.organization.create({
    data: { ...columns, sniCodes: [...sniCodes], municipalityCode: site?.municipalityCode ?? null },
  });
  await tx.membership.create({
    data: { id: owner.membershipId, organizationId: row.id, personId: owner.personId, role: "owner", functions: [] },
  });
  if (site) await tx.site.create({ data: { ...site, organizationId: row.id, name: site.locality } });
}

interface CardRow {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly kind: string;
  readonly municipalityCode: string | null;
  readonly verifiedAt: Date | null;
  readonly example: boolean;
  readonly contactRole: string | null;
  readonly deletedAt: Date | null;
}

const cardColumns = [
  "id",
  "name",
  "slug",
  "kind",
  "municipalityCode",
  "verifiedAt",
  "example",
  "contactRole",
  "deletedAt",
] as const satisfies readonly (keyof CardRow)[];

const cards = {
  name: "organization_cards",
  text: `select ${columnsSql("o", cardColumns)} from organization o where o.id = any($1::uuid[])`,
};

export const findCards = (ids: readonly string[]): Promise<CardRow[]> => readRows<CardRow>(cards, [ids]);

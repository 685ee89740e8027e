import { db } from "~/infra/db/client.server";
import type { Prisma } from "../../../prisma/generated/client";

export interface SeedRows {
  readonly organizations: Prisma.OrganizationCreateManyInput[];
  readonly people: Prisma.PersonCreateManyInput[];
  readonly accounts: Prisma.AccountCreateManyInput[];
  readonly memberships: Prisma.MembershipCreateManyInput[];
  readonly sites: Prisma.SiteCreateManyInput[];
  readonly facts: Prisma.OrganizationFactCreateManyInput[];
}

/** Everything about the organizations, or nothing. */
export async function insertSeedOrganizations(rows: SeedRows): Promise<void> {
  await db().$transaction([
    db().organization.createMany({ data: rows.organizations }),
    db().person.createMany({ data: rows.people }),
    db().account.createMany({ data: rows.accounts }),
    db().membership.createMany({ data: rows.memberships }),
    db().site.createMany({ data: rows.sites }),
    db().organizationFact.createMany({ data: rows.facts }),
  ]);
}

export async function insertPartnerGroup(group: { id: string; organizationId: string; name: string; memberIds: readonly string[] }): Promise<void> {
  const { id, organizationId, name, memberIds } = group;
  await db().partnerGroup.create({ data: { id, organizationId, name, members: { create: memberIds.map((member) => ({ organizationId: member })) } } });
}

export const isEmpty = async (): Promise<boolean> => (await db().organization.count({ take: 1 })) === 0;

/** Addresses of the demo people that are worth printing, in a fixed order. */
export const findDemoPeople = () =>
  db().person.findMany({
    where: { memberships: { some: { organization: { example: true } } } },
    select: { email: true, name: true, platformAdministrator: true, memberships: { select: { functions: true, organization: { select: { name: true, kind: true } } } } },
    orderBy: { id: "asc" },
  });

import { db, type Tx } from "~/infra/db/client.server";

export const findGroups = (organizationId: string) =>
  db().partnerGroup.findMany({
    where: { organizationId },
    select: {
      id: true,
      name: true,
      members: {
        where: { organization: { deletedAt: null } },
        select: { organization: { select: { id: true, name: true, slug: true, municipalityCode: true } } },
        orderBy: { createdAt: "asc" },
      },
    },
    orderBy: { name: "asc" },
  });

/** Organizations that count this one among their partners. */
export const findOwnersOfGroupsWith = (organizationId: string) =>
  db().organization.findMany({
    where: { deletedAt: null, partnerGroups: { some: { members: { some: { organizationId } } } } },
    select: { id: true, name: true, slug: true, municipalityCode: true },
    orderBy: { name: "asc" },
  });

export const findGroupIdsWith = async (organizationId: string): Promise<string[]> =>
  (await db().partnerGroupMember.findMany({ where: { organizationId }, select: { groupId: true } })).map(
    (row) => row.groupId,
  );

export const ownsGroup = async (tx: Tx, organizationId: string, id: string): Promise<boolean> =>
  (await tx.partnerGroup.count({ where: { id, organizationId } })) === 1;

/** False when the organization already has a group of that name. */
export const nameIsFree = async (tx: Tx, organizationId: string, name: string, exceptId: string): Promise<boolean> =>
  (await tx.partnerGroup.count({
    where: { organizationId, name: { equals: name, mode: "insensitive" }, id: { not: exceptId } },
  })) === 0;

export async function insertGroup(tx: Tx, row: { id: string; organizationId: string; name: string }): Promise<void> {
  await tx.partnerGroup.create({ data: row });
}

export async function renameGroup(tx: Tx, id: string, name: string): Promise<void> {
  await tx.partnerGroup.update({ where: { id }, data: { name } });
}

export async function deleteGroup(tx: Tx, id: string): Promise<void> {
  await tx.partnerGroup.delete({ where: { id } });
}

export const organizationExists = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.organization.count({ where: { id, deletedAt: null } })) === 1;

/** False when it was there already. */
export const insertGroupMember = async (tx: Tx, groupId: string, organizationId: string): Promise<boolean> =>
  (await tx.partnerGroupMember.createMany({ data: [{ groupId, organizationId }], skipDuplicates: true })).count === 1;

export const deleteGroupMember = async (tx: Tx, groupId: string, organizationId: string): Promise<boolean> =>
  (await tx.partnerGroupMember.deleteMany({ where: { groupId, organizationId } })).count === 1;

/** Organizations by a part of their name, those that begin with it first. */
export const findByName = (query: string, exceptId: string, take: number) =>
  db().organization.findMany({
    where: { name: { contains: query, mode: "insensitive" }, deletedAt: null, id: { not: exceptId } },
    select: { id: true, name: true, slug: true, municipalityCode: true },
    orderBy: { name: "asc" },
    take,
  });

import { db, type Db, type Tx } from "~/infra/db/client.server";

export const membershipOf = (client: Db, organizationId: string, personId: string) =>
  client.membership.findFirst({
    where: { organizationId, personId, organization: { deletedAt: null } },
    select: { id: true, role: true, functions: true, organization: { select: { name: true } } },
  });

export const membersOf = (organizationId: string) =>
  db().membership.findMany({
    where: { organizationId },
    select: { id: true, role: true, functions: true, createdAt: true, person: { select: { id: true, name: true, email: true } } },
    orderBy: { createdAt: "asc" },
  });

/** Members of an organization as mails need them. */
export const recipientsOf = (organizationIds: readonly string[]) =>
  db().membership.findMany({
    where: { organizationId: { in: [...organizationIds] }, person: { deactivatedAt: null } },
    select: { organizationId: true, person: { select: { id: true, email: true, locale: true } } },
  });

export async function insertMembership(tx: Tx, row: { id: string; organizationId: string; personId: string; role: string }): Promise<void> {
  await tx.membership.create({ data: { ...row, functions: [] } });
}

export const deleteMembership = async (tx: Tx, organizationId: string, personId: string): Promise<boolean> =>
  (await tx.membership.deleteMany({ where: { organizationId, personId } })).count > 0;

export const setRole = async (tx: Tx, organizationId: string, personId: string, role: string): Promise<boolean> =>
  (await tx.membership.updateMany({ where: { organizationId, personId }, data: { role } })).count > 0;

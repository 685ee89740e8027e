import { db, type Tx } from "~/infra/db/client.server";

/** Holds the organization's row while its members change; false when there is none. */
export async function lockOrganization(tx: Tx, id: string): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`select 1 from organization where id = ${id}::uuid and deleted_at is null for update`;
  return rows.length > 0;
}

/** False when the person already has a request waiting. */
export async function insertJoinRequest(tx: Tx, row: { id: string; organizationId: string; personId: string; message: string }): Promise<boolean> {
  const waiting = await tx.joinRequest.findFirst({ where: { organizationId: row.organizationId, personId: row.personId, state: "pending" }, select: { id: true } });
  if (waiting) return false;
  await tx.joinRequest.create({ data: row });
  return true;
}

export const pendingRequests = (organizationId: string) =>
  db().joinRequest.findMany({ where: { organizationId, state: "pending" }, orderBy: { createdAt: "asc" } });

export const peopleByIds = (ids: readonly string[]) =>
  db().person.findMany({ where: { id: { in: [...ids] } }, select: { id: true, name: true, email: true } });

/** Decides a waiting request; null when somebody else already has. */
export async function decideRequest(tx: Tx, id: string, organizationId: string, state: "approved" | "declined", by: string): Promise<{ personId: string } | null> {
  const changed = await tx.joinRequest.updateMany({ where: { id, organizationId, state: "pending" }, data: { state, decidedBy: by, decidedAt: new Date() } });
  return changed.count === 1 ? tx.joinRequest.findUniqueOrThrow({ where: { id }, select: { personId: true } }) : null;
}

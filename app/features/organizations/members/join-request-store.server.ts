import { db, type Tx } from "~/infra/db/client.server";

/** Holds the organization's row while its members change; false when there is none, or it has been closed. */
export async function lockOrganization(tx: Tx, id: string): Promise<boolean> {
  const rows = await tx.$queryRaw<
    unknown[]
  >`select 1 from organization where id = ${id}::uuid and deleted_at is null for update`;
  return rows.length > 0;
}

/** False when the person already has a request waiting. Call with the organization's row held. */
export async function insertJoinRequest(
  tx: Tx,
  row: { id: string; organizationId: string; personId: string; message: string },
): Promise<boolean> {
  const waiting = await tx.joinRequest.count({
    where: { organizationId: row.organizationId, personId: row.personId, state: "pending" },
  });
  if (waiting > 0) return false;
  await tx.joinRequest.create({ data: row });
  return true;
}

/** Requests of an organization that wait for an answer, oldest first, with who asks. */
export async function findPendingRequests(organizationId: string) {
  const rows = await db().joinRequest.findMany({
    where: { organizationId, state: "pending" },
    orderBy: { createdAt: "asc" },
  });
  const people = await db().person.findMany({
    where: { id: { in: rows.map((row) => row.personId) }, deactivatedAt: null },
    select: { id: true, name: true, email: true },
  });
  const byId = new Map(people.map((person) => [person.id, person]));
  return rows.flatMap(({ id, personId, message, createdAt }) => {
    const person = byId.get(personId);
    return person ? [{ id, message, createdAt, person }] : [];
  });
}

/** What the person has asked for and nobody has answered. */
export const findOwnRequests = (personId: string) =>
  db().joinRequest.findMany({
    where: { personId, state: "pending", organization: { deletedAt: null } },
    select: { id: true, createdAt: true, organization: { select: { id: true, name: true } } },
    orderBy: { createdAt: "asc" },
  });

/** Decides a waiting request; null when somebody else already has. */
export async function decideRequest(
  tx: Tx,
  id: string,
  organizationId: string,
  state: "approved" | "declined",
  by: string,
  at: Date,
): Promise<{ personId: string } | null> {
  const changed = await tx.joinRequest.updateMany({
    where: { id, organizationId, state: "pending" },
    data: { state, decidedBy: by, decidedAt: at },
  });
  return changed.count === 1 ? tx.joinRequest.findUniqueOrThrow({ where: { id }, select: { personId: true } }) : null;
}

/** Takes one's own waiting request back; the organization it went to, or null when it has been answered. */
export async function withdrawRequest(tx: Tx, id: string, personId: string, at: Date): Promise<string | null> {
  const changed = await tx.joinRequest.updateMany({
    where: { id, personId, state: "pending" },
    data: { state: "withdrawn", decidedBy: personId, decidedAt: at },
  });
  return changed.count === 1
    ? (await tx.joinRequest.findUniqueOrThrow({ where: { id }, select: { organizationId: true } })).organizationId
    : null;
}

/** Organizations one could ask to join, by a part of their name. Those one is in are left out. */
export const findJoinable = (personId: string, query: string, take: number) =>
  db().organization.findMany({
    where: { name: { contains: query, mode: "insensitive" }, deletedAt: null, memberships: { none: { personId } } },
    select: { id: true, name: true, slug: true, kind: true, municipalityCode: true, verifiedAt: true },
    orderBy: { name: "asc" },
    take,
  });

export const isAlive = async (tx: Tx, personId: string): Promise<boolean> =>
  (await tx.person.count({ where: { id: personId, deactivatedAt: null } })) === 1;

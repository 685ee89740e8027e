import type { UnitCode } from "~/features/reference/units";
import { db, type Db, type Tx } from "~/infra/db/client.server";
import type { InternalTransfer as TransferRow } from "../../../../prisma/generated/client";
import type { InternalTransfer } from "./transfer";

const toTransfer = (row: TransferRow): InternalTransfer => ({
  id: row.id,
  needId: row.needId,
  organizationId: row.organizationId,
  listingId: row.listingId,
  fromOrganizationId: row.fromOrganizationId,
  state: row.state as InternalTransfer["state"],
  quantity: row.quantity.toNumber(),
  unit: row.unit as UnitCode,
  ground: row.ground,
  createdAt: row.createdAt.toISOString(),
  decidedAt: row.decidedAt?.toISOString() ?? null,
});

export async function insertTransfer(
  tx: Tx,
  transfer: Omit<InternalTransfer, "createdAt" | "decidedAt"> & { readonly createdBy: string },
  decidedAt: Date | null,
): Promise<void> {
  await tx.internalTransfer.create({
    data: { ...transfer, decidedAt, decidedBy: decidedAt ? transfer.createdBy : null },
  });
}

export async function findTransfer(client: Db, id: string): Promise<InternalTransfer | null> {
  const row = await client.internalTransfer.findUnique({ where: { id } });
  return row && toTransfer(row);
}

/** Held until the transaction ends. */
export async function lockTransfer(tx: Tx, id: string): Promise<InternalTransfer | null> {
  await tx.$queryRaw`select 1 from internal_transfer where id = ${id}::uuid for update`;
  return findTransfer(tx, id);
}

export async function askedAlready(tx: Tx, needId: string, listingId: string): Promise<boolean> {
  return (await tx.internalTransfer.count({ where: { needId, listingId, state: "asked" } })) > 0;
}

export async function saveDecision(
  tx: Tx,
  id: string,
  state: "done" | "declined",
  by: string,
  at: Date,
): Promise<void> {
  await tx.internalTransfer.update({ where: { id }, data: { state, decidedBy: by, decidedAt: at } });
}

export async function transfersOfNeed(needId: string): Promise<InternalTransfer[]> {
  const rows = await db().internalTransfer.findMany({ where: { needId }, orderBy: { createdAt: "asc" } });
  return rows.map(toTransfer);
}

/** What others have asked of this organization's stock and wait for. */
export async function transfersWaiting(fromOrganizationId: string): Promise<InternalTransfer[]> {
  const rows = await db().internalTransfer.findMany({
    where: { fromOrganizationId, state: "asked" },
    orderBy: { createdAt: "asc" },
    take: 50,
  });
  return rows.map(toTransfer);
}

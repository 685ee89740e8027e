import { db, type Tx } from "~/infra/db/client.server";
import type { Prisma } from "../../../prisma/generated/client";
import type { SnapshotContent } from "./snapshots/snapshot";

/** Whether that person's latest look at the tender says the same and is that recent. */
export async function lookIsFresh(
  tx: Tx,
  tenderId: string,
  personId: string | null,
  payload: Prisma.InputJsonObject,
  since: Date,
): Promise<boolean> {
  const latest = await tx.event.findFirst({
    where: { subjectType: "tender", subjectId: tenderId, type: "supply.looked", actorId: personId },
    orderBy: { occurredAt: "desc" },
    select: { payload: true, occurredAt: true },
  });
  // Keys come back from the database in an order of its own.
  const sorted = (value: unknown): string =>
    JSON.stringify(Object.entries(value as object).sort(([a], [b]) => (a < b ? -1 : 1)));
  return latest !== null && latest.occurredAt >= since && sorted(latest.payload) === sorted(payload);
}

export interface StoredSnapshot {
  readonly id: string;
  readonly tenderId: string;
  readonly tenderVersion: number;
  readonly lotKey: string;
  readonly takenBy: string | null;
  readonly takenAt: Date;
  readonly content: SnapshotContent;
}

export async function insertSnapshot(tx: Tx, row: StoredSnapshot & { readonly organizationId: string }): Promise<void> {
  const { content, ...columns } = row;
  const { offers, counts } = content;
  await tx.supplySnapshot.create({
    data: { ...columns, offers, passing: counts.pass, content: content as unknown as Prisma.InputJsonObject },
  });
}

/** A snapshot of the same version and lot with the same content, taken since then. */
export async function findSameSnapshot(
  tx: Tx,
  tenderId: string,
  lotKey: string,
  tenderVersion: number,
  since: Date,
): Promise<string | null> {
  const row = await tx.supplySnapshot.findFirst({
    where: { tenderId, lotKey, tenderVersion, takenAt: { gte: since } },
    orderBy: { takenAt: "desc" },
    select: { id: true },
  });
  return row?.id ?? null;
}

export async function findSnapshot(tenderId: string, id: string): Promise<StoredSnapshot | null> {
  const row = await db().supplySnapshot.findFirst({ where: { id, tenderId } });
  return row && { ...row, content: row.content as unknown as SnapshotContent };
}

export const findSnapshots = (tenderId: string) =>
  db().supplySnapshot.findMany({
    where: { tenderId },
    orderBy: { takenAt: "desc" },
    select: { id: true, takenAt: true, lotKey: true, offers: true, passing: true },
  });

/** The latest snapshot of each lot. */
export async function findLatestSnapshots(tenderId: string): Promise<StoredSnapshot[]> {
  const rows = await db().supplySnapshot.findMany({
    where: { tenderId },
    orderBy: [{ lotKey: "asc" }, { takenAt: "desc" }],
    distinct: ["lotKey"],
  });
  return rows.map((row) => ({ ...row, content: row.content as unknown as SnapshotContent }));
}

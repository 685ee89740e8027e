import { db, type Db, type Tx } from "~/infra/db/client.server";
import { dateToDay, dayToDate, type IsoDate } from "~/shared/dates";
import type {
  Prisma,
  PurchaseEntry as EntryRow,
  PurchaseRecord as RecordRow,
} from "../../../../prisma/generated/client";
import type {
  AskedSupplier,
  FrameworkAnswer,
  PurchaseEntry,
  PurchaseFields,
  PurchaseNote,
  PurchaseRecord,
  PurchaseState,
} from "./purchase";

const toRecord = (row: RecordRow): PurchaseRecord => ({
  ...row,
  state: row.state as PurchaseState,
  framework: row.framework as FrameworkAnswer,
  valueMinor: row.valueMinor === null ? null : Number(row.valueMinor),
  suppliers: row.suppliers as unknown as AskedSupplier[],
  notes: row.notes as unknown as PurchaseNote[],
  decidedAt: row.decidedAt?.toISOString() ?? null,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
});

const toEntry = (row: EntryRow): PurchaseEntry => ({
  id: row.id,
  cpv: row.cpv,
  description: row.description,
  supplier: row.supplier,
  boughtOn: dateToDay(row.boughtOn),
  valueMinor: Number(row.valueMinor),
  origin: row.origin as PurchaseEntry["origin"],
  recordId: row.recordId,
});

const columns = ({ valueMinor, suppliers, ...fields }: PurchaseFields) => ({
  ...fields,
  valueMinor: valueMinor === null ? null : BigInt(valueMinor),
  suppliers: suppliers as unknown as Prisma.InputJsonArray,
});

type Own = Pick<PurchaseRecord, "id" | "organizationId" | "createdBy" | "needId">;

export async function insertRecord(tx: Tx, own: Own, fields: PurchaseFields): Promise<void> {
  await tx.purchaseRecord.create({ data: { ...own, ...columns(fields) } });
}

export async function findRecord(client: Db, id: string, organizationId: string): Promise<PurchaseRecord | null> {
  const row = await client.purchaseRecord.findFirst({ where: { id, organizationId } });
  return row && toRecord(row);
}

/** The record as it is now, held until the transaction ends. */
export async function lockRecord(tx: Tx, id: string, organizationId: string): Promise<PurchaseRecord | null> {
  await tx.$queryRaw`select 1 from purchase_record where id = ${id}::uuid for update`;
  return findRecord(tx, id, organizationId);
}

export async function listRecordRows(organizationId: string): Promise<PurchaseRecord[]> {
  const rows = await db().purchaseRecord.findMany({
    where: { organizationId },
    orderBy: { updatedAt: "desc" },
    take: 200,
  });
  return rows.map(toRecord);
}

const next = { version: { increment: 1 } } as const;

export async function saveRecord(tx: Tx, id: string, fields: PurchaseFields): Promise<number> {
  return (await tx.purchaseRecord.update({ where: { id }, data: { ...columns(fields), ...next } })).version;
}

export async function saveDecided(tx: Tx, id: string, decidedBy: string, decidedAt: Date): Promise<void> {
  await tx.purchaseRecord.update({ where: { id }, data: { state: "decided", decidedAt, decidedBy, ...next } });
}

export async function saveNotes(tx: Tx, id: string, notes: readonly PurchaseNote[]): Promise<void> {
  await tx.purchaseRecord.update({
    where: { id },
    data: { notes: notes as unknown as Prisma.InputJsonArray, ...next },
  });
}

export interface NewEntry extends PurchaseEntry {
  readonly organizationId: string;
  readonly createdBy: string;
}

export async function insertEntries(tx: Tx, entries: readonly NewEntry[]): Promise<number> {
  const { count } = await tx.purchaseEntry.createMany({
    data: entries.map((entry) => ({
      ...entry,
      boughtOn: dayToDate(entry.boughtOn),
      valueMinor: BigInt(entry.valueMinor),
    })),
    skipDuplicates: true,
  });
  return count;
}

/** Purchases of the calendar year of that day. */
export async function entriesOfYear(client: Db, organizationId: string, day: IsoDate): Promise<PurchaseEntry[]> {
  const year = day.slice(0, 4);
  const rows = await client.purchaseEntry.findMany({
    where: { organizationId, boughtOn: { gte: dayToDate(`${year}-01-01`), lte: dayToDate(`${year}-12-31`) } },
    orderBy: [{ boughtOn: "desc" }, { id: "desc" }],
    take: 10_000,
  });
  return rows.map(toEntry);
}

/** Takes away a purchase entered by hand or file; one that a decided record stands behind stays. */
export async function removeEnteredRow(tx: Tx, id: string, organizationId: string): Promise<boolean> {
  const { count } = await tx.purchaseEntry.deleteMany({ where: { id, organizationId, recordId: null } });
  return count > 0;
}

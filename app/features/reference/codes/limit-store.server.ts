import { db, type Db, type Tx } from "~/infra/db/client.server";
import { dateToDay, dayToDate } from "~/shared/dates";
import { limitId, type ProcurementLimit } from "../procurement-limits";

export async function findLimits(client: Db = db()): Promise<ProcurementLimit[]> {
  const rows = await client.procurementLimit.findMany({
    omit: { id: true },
    orderBy: [{ key: "asc" }, { authority: "asc" }, { validFrom: "asc" }, { unit: "desc" }],
  });
  return rows.map(({ sourceId, validFrom, validTo, ...row }) => ({
    ...(row as Omit<ProcurementLimit, "source" | "validFrom" | "validTo">),
    validFrom: validFrom && dateToDay(validFrom),
    validTo: validTo && dateToDay(validTo),
    source: sourceId,
  }));
}

const columns = ({ source, validFrom, validTo, ...row }: ProcurementLimit) => ({
  ...row,
  sourceId: source,
  validFrom: validFrom && dayToDate(validFrom),
  validTo: validTo && dayToDate(validTo),
});

/** Rows that are not there yet; one that an operator has filled in stands. */
export async function addLimits(tx: Tx, rows: readonly ProcurementLimit[]): Promise<number> {
  const { count } = await tx.procurementLimit.createMany({
    data: rows.map((row) => ({ id: limitId(row), ...columns(row) })),
    skipDuplicates: true,
  });
  return count;
}

export async function saveLimits(tx: Tx, rows: readonly ProcurementLimit[]): Promise<void> {
  for (const row of rows) {
    const id = limitId(row);
    await tx.procurementLimit.upsert({ where: { id }, create: { id, ...columns(row) }, update: columns(row) });
  }
}

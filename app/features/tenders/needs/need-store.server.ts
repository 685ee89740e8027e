import type { UnitCode } from "~/features/reference/units";
import { db, type Db, type Tx } from "~/infra/db/client.server";
import { dateToDay, dayToDate } from "~/shared/dates";
import type { Need as NeedRow, Prisma } from "../../../../prisma/generated/client";
import type { DepthAnswers } from "./depths";
import type { Need, NeedFields, NeedOutcome, NeedState } from "./need";

function toNeed(row: NeedRow): Need {
  return {
    ...row,
    state: row.state as NeedState,
    outcome: row.outcome as NeedOutcome | null,
    neededBy: row.neededBy && dateToDay(row.neededBy),
    todaySince: row.todaySince && dateToDay(row.todaySince),
    quantity: row.quantity?.toNumber() ?? null,
    unit: row.unit as UnitCode | null,
    depths: row.depths as DepthAnswers,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}

const columns = ({ neededBy, todaySince, depths, ...fields }: NeedFields) => ({
  ...fields,
  neededBy: neededBy && dayToDate(neededBy),
  todaySince: todaySince && dayToDate(todaySince),
  depths: depths as Prisma.InputJsonObject,
});

export async function insertNeed(
  tx: Tx,
  own: Pick<Need, "id" | "organizationId" | "createdBy">,
  fields: NeedFields,
): Promise<void> {
  await tx.need.create({ data: { ...own, ...columns(fields) } });
}

export async function findNeed(client: Db, id: string, organizationId: string): Promise<Need | null> {
  const row = await client.need.findFirst({ where: { id, organizationId } });
  return row && toNeed(row);
}

/** The need as it is now, held until the transaction ends. */
export async function lockNeed(tx: Tx, id: string, organizationId: string): Promise<Need | null> {
  await tx.$queryRaw`select 1 from need where id = ${id}::uuid for update`;
  return findNeed(tx, id, organizationId);
}

export async function listNeedRows(organizationId: string): Promise<Need[]> {
  const rows = await db().need.findMany({
    where: { organizationId },
    orderBy: [{ state: "desc" }, { updatedAt: "desc" }],
    take: 200,
  });
  return rows.map(toNeed);
}

export async function saveNeedFields(tx: Tx, id: string, fields: NeedFields): Promise<Need> {
  return toNeed(await tx.need.update({ where: { id }, data: { ...columns(fields), version: { increment: 1 } } }));
}

export async function saveNeedOutcome(tx: Tx, id: string, outcome: NeedOutcome | null): Promise<void> {
  await tx.need.update({
    where: { id },
    data: { outcome, state: outcome === null ? "open" : "closed", version: { increment: 1 } },
  });
}

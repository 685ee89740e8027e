import { db, type Tx } from "~/infra/db/client.server";
import { dateToDay, dayToDate, type IsoDate } from "~/shared/dates";
import { newId } from "~/shared/ids";
import type { Prisma } from "../../../../prisma/generated/client";
import { firmColumns, firmFrom, type Firm, type Side } from "../cases/case";
import type { AdviceTime } from "./aid";

const toTime = (row: Prisma.AdviceTimeGetPayload<object>): AdviceTime & { readonly side: Side } => ({
  id: row.id,
  caseId: row.caseId,
  firm: firmFrom(row.firmId, row.prospectId),
  side: row.side as Side,
  day: dateToDay(row.onDay),
  minutes: row.minutes,
  rateMinor: Number(row.rateMinor),
  personId: row.personId,
  note: row.note,
});

/** Time of a case, the newest first. */
export async function findTimes(caseId: string) {
  const rows = await db().adviceTime.findMany({ where: { caseId }, orderBy: [{ onDay: "desc" }, { id: "desc" }] });
  return rows.map(toTime);
}

/** All time those advisers have given a firm, whichever case and side it stood in, and whoever stands there today. */
export async function findTimesOfFirm(organizationId: string, firm: NonNullable<Firm>): Promise<AdviceTime[]> {
  const helped = firm.kind === "organization" ? { firmId: firm.id } : { prospectId: firm.id };
  const rows = await db().adviceTime.findMany({
    where: { ...helped, case: { organizationId } },
    orderBy: { onDay: "asc" },
  });
  return rows.map(toTime);
}

/** Adds time; null when the form had added it already. */
export async function insertTime(
  tx: Tx,
  row: {
    readonly caseId: string;
    readonly personId: string | null;
    readonly side: Side;
    readonly firm: Firm;
    readonly day: IsoDate;
    readonly minutes: number;
    readonly rateMinor: number;
    readonly note: string;
    readonly clientKey: string;
  },
): Promise<string | null> {
  const { day, rateMinor, firm, ...rest } = row;
  const id = newId();
  const made = await tx.adviceTime.createMany({
    data: [{ id, ...rest, ...firmColumns(firm), onDay: dayToDate(day), rateMinor: BigInt(rateMinor) }],
    skipDuplicates: true,
  });
  return made.count > 0 ? id : null;
}

/** Time given to a firm that turned out to be another is that firm's. */
export async function moveTimes(tx: Tx, prospectId: string, to: Firm): Promise<void> {
  await tx.adviceTime.updateMany({ where: { prospectId }, data: firmColumns(to) });
}

export const deleteTime = async (tx: Tx, caseId: string, id: string): Promise<boolean> =>
  (await tx.adviceTime.deleteMany({ where: { id, caseId } })).count > 0;

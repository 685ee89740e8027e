import { db, type Tx } from "~/infra/db/client.server";
import { dateToDay, dayToDate, type IsoDate } from "~/shared/dates";
import { newId } from "~/shared/ids";
import type { Prisma } from "../../../../prisma/generated/client";
import type { Firm, Side } from "../cases/case";
import type { AdviceTime } from "./aid";

const toTime = (row: Prisma.AdviceTimeGetPayload<object>): AdviceTime & { readonly side: Side } => ({
  id: row.id,
  caseId: row.caseId,
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

/** All time those advisers have given a firm, whichever case and side it stood in. */
export async function findTimesOfFirm(organizationId: string, firm: NonNullable<Firm>): Promise<AdviceTime[]> {
  const at = (side: Side): Prisma.AdviceTimeWhereInput => ({
    side,
    case: { organizationId, [firm.kind === "organization" ? `${side}Id` : `${side}ProspectId`]: firm.id },
  });
  const rows = await db().adviceTime.findMany({
    where: { OR: [at("giver"), at("receiver")] },
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
    readonly day: IsoDate;
    readonly minutes: number;
    readonly rateMinor: number;
    readonly note: string;
    readonly clientKey: string;
  },
): Promise<string | null> {
  const { day, rateMinor, ...rest } = row;
  const id = newId();
  const made = await tx.adviceTime.createMany({
    data: [{ id, ...rest, onDay: dayToDate(day), rateMinor: BigInt(rateMinor) }],
    skipDuplicates: true,
  });
  return made.count > 0 ? id : null;
}

export const deleteTime = async (tx: Tx, caseId: string, id: string): Promise<boolean> =>
  (await tx.adviceTime.deleteMany({ where: { id, caseId } })).count > 0;

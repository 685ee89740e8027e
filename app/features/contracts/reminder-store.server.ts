import { db, type Tx } from "~/infra/db/client.server";
import { dateToDay, dayToDate, type IsoDate } from "~/shared/dates";
import { addDays } from "~/shared/dates";
import { soonDays } from "./contract";

/** Days between two reminders of what is overdue. */
const againDays = 30;

export interface DueObligation {
  readonly id: string;
  readonly contractId: string;
  readonly organizationId: string;
  readonly dueOn: IsoDate;
}

/** Open obligations to remind of on that day: soon for the first time, or overdue and not mentioned for a while. Held. */
export async function takeDueObligations(tx: Tx, day: IsoDate): Promise<DueObligation[]> {
  const rows = await tx.$queryRaw<{ id: string; contract_id: string; organization_id: string; due_on: Date }[]>`
    select obligation.id, contract_id, organization_id, due_on
    from obligation join contract on contract.id = contract_id
    where outcome = 'open' and due_on <= ${dayToDate(addDays(day, soonDays))}::date
      and (reminded_on is null
        or (due_on < ${dayToDate(day)}::date and reminded_on <= ${dayToDate(addDays(day, -againDays))}::date))
    order by due_on, obligation.id
    for update of obligation skip locked`;
  return rows.map((row) => ({
    id: row.id,
    contractId: row.contract_id,
    organizationId: row.organization_id,
    dueOn: dateToDay(row.due_on),
  }));
}

/** Open obligations of the organization due by that day, the first one due on top, with who is to show them. */
export async function findDueUntil(organizationId: string, day: IsoDate) {
  const rows = await db().obligation.findMany({
    where: { outcome: "open", dueOn: { lte: dayToDate(day) }, contract: { organizationId } },
    select: { contractId: true, title: true, dueOn: true, contract: { select: { supplierName: true } } },
    orderBy: [{ dueOn: "asc" }, { id: "asc" }],
    take: 200,
  });
  return rows.map(({ contract, dueOn, ...row }) => ({
    ...row,
    supplier: contract.supplierName,
    dueOn: dateToDay(dueOn),
  }));
}

export async function markReminded(tx: Tx, ids: readonly string[], day: IsoDate): Promise<void> {
  await tx.obligation.updateMany({ where: { id: { in: [...ids] } }, data: { remindedOn: dayToDate(day) } });
}

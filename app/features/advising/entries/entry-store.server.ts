import { now } from "~/infra/clock/clock.server";
import { db, type Tx } from "~/infra/db/client.server";
import { dateToDay, dayToDate, type IsoDate } from "~/shared/dates";
import { newId } from "~/shared/ids";
import type { Prisma } from "../../../../prisma/generated/client";
import { firmColumns, firmFrom, type Firm } from "../cases/case";
import type { CaseEntry, Channel, EntryKind, NewEntry } from "./entry";

const toEntry = (row: Prisma.CaseEntryGetPayload<object>): CaseEntry => ({
  id: row.id,
  caseId: row.caseId,
  kind: row.kind as EntryKind,
  body: row.body,
  startsAt: row.startsAt,
  endsAt: row.endsAt,
  place: row.place,
  dueOn: row.dueOn && dateToDay(row.dueOn),
  doneAt: row.doneAt,
  assigneeId: row.assigneeId,
  mediaId: row.mediaId,
  side: row.side as CaseEntry["side"],
  firm: firmFrom(row.firmId, row.prospectId),
  channel: row.channel as Channel | null,
  purpose: row.purpose ?? "",
  eraseOn: row.eraseOn && dateToDay(row.eraseOn),
  authorId: row.authorId,
  createdAt: row.createdAt,
});

/** What is written down in a case, newest first. */
export async function findEntries(caseId: string): Promise<CaseEntry[]> {
  const rows = await db().caseEntry.findMany({
    where: { caseId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  return rows.map(toEntry);
}

export async function findEntry(tx: Tx, caseId: string, id: string): Promise<CaseEntry | null> {
  const row = await tx.caseEntry.findFirst({ where: { id, caseId } });
  return row && toEntry(row);
}

/** Adds the entry, a contact with the firm that it was with; null when the form had added it already. */
export async function insertEntry(
  tx: Tx,
  { caseId, authorId, firm }: { readonly caseId: string; readonly authorId: string | null; readonly firm: Firm },
  entry: NewEntry,
): Promise<string | null> {
  const { clientKey, ...rest } = entry;
  const { dueOn, eraseOn, ...columns } = { dueOn: undefined, eraseOn: undefined, ...rest };
  const id = newId();
  const made = await tx.caseEntry.createMany({
    data: [
      {
        id,
        caseId,
        authorId,
        clientKey,
        createdAt: now(),
        ...columns,
        ...firmColumns(firm),
        ...(dueOn ? { dueOn: dayToDate(dueOn) } : {}),
        ...(eraseOn ? { eraseOn: dayToDate(eraseOn) } : {}),
      },
    ],
    skipDuplicates: true,
  });
  return made.count > 0 ? id : null;
}

export async function markDone(tx: Tx, id: string, doneAt: Date | null): Promise<void> {
  await tx.caseEntry.update({ where: { id }, data: { doneAt } });
}

/** Open tasks of one adviser become another's; those, and the ones nobody is named for, are mentioned anew. */
export async function passTasks(
  tx: Tx,
  caseId: string,
  { from, to }: { readonly from: string | null; readonly to: string },
): Promise<void> {
  const open = { caseId, kind: "task", doneAt: null };
  await tx.caseEntry.updateMany({ where: { ...open, assigneeId: null }, data: { remindedOn: null } });
  if (from !== null)
    await tx.caseEntry.updateMany({
      where: { ...open, assigneeId: from },
      data: { assigneeId: to, remindedOn: null },
    });
}

export async function deleteEntry(tx: Tx, id: string): Promise<void> {
  await tx.caseEntry.delete({ where: { id } });
}

/** Erases contacts whose last day has been; how many of each case. */
export async function eraseContacts(
  tx: Tx,
  day: IsoDate,
): Promise<{ caseId: string; organizationId: string; count: number }[]> {
  const rows = await tx.$queryRaw<{ case_id: string; organization_id: string; count: number }[]>`
    with gone as (
      delete from case_entry where kind = 'contact' and erase_on < ${dayToDate(day)}::date returning case_id
    )
    select case_id, organization_id, count(*)::int as count
    from gone join advising_case on advising_case.id = case_id group by 1, 2 order by 1`;
  return rows.map((row) => ({ caseId: row.case_id, organizationId: row.organization_id, count: row.count }));
}

/** Erases what was noted of contacts with a prospect; how many they were. */
export const deleteContactsWith = async (tx: Tx, prospectId: string): Promise<number> =>
  (await tx.caseEntry.deleteMany({ where: { prospectId, kind: "contact" } })).count;

/** Contacts with a firm that turned out to be another were with that firm. */
export async function moveContacts(tx: Tx, prospectId: string, to: Firm): Promise<void> {
  await tx.caseEntry.updateMany({ where: { prospectId }, data: firmColumns(to) });
}

/** What a withdrawn consent closes: contacts with the firm are erased (without one, all), meetings to come cancelled, open tasks ended. */
export async function closeEntriesOf(
  tx: Tx,
  caseId: string,
  firm: Firm,
  moment: Date,
): Promise<{ contacts: number; meetings: number; tasks: number }> {
  const contacts = await tx.caseEntry.deleteMany({
    where: { caseId, kind: "contact", ...(firm ? firmColumns(firm) : {}) },
  });
  const meetings = await tx.caseEntry.deleteMany({ where: { caseId, kind: "meeting", startsAt: { gt: moment } } });
  const tasks = await tx.caseEntry.updateMany({
    where: { caseId, kind: "task", doneAt: null },
    data: { doneAt: moment },
  });
  return { contacts: contacts.count, meetings: meetings.count, tasks: tasks.count };
}

import { db, type Db, type Tx } from "~/infra/db/client.server";
import { dateToDay, dayToDate, type IsoDate } from "~/shared/dates";
import { firstLine, type Due, type DueKind } from "./due";

/** All of those advisers, or rows that are named. */
type DueOf = { readonly organizationId: string } | { readonly ids: readonly string[] };

const within = (of: DueOf) => ("ids" in of ? { id: { in: [...of.ids] } } : {});
const owned = (of: DueOf) => ({
  ...("organizationId" in of ? { organizationId: of.organizationId } : {}),
  organization: { deletedAt: null },
});
const byDay = (a: Due, b: Due): number => (a.on === b.on ? (a.id < b.id ? -1 : 1) : a.on < b.on ? -1 : 1);

async function dueCases(of: DueOf, day: Date, client: Db): Promise<Due[]> {
  const rows = await client.advisingCase.findMany({
    where: { ...within(of), ...owned(of), remindOn: { lte: day }, closedAt: null },
    select: { id: true, organizationId: true, title: true, remindOn: true, ownerId: true },
  });
  return rows.map(({ remindOn, ownerId, ...row }) => ({
    ...row,
    what: "case",
    pageId: row.id,
    about: "",
    on: dateToDay(remindOn ?? day),
    holders: [ownerId],
  }));
}

async function dueTasks(of: DueOf, day: Date, client: Db): Promise<Due[]> {
  const rows = await client.caseEntry.findMany({
    where: { ...within(of), kind: "task", dueOn: { lte: day }, doneAt: null, case: { ...owned(of), closedAt: null } },
    select: {
      id: true,
      body: true,
      dueOn: true,
      assigneeId: true,
      case: { select: { id: true, organizationId: true, title: true, ownerId: true } },
    },
  });
  return rows.map(({ id, body, dueOn, assigneeId, case: { id: pageId, organizationId, title, ownerId } }) => ({
    what: "task",
    id,
    pageId,
    organizationId,
    title: firstLine(body),
    about: title,
    on: dateToDay(dueOn ?? day),
    holders: [assigneeId, ownerId],
  }));
}

/** A firm that has closed here is not followed up. */
async function dueVisits(of: DueOf, day: Date, client: Db): Promise<Due[]> {
  const rows = await client.visitNote.findMany({
    where: {
      ...within(of),
      ...owned(of),
      followUpOn: { lte: day },
      followedUpAt: null,
      OR: [{ firmId: null }, { firm: { deletedAt: null } }],
    },
    select: {
      id: true,
      organizationId: true,
      followUpOn: true,
      authorId: true,
      firm: { select: { name: true } },
      prospect: { select: { name: true } },
    },
  });
  return rows.map(({ id, organizationId, followUpOn, authorId, firm, prospect }) => ({
    what: "visit",
    id,
    pageId: id,
    organizationId,
    title: firm?.name ?? prospect?.name ?? "",
    about: "",
    on: dateToDay(followUpOn ?? day),
    holders: [authorId],
  }));
}

/** What is due by the day and has not been done, the earliest first; cases that are closed ask for nothing. */
export async function findDue(of: DueOf, on: IsoDate, client: Db = db()): Promise<Due[]> {
  const day = dayToDate(on);
  // One after the other: a transaction is one connection.
  const cases = await dueCases(of, day, client);
  const tasks = await dueTasks(of, day, client);
  return [...cases, ...tasks, ...(await dueVisits(of, day, client))].sort(byDay);
}

const lockDue: Readonly<Record<DueKind, (tx: Tx, day: Date) => Promise<{ id: string }[]>>> = {
  case: (tx, day) => tx.$queryRaw`
    select id from advising_case where remind_on <= ${day}::date and reminded_on is null and closed_at is null
    order by id for update skip locked`,
  task: (tx, day) => tx.$queryRaw`
    select task.id from case_entry task join advising_case on advising_case.id = case_id and closed_at is null
    where kind = 'task' and due_on <= ${day}::date and task.reminded_on is null and done_at is null
    order by task.id for update of task skip locked`,
  visit: (tx, day) => tx.$queryRaw`
    select id from visit_note where follow_up_on <= ${day}::date and reminded_on is null and followed_up_at is null
    order by id for update skip locked`,
};

/** Takes what is due and has not been mentioned since its day was set. Held; taken again it is nothing. */
export async function takeDue(tx: Tx, on: IsoDate): Promise<Due[]> {
  const day = dayToDate(on);
  const taken: string[] = [];
  for (const what of ["case", "task", "visit"] as const) {
    const ids = (await lockDue[what](tx, day)).map(({ id }) => id);
    const mentioned = { where: { id: { in: ids } }, data: { remindedOn: day } };
    if (what === "case") await tx.advisingCase.updateMany(mentioned);
    else if (what === "task") await tx.caseEntry.updateMany(mentioned);
    else await tx.visitNote.updateMany(mentioned);
    taken.push(...ids);
  }
  return taken.length === 0 ? [] : findDue({ ids: taken }, on, tx);
}

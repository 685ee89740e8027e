import { beforeEach, describe, expect, it } from "vitest";
import { dispatch } from "~/composition/dispatch.server";
import { closeCase } from "~/features/advising/cases/close-case.server";
import { handOverCase } from "~/features/advising/cases/hand-over-case.server";
import { settleEntry } from "~/features/advising/entries/settle-entry.server";
import { remindAdvisers } from "~/features/advising/reminders/remind-advisers.server";
import { changeVisit } from "~/features/advising/visits/change-visit.server";
import { followUpVisit } from "~/features/advising/visits/settle-visit.server";
import { getTasks } from "~/features/notifications/today/get-tasks.server";
import { db } from "~/infra/db/client.server";
import { systemActor, type OrganizationMember } from "~/shared/actor";
import { addDays, dayToDate, toStockholmDay } from "~/shared/dates";
import { newId } from "~/shared/ids";
import { unwrap } from "~/shared/result";
import { createAdviser, createCase, createColleague, createReachable } from "../../factories/advising";
import { createMemberOf, createOrganization, createOwner } from "../../factories/organization";

const today = toStockholmDay(new Date());

let adviser: OrganizationMember;
beforeEach(async () => void (adviser = await createAdviser()));

const createTask = (caseId: string, over: object = {}) =>
  db().caseEntry.create({
    data: {
      id: newId(),
      caseId,
      kind: "task",
      body: "Ring om provet",
      dueOn: dayToDate(today),
      clientKey: newId(),
      ...over,
    },
  });
async function createVisit(over: object = {}) {
  const { id: prospectId } = await createReachable(adviser.organization.id);
  const own = { id: newId(), organizationId: adviser.organization.id, prospectId, authorId: adviser.personId };
  const said = { visitedOn: dayToDate(addDays(today, -7)), has: "Spån", followUpOn: dayToDate(today) };
  return db().visitNote.create({ data: { ...own, ...said, ...over } });
}
const ownCase = (over: object = {}) => createCase(adviser.organization.id, { ownerId: adviser.personId, ...over });

/** The job of a morning, and what follows of it; repeats are to harm nothing. */
async function morning(): Promise<number> {
  const count = await remindAdvisers(systemActor("test"));
  const due = { type: { in: ["case.due", "case.task_due", "visit.due"] } };
  const events = await db().event.findMany({ where: due, select: { id: true }, orderBy: { id: "asc" } });
  if (events.length > 0) await dispatch({ eventIds: events.map(({ id }) => id) });
  return count;
}
async function mailsTo(actor: OrganizationMember) {
  const { email } = await db().person.findUniqueOrThrow({ where: { id: actor.personId } });
  return db().mailMessage.findMany({ where: { recipient: email, template: "advice-due" }, orderBy: { id: "asc" } });
}
const waitingFor = async (actor: OrganizationMember) =>
  (await getTasks(actor)).flatMap((task) => (task.kind === "advice_due" ? [[task.what, task.title, task.path]] : []));

describe("what an adviser has promised to come back to", () => {
  it("is mailed once, all in one, in the adviser's language, and waits on the page of the day", async () => {
    await db().person.update({ where: { id: adviser.personId }, data: { locale: "en" } });
    const { id } = await ownCase({ remindOn: dayToDate(today) });
    await createTask(id, { dueOn: dayToDate(addDays(today, -2)) });
    await createTask(id, { body: "I morgon", dueOn: dayToDate(addDays(today, 1)) });
    const { id: visitId } = await createVisit();
    expect([await morning(), await morning()]).toEqual([3, 0]);
    const mails = await mailsTo(adviser);
    expect(mails.map(({ subject }) => subject)).toEqual(["3 things to come back to"]);
    for (const word of ["Case: Sågspån till pellets", "Task: Ring om provet", "Visit at Exempel Pelletsbruket AB"])
      expect(mails[0]?.html).toContain(word);
    expect(mails[0]?.html).not.toContain("I morgon");
    expect(await waitingFor(adviser)).toEqual([
      ["task", "Ring om provet", `/radgivning/arenden/${id}`],
      ["case", "Sågspån till pellets", `/radgivning/arenden/${id}`],
      ["visit", "Exempel Pelletsbruket AB", `/radgivning/besok/${visitId}`],
    ]);
    expect(await waitingFor(await createColleague(adviser.organization.id))).toEqual([]);
  });

  it("is forgotten when it is done, its case closed or its firm gone, also between the job and the mail", async () => {
    const { id, version } = await ownCase({ remindOn: dayToDate(today) });
    const { id: taskId } = await createTask(id, { authorId: adviser.personId });
    const { id: removed } = await createTask(id, { authorId: adviser.personId });
    const gone = await createOwner();
    const { id: visitId } = await createVisit();
    await createVisit({ prospectId: null, firmId: gone.organization.id });
    await db().organization.update({ where: { id: gone.organization.id }, data: { deletedAt: new Date() } });
    expect((await waitingFor(adviser)).map(([what]) => what).sort()).toEqual(["case", "task", "task", "visit"]);
    await remindAdvisers(systemActor("test"));
    unwrap(await settleEntry(adviser, id, { id: taskId, as: "done" }));
    unwrap(await settleEntry(adviser, id, { id: removed, as: "removed" }));
    unwrap(await followUpVisit(adviser, { id: visitId, done: true }));
    unwrap(await closeCase(adviser, { id, version, as: "declined", reason: "cost" }));
    const { id: declined } = await ownCase({ stage: "declined", closedAt: new Date(), remindOn: dayToDate(today) });
    await createTask(declined);
    expect(await morning()).toBe(0);
    expect(await mailsTo(adviser)).toEqual([]);
    expect(await waitingFor(adviser)).toEqual([]);
  });

  it("goes over with the case: the new holder is reminded, though the one before has been", async () => {
    const colleague = await createColleague(adviser.organization.id);
    const third = await createColleague(adviser.organization.id);
    const { id, version } = await ownCase({ remindOn: dayToDate(today) });
    await createTask(id, { assigneeId: adviser.personId });
    await createTask(id, { body: "Ingens" });
    await createTask(id, { body: "Den tredjes", assigneeId: third.personId });
    expect(await morning()).toBe(4);
    unwrap(await handOverCase(adviser, { id, version, to: colleague.personId }));
    expect(await morning()).toBe(3);
    expect(await waitingFor(adviser)).toEqual([]);
    expect((await waitingFor(colleague)).map(([, title]) => title).sort()).toEqual([
      "Ingens",
      "Ring om provet",
      "Sågspån till pellets",
    ]);
    expect(await waitingFor(third)).toHaveLength(1);
    for (const one of [adviser, colleague, third]) expect(await mailsTo(one)).toHaveLength(1);
  });

  it("is everybody's where who had it is no adviser any more, and nobody's outside", async () => {
    const colleague = await createColleague(adviser.organization.id);
    await createVisit();
    await ownCase({ remindOn: dayToDate(today) });
    await db().membership.updateMany({ where: { personId: adviser.personId }, data: { functions: [] } });
    expect(await morning()).toBe(2);
    expect(await mailsTo(colleague)).toHaveLength(1);
    expect(await waitingFor(colleague)).toHaveLength(2);
    const reader = await createMemberOf((await createOrganization({ kind: "region" })).id, {
      functions: ["region_developer"],
    });
    for (const one of [adviser, reader, await createAdviser()]) {
      expect(await mailsTo(one)).toEqual([]);
      expect(await waitingFor(one)).toEqual([]);
    }
  });

  it("is mentioned again for another day, and not for other words", async () => {
    const { id } = await createVisit();
    await morning();
    const note = { visitedOn: addDays(today, -7), has: "Spån och bark", needs: "", wishes: "", followUpOn: today };
    unwrap(await changeVisit(adviser, { id, version: 1, values: note }));
    expect(await morning()).toBe(0);
    unwrap(await changeVisit(adviser, { id, version: 2, values: { ...note, followUpOn: addDays(today, 1) } }));
    expect(await waitingFor(adviser)).toEqual([]);
    unwrap(await changeVisit(adviser, { id, version: 3, values: note }));
    expect(await morning()).toBe(1);
    expect(await mailsTo(adviser)).toHaveLength(2);
  });
});

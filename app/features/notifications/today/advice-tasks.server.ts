import { pathOfDue } from "~/features/advising/reminders/due";
import { ownDue } from "~/features/advising/reminders/own-due.server";
import { today } from "~/infra/clock/clock.server";
import type { OrganizationMember } from "~/shared/actor";
import { daysLeft, type TodayTask } from "./today-task";

const shown = 8;

/** What an adviser has promised to come back to by today. */
export async function adviceTasks(actor: OrganizationMember): Promise<TodayTask[]> {
  const due = await ownDue(actor);
  const tasks = due.slice(0, shown).map((one): TodayTask => ({
    kind: "advice_due",
    what: one.what,
    title: one.title,
    about: one.about,
    path: pathOfDue(one),
    dueOn: one.on,
    daysLeft: daysLeft(today(), one.on),
  }));
  return due.length > shown ? [...tasks, { kind: "more_advice", count: due.length - shown }] : tasks;
}

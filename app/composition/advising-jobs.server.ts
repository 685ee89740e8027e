import type { TaskList } from "graphile-worker";
import { eraseOldContacts } from "~/features/advising/entries/erase-contacts.server";
import { eraseOldContactPersons } from "~/features/advising/firms/erase-contact.server";
import { eraseOldShared } from "~/features/advising/introductions/erase-shared.server";
import { expireIntroductions } from "~/features/advising/introductions/expire-introductions.server";
import { freezeCasesOf } from "~/features/advising/introductions/freeze-cases-of.server";
import { remindAdvisers } from "~/features/advising/reminders/remind-advisers.server";
import { systemActor } from "~/shared/actor";
import { introductionMail } from "./advising-mail.server";
import type { Subscriber } from "./subscriber";

const clock = systemActor("nightly");

export const advisingTasks: TaskList = {
  "introduction-mail": (payload) => introductionMail(payload),
  "remind-advisers": async () => void (await remindAdvisers(clock)),
  "erase-contacts": async () => {
    await eraseOldContacts(clock);
    await eraseOldShared(clock);
    await eraseOldContactPersons(clock);
  },
  "expire-introductions": async () => void (await expireIntroductions(clock)),
};

/** Erasing shortly after midnight in Sweden, summer and winter; what people read leaves when they are at work. */
export const advisingCrontab = [
  "20 22,23 * * * erase-contacts",
  "25 6 * * * remind-advisers",
  "30 6 * * * expire-introductions",
].join("\n");

/** Cases of a firm that has closed are frozen. */
export const firmClosedSubscriber: Subscriber = {
  name: "firm-closed-cases",
  types: ["organization.closed"],
  async handle(events) {
    for (const { organizationId } of events)
      if (organizationId) await freezeCasesOf(systemActor("firm-closed"), organizationId);
  },
};

import type { TaskList } from "graphile-worker";
import { expireDue } from "~/features/catalogue/life/expire-due.server";
import { remindOfExpiry } from "~/features/catalogue/life/remind-of-expiry.server";
import { advanceReleases } from "~/features/catalogue/release/advance-releases.server";
import { systemActor } from "~/shared/actor";
import { sendExpiryMails } from "./listing-expiry-mail.server";

const clock = systemActor("nightly");

export const listingTasks: TaskList = {
  "expire-listings": async () => void (await expireDue(clock)),
  "advance-releases": async () => void (await advanceReleases(clock)),
  "remind-of-expiry": async () => void (await remindOfExpiry(clock)),
  "listing-expiry-mail": (payload) => sendExpiryMails(payload as { organizationId: string; day: string }),
};

/** Shortly after midnight in Sweden, summer and winter; reminders when people are at work. Readers go by the days themselves. */
export const listingCrontab = [
  "5 22,23 * * * expire-listings",
  "10 22,23 * * * advance-releases",
  "15 6 * * * remind-of-expiry",
].join("\n");

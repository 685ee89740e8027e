import type { TaskList } from "graphile-worker";
import { advisingCrontab, advisingTasks } from "./advising-jobs.server";
import { authMail, passwordReset } from "./auth-mail-job.server";
import { contractCrontab, contractTasks } from "./contract-mail.server";
import { dispatch } from "./dispatch.server";
import { matchingCrontab, matchingTasks } from "./flow-matching.server";
import { importTasks } from "./import-job.server";
import { listingCrontab, listingTasks } from "./listing-jobs.server";
import { sendMail } from "./mail-job.server";
import { mediaCrontab, mediaTasks } from "./media-jobs.server";
import { invitationMail } from "./organization-mail.server";
import { searchReindexTasks } from "./search-reindex-job.server";
import { searchUpkeepCrontab, searchUpkeepTasks } from "./search-upkeep-jobs.server";

/** Every job the worker knows. Handlers bear being run twice. */
export const tasks: TaskList = {
  dispatch: (payload) => dispatch(payload),
  "auth-mail": (payload) => authMail(payload),
  "password-reset": (payload) => passwordReset(payload),
  "invitation-mail": (payload) => invitationMail(payload),
  "send-mail": (payload, helpers) => sendMail(payload, helpers.job),
  ...importTasks,
  ...mediaTasks,
  ...listingTasks,
  ...contractTasks,
  ...matchingTasks,
  ...advisingTasks,
  ...searchReindexTasks,
  ...searchUpkeepTasks,
};

/** Recurring jobs, times in UTC. */
export const crontab = [
  mediaCrontab,
  listingCrontab,
  contractCrontab,
  matchingCrontab,
  advisingCrontab,
  searchUpkeepCrontab,
].join("\n");

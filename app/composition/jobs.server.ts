import type { TaskList } from "graphile-worker";
import { dispatch } from "./dispatch.server";
import { sendMail } from "./mail-job.server";

/** Every job the worker knows. Handlers bear being run twice. */
export const tasks: TaskList = {
  dispatch: (payload) => dispatch(payload),
  "send-mail": (payload, helpers) => sendMail(payload, helpers.job),
};

/** Recurring jobs, times in UTC. */
export const crontab = "";

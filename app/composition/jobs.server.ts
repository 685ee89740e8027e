import type { TaskList } from "graphile-worker";
import { dispatch } from "./dispatch.server";

/** Every job the worker knows. Handlers bear being run twice. */
export const tasks: TaskList = {
  dispatch: (payload) => dispatch(payload),
};

/** Recurring jobs, times in UTC. */
export const crontab = "";

import { addJob } from "~/infra/jobs/add-job.server";
import { db } from "~/infra/db/client.server";

/** Somebody tried to open a second account: its owner is told by mail, the page is not. */
export const notifyExistingAccount = (personId: string): Promise<void> =>
  addJob(db(), "auth-mail", { kind: "exists", personId, token: "" }, { key: `exists:${personId}` });

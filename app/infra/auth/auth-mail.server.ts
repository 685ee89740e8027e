import { addJob } from "../jobs/add-job.server";
import { db } from "../db/client.server";

export type AuthMailKind = "verify" | "reset";

/** Leaves the mail to the worker: the answer takes the same time whether or not the account exists. */
export async function sendAuthMail(kind: AuthMailKind, user: { id: string; email: string }, token: string): Promise<void> {
  await addJob(db(), "auth-mail", { kind, personId: user.id, token });
}

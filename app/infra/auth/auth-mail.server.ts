import { addJob } from "../jobs/add-job.server";
import { db } from "../db/client.server";

/**
 * What the job `auth-mail` is given. `verify`: confirm the address, then go on to `back` (a path of ours). `reset`:
 * choose a new password. `exists`: somebody tried to sign up with an address that has an account.
 */
export type AuthMail =
  | { readonly kind: "verify"; readonly personId: string; readonly token: string; readonly back: string }
  | { readonly kind: "reset"; readonly personId: string; readonly token: string }
  | { readonly kind: "exists"; readonly personId: string };

/** Leaves the mail to the worker: an answer takes the same time whether or not there is a mail to send. */
export const sendAuthMail = (mail: AuthMail): Promise<void> =>
  addJob(db(), "auth-mail", mail, mail.kind === "exists" ? { key: `exists:${mail.personId}` } : {});

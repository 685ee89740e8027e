import type { Mailer } from "./mailer";

/** Without a mail server every mail stays where it is: in the mailbox page. */
export const keptMailer = (): Mailer => ({
  send: async () => ({ state: "kept" }),
  close: () => undefined,
});

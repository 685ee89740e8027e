/** A mail ready to leave the house. `id` makes a repeated delivery recognisable (it becomes the Message-ID). */
export interface OutgoingMail {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/**
 * `sent`: a server has taken it. `kept`: no server is set, it stays in the mailbox page. `refused`: the server said no
 * for good (an address that does not exist); trying again would not help.
 */
export type Delivery = { readonly state: "sent" | "kept" } | { readonly state: "refused"; readonly reason: string };

/** Sends mail. Throws when the server cannot be reached or asks to wait: the job tries again. */
export interface Mailer {
  send(mail: OutgoingMail): Promise<Delivery>;
  close(): void;
}

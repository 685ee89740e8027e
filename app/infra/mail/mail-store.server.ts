import { db } from "../db/client.server";
import type { OutgoingMail } from "./mailer";

/** The mail if it still waits to leave. */
export const findWaitingMail = (id: string): Promise<OutgoingMail | null> =>
  db().mailMessage.findFirst({
    where: { id, state: "queued" },
    select: { id: true, recipient: true, subject: true, html: true, text: true },
  });

export async function markMail(
  id: string,
  state: "sent" | "kept" | "failed",
  failure: string | null = null,
): Promise<void> {
  await db().mailMessage.update({
    where: { id },
    data: { state, failure, sentAt: state === "sent" ? new Date() : null },
  });
}

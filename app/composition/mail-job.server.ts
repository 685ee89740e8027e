import { openMailer } from "~/infra/mail/open-mailer.server";
import { findWaitingMail, markMail } from "~/infra/mail/mail-store.server";
import { log } from "~/infra/log/log.server";

export interface JobAttempt {
  readonly attempts: number;
  readonly max_attempts: number;
}

/** Sends one queued mail. A server that is away means another try; the last one marks the mail as failed. */
export async function sendMail(payload: unknown, job: JobAttempt): Promise<void> {
  const { mailId } = payload as { mailId: string };
  const mail = await findWaitingMail(mailId);
  if (!mail) return;
  try {
    const delivery = await openMailer().send(mail);
    if (delivery.state === "refused") {
      log.warn({ mailId, reason: delivery.reason }, "mail refused");
      await markMail(mailId, "failed", delivery.reason);
    } else await markMail(mailId, delivery.state);
  } catch (error) {
    if (job.attempts >= job.max_attempts) await markMail(mailId, "failed", "unreachable");
    throw error;
  }
}

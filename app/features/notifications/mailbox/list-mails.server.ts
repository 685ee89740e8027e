import type { Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { mailboxIsOpen } from "./mailbox-open.server";
import { countMails, findMails } from "./mailbox-store.server";

export const mailsPerPage = 30;

export interface MailSummary {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly template: string;
  readonly state: string;
  readonly createdAt: Date;
}

export interface MailPage {
  readonly mails: readonly MailSummary[];
  readonly total: number;
}

/** Mails of this installation, newest first; `recipient` matches part of an address. Closed where mail is really sent. */
export async function listMails(
  _actor: Actor,
  recipient: string | null,
  page: number,
): Promise<Result<MailPage, AppError>> {
  if (!mailboxIsOpen()) return err(appError("not_found"));
  const [mails, total] = await Promise.all([
    findMails(recipient, (page - 1) * mailsPerPage, mailsPerPage),
    countMails(recipient),
  ]);
  return ok({ mails, total });
}

import type { Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { isId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import type { MailSummary } from "./list-mails.server";
import { mailboxIsOpen } from "./mailbox-open.server";
import { findMail } from "./mailbox-store.server";

/** One mail with both its parts. */
export async function getMail(
  _actor: Actor,
  id: string | undefined,
): Promise<Result<MailSummary & { html: string; text: string }, AppError>> {
  if (!mailboxIsOpen() || !isId(id)) return err(appError("not_found"));
  const mail = await findMail(id);
  return mail ? ok(mail) : err(appError("not_found"));
}

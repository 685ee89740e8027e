import { env } from "../env.server";
import { keptMailer } from "./kept-mailer.server";
import type { Mailer } from "./mailer";
import { smtpMailer } from "./smtp-mailer.server";

let mailer: Mailer | undefined;

/** The mailer that the environment asks for. */
export function openMailer(): Mailer {
  const { SMTP_URL, MAIL_FROM } = env();
  mailer ??= SMTP_URL ? smtpMailer(SMTP_URL, MAIL_FROM) : keptMailer();
  return mailer;
}

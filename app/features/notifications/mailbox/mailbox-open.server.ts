import { env } from "~/infra/env.server";

/**
 * True where mail is kept for reading on a page instead of sent: no mail server is set and the installation is not a
 * public one (its address is plain http). Pages that say “check your mail” link to it then.
 */
export function mailboxIsOpen(): boolean {
  const { SMTP_URL, appUrl } = env();
  return !SMTP_URL && !appUrl.startsWith("https://");
}

import { findPerson } from "~/features/organizations/people/find-person.server";
import { sendReset } from "~/features/organizations/people/reset-password.server";
import { translator } from "~/i18n/translator.server";
import type { AuthMail } from "~/infra/auth/auth-mail.server";
import { db } from "~/infra/db/client.server";
import { queueMail } from "~/infra/mail/queue-mail.server";
import { isLocale } from "~/shared/locale";
import { frameMail } from "./mail-frame.server";

/** Where the mail's button leads. */
function pathOf(mail: AuthMail): string {
  if (mail.kind === "exists") return "/logga-in";
  const query = new URLSearchParams({
    token: mail.token,
    ...(mail.kind === "verify" && mail.back !== "/" ? { tillbaka: mail.back } : {}),
  });
  return `/${mail.kind === "verify" ? "verifiera-epost" : "aterstall-losenord"}?${query}`;
}

const minutes = 60_000;

/** One mail a token; a link that confirms at most once in five minutes, a notice once an hour: nobody floods another's mailbox. */
function dedupeKeyOf(mail: AuthMail, at: Date): string {
  if (mail.kind === "reset") return `reset:${mail.token}`;
  const slot = Math.floor(at.getTime() / ((mail.kind === "verify" ? 5 : 60) * minutes));
  return `${mail.kind}:${mail.personId}:${slot}`;
}

/** Writes the mail about an account that the auth library asked for. */
export async function authMail(payload: unknown): Promise<void> {
  const mail = payload as AuthMail;
  const person = await findPerson(mail.personId);
  if (!person || (mail.kind === "verify" && person.emailVerified)) return;
  const locale = isLocale(person.locale) ? person.locale : "sv";
  const t = translator(locale, "mail");
  const { html, text } = frameMail({
    locale,
    preheader: t(`auth.${mail.kind}.lede`),
    heading: t(`auth.${mail.kind}.subject`),
    paragraphs: [t(`auth.${mail.kind}.lede`), t(`auth.${mail.kind}.note`)],
    action: { label: t(`auth.${mail.kind}.action`), path: pathOf(mail) },
    why: "why.account",
  });
  const subject = t(`auth.${mail.kind}.subject`);
  await queueMail(db(), {
    dedupeKey: dedupeKeyOf(mail, new Date()),
    recipient: person.email,
    locale,
    template: `auth-${mail.kind}`,
    subject,
    html,
    text,
  });
}

/** Looks up, away from who asked, whether the address has an account, and mails the link if so. */
export const passwordReset = (payload: unknown): Promise<void> => sendReset((payload as { email: string }).email);

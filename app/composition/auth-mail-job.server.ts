import { findPerson } from "~/features/organizations/people/find-person.server";
import { translator } from "~/i18n/translator.server";
import { db } from "~/infra/db/client.server";
import { queueMail } from "~/infra/mail/queue-mail.server";
import { isLocale } from "~/shared/locale";
import { frameMail } from "./mail-frame.server";

type Kind = "verify" | "reset" | "exists";

const paths: Record<Kind, (token: string) => string> = {
  verify: (token) => `/verifiera-epost?token=${encodeURIComponent(token)}`,
  reset: (token) => `/aterstall-losenord?token=${encodeURIComponent(token)}`,
  exists: () => "/logga-in",
};

/** Writes the mail about an account that the auth library or sign-up asked for. */
export async function authMail(payload: unknown): Promise<void> {
  const { kind, personId, token } = payload as { kind: Kind; personId: string; token: string };
  const person = await findPerson(personId);
  if (!person) return;
  const locale = isLocale(person.locale) ? person.locale : "sv";
  const t = translator(locale, "mail");
  const { html, text } = frameMail({
    locale,
    preheader: t(`auth.${kind}.lede`),
    heading: t(`auth.${kind}.subject`),
    paragraphs: [t(`auth.${kind}.lede`), t(`auth.${kind}.note`)],
    action: { label: t(`auth.${kind}.action`), path: paths[kind](token) },
    why: "why.account",
  });
  const dedupeKey = kind === "exists" ? `exists:${personId}:${new Date().toISOString().slice(0, 13)}` : `${kind}:${token}`;
  await queueMail(db(), { dedupeKey, recipient: person.email, locale, template: `auth-${kind}`, subject: t(`auth.${kind}.subject`), html, text });
}

import { findPerson } from "~/features/organizations/people/find-person.server";
import { mailRecipients } from "~/features/organizations/members/mail-recipients.server";
import { invitationForMail } from "~/features/organizations/invitations/invitation-for-mail.server";
import { formatDay } from "~/i18n/format";
import { translator } from "~/i18n/translator.server";
import { db } from "~/infra/db/client.server";
import { queueMail } from "~/infra/mail/queue-mail.server";
import { toStockholmDay } from "~/shared/dates";
import { isLocale, type Locale } from "~/shared/locale";
import { frameMail } from "./mail-frame.server";
import type { RecordedEvent, Subscriber } from "./subscriber";

const idIn = (event: RecordedEvent, key: string): string => String(event.payload[key] ?? "");

/** Owners and administrators learn that somebody wants to join. */
async function tellManagers(event: RecordedEvent, name: string): Promise<void> {
  for (const to of await mailRecipients([event.subjectId], "managers")) {
    const t = translator(to.locale, "mail");
    const subject = t("org.request.subject", { name, organization: to.organizationName });
    const { html, text } = frameMail({
      locale: to.locale,
      preheader: t("org.request.lede"),
      heading: subject,
      paragraphs: [t("org.request.lede")],
      action: { label: t("org.request.action"), path: "/min-organisation/medlemmar" },
      why: "why.member",
    });
    await queueMail(db(), {
      dedupeKey: `join-request:${idIn(event, "requestId")}:${to.personId}`,
      recipient: to.email,
      locale: to.locale,
      template: "join-request",
      subject,
      html,
      text,
    });
  }
}

/** Who asked learns the answer. */
async function tellAsker(
  event: RecordedEvent,
  asker: { email: string; locale: string },
  organization: string,
): Promise<void> {
  const locale: Locale = isLocale(asker.locale) ? asker.locale : "sv";
  const t = translator(locale, "mail");
  const answer = event.type === "organization.join_approved" ? "approved" : "declined";
  const subject = t(`org.${answer}.subject`, { organization });
  const { html, text } = frameMail({
    locale,
    preheader: t(`org.${answer}.lede`, { organization }),
    heading: subject,
    paragraphs: [t(`org.${answer}.lede`, { organization })],
    action: { label: t(`org.${answer}.action`), path: answer === "approved" ? "/idag" : "/organisationer/ny" },
    why: "why.account",
  });
  await queueMail(db(), {
    dedupeKey: `join-${answer}:${idIn(event, "requestId")}`,
    recipient: asker.email,
    locale,
    template: `join-${answer}`,
    subject,
    html,
    text,
  });
}

/** Mails about who wants in and what was answered. */
export const organizationMailSubscriber: Subscriber = {
  name: "organization-mail",
  types: ["organization.join_requested", "organization.join_approved", "organization.join_declined"],
  async handle(events) {
    for (const event of events) {
      const asker = await findPerson(idIn(event, "personId"));
      if (!asker) continue;
      if (event.type === "organization.join_requested") await tellManagers(event, asker.name);
      else
        await tellAsker(event, asker, (await mailRecipients([event.subjectId], "managers"))[0]?.organizationName ?? "");
    }
  },
};

/** Mails the link of an invitation, in the language of the account it goes to, else of who invites. */
export async function invitationMail(payload: unknown): Promise<void> {
  const { invitationId, token, locale: inviters } = payload as { invitationId: string; token: string; locale: string };
  const invitation = await invitationForMail(invitationId);
  if (!invitation) return;
  const locale = [invitation.locale, inviters].find(isLocale) ?? "sv";
  const t = translator(locale, "mail");
  const { organizationName: organization, email } = invitation;
  const subject = t("org.invitation.subject", { organization });
  const { html, text } = frameMail({
    locale,
    preheader: t("org.invitation.lede", { organization }),
    heading: subject,
    paragraphs: [
      t("org.invitation.lede", { organization }),
      t("org.invitation.note", { day: formatDay(locale, toStockholmDay(invitation.expiresAt)) }),
    ],
    action: { label: t("org.invitation.action"), path: `/inbjudan/${token}` },
    why: "why.invited",
  });
  await queueMail(db(), {
    dedupeKey: `invitation:${invitationId}`,
    recipient: email,
    locale,
    template: "invitation",
    subject,
    html,
    text,
  });
}

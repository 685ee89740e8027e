import { messageNotices, type MessageNotice } from "~/features/trade/message-notices.server";
import { translator } from "~/i18n/translator.server";
import { db } from "~/infra/db/client.server";
import { queueMail, type MailDraft } from "~/infra/mail/queue-mail.server";
import { frameMail } from "./mail-frame.server";
import type { Subscriber } from "./subscriber";

/** The mail about a message, in the reader's language. */
export function messageMail(notice: MessageNotice): MailDraft {
  const t = translator(notice.locale, "mail");
  const params = { organization: notice.authorOrganization, listing: notice.listing.title };
  const kind = notice.ownsListing ? "question" : "answer";
  return {
    dedupeKey: `message:${notice.once}`,
    recipient: notice.email,
    locale: notice.locale,
    template: "message",
    subject: t(`message.${kind}.subject`, params),
    ...frameMail({
      locale: notice.locale,
      preheader: notice.excerpt || t("message.files", { count: notice.files }),
      heading: t(`message.${kind}.heading`, params),
      paragraphs: [
        t("message.text", params),
        ...(notice.files > 0 ? [t("message.files", { count: notice.files })] : []),
      ],
      ...(notice.excerpt ? { quote: notice.excerpt } : {}),
      facts: [
        [t("message.fact.from"), [notice.authorName, notice.authorOrganization].filter(Boolean).join(", ")],
        [t("message.fact.listing"), `${notice.listing.title} (${notice.listing.reference})`],
      ],
      action: { label: t("message.action"), path: `/inkorg/${notice.threadId}#senaste` },
      why: "why.message",
    }),
  };
}

/** Tells the other organization's people about a message: one mail a thread until they have read it. */
export const messageMailSubscriber: Subscriber = {
  name: "message-mail",
  types: ["message.sent"],
  async handle(events) {
    const notices = await messageNotices(events.map((event) => String(event.payload.messageId)));
    for (const notice of notices) await queueMail(db(), messageMail(notice));
  },
};

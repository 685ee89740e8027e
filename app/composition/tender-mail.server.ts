import {
  followerNotices,
  officerNotices,
  type TenderNotice,
} from "~/features/tenders/publication/tender-notices.server";
import { translator } from "~/i18n/translator.server";
import { db } from "~/infra/db/client.server";
import { queueMail, type MailDraft } from "~/infra/mail/queue-mail.server";
import { frameMail } from "./mail-frame.server";
import type { RecordedEvent, Subscriber } from "./subscriber";

const news = {
  "tender.publication_changed": "changed",
  "tender.question_answered": "answered",
  "tender.awarded": "awarded",
  "tender.cancelled": "cancelled",
  "tender.question_asked": "asked",
} as const;
type NewsType = keyof typeof news;

/** The mail about a tender, in the reader's language; the same event is mailed once to each. */
export function tenderMail(event: Pick<RecordedEvent, "id" | "type">, { tender, ...reader }: TenderNotice): MailDraft {
  const t = translator(reader.locale, "mail");
  const kind = news[event.type as NewsType];
  const asked = kind === "asked";
  const params = { title: tender.title };
  return {
    dedupeKey: `tender:${event.id}:${reader.personId}`,
    recipient: reader.email,
    locale: reader.locale,
    template: "tender",
    subject: t(`tender.${kind}.subject`, params),
    ...frameMail({
      locale: reader.locale,
      preheader: t(`tender.${kind}.text`),
      heading: t(`tender.${kind}.subject`, params),
      paragraphs: [t(`tender.${kind}.text`)],
      facts: [[t("tender.fact"), `${tender.title} (${tender.reference})`]],
      action: {
        label: t(asked ? "tender.answer" : "tender.open"),
        path: asked ? `/upphandla/arenden/${tender.id}/handlingar#fragor` : `/upphandlingar/${tender.reference}`,
      },
      why: asked ? "why.member" : "why.followed",
    }),
  };
}

/** Tells those who follow a published tender about changes and answers, and its officers about questions. */
export const tenderMailSubscriber: Subscriber = {
  name: "tender-mail",
  types: Object.keys(news),
  async handle(events) {
    for (const event of events) {
      const asked = event.type === "tender.question_asked";
      const readers = await (asked ? officerNotices(event.subjectId) : followerNotices(event.subjectId));
      for (const reader of readers) await queueMail(db(), tenderMail(event, reader));
    }
  },
};

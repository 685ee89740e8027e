import { mailRecipients, type MailRecipient } from "~/features/organizations/members/mail-recipients.server";
import { reviewToDo, type ReviewToDo } from "~/features/tenders/review/reviews-waiting.server";
import { translator } from "~/i18n/translator.server";
import { db } from "~/infra/db/client.server";
import { queueMail, type MailDraft } from "~/infra/mail/queue-mail.server";
import { frameMail } from "./mail-frame.server";
import type { Subscriber } from "./subscriber";

/** The mail about a draft that waits for a second person, in the reader's language. `once`: the event it tells of. */
export function reviewMail(
  { tender }: ReviewToDo,
  { locale, email, personId }: MailRecipient,
  once: string,
): MailDraft {
  const t = translator(locale, "mail");
  const params = { title: tender.title };
  return {
    dedupeKey: `review:${once}:${personId}`,
    recipient: email,
    locale,
    template: "review",
    subject: t("review.subject", params),
    ...frameMail({
      locale,
      preheader: t("review.text"),
      heading: t("review.subject", params),
      paragraphs: [t("review.text")],
      facts: [[t("tender.fact"), tender.title]],
      action: { label: t("review.action"), path: `/upphandla/arenden/${tender.id}/granskning` },
      why: "why.member",
    }),
  };
}

/** Tells those who could approve a draft that somebody has asked for it. */
export const reviewMailSubscriber: Subscriber = {
  name: "review-mail",
  types: ["tender.review_requested"],
  async handle(events) {
    for (const { id, subjectId } of events) {
      const review = await reviewToDo(subjectId);
      if (!review) continue;
      const colleagues = await mailRecipients([review.tender.organizationId], "all");
      for (const to of colleagues.filter(({ personId }) => review.personIds.includes(personId)))
        await queueMail(db(), reviewMail(review, to, id));
    }
  },
};

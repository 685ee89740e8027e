import { questionNotices, type QuestionNotice } from "~/features/supply-check/questions/question-notices.server";
import { formatDay } from "~/i18n/format";
import { translator } from "~/i18n/translator.server";
import { db } from "~/infra/db/client.server";
import { queueMail, type MailDraft } from "~/infra/mail/queue-mail.server";
import { frameMail } from "./mail-frame.server";
import type { Subscriber } from "./subscriber";

/** The mail about an open market question, in the reader's language: the same to everybody asked. */
export function marketQuestionMail({ question, asker, email, locale, personId }: QuestionNotice): MailDraft {
  const t = translator(locale, "mail");
  const params = { asker, title: question.title, day: formatDay(locale, question.answersUntil) };
  return {
    // Somebody in two of the firms asked gets one mail.
    dedupeKey: `market-question:${question.id}:${personId}`,
    recipient: email,
    locale,
    template: "market-question",
    subject: t("market_question.subject", params),
    ...frameMail({
      locale,
      preheader: question.title,
      heading: t("market_question.heading", params),
      paragraphs: [t("market_question.text", params), t("market_question.equal")],
      facts: [
        [t("market_question.fact.asker"), asker],
        [t("market_question.fact.until"), params.day],
      ],
      action: { label: t("market_question.action"), path: `/marknadsfragor/${question.id}` },
      why: "why.market_question",
    }),
  };
}

/** Tells every member of every firm registered in the categories, in one go. */
export const marketQuestionMailSubscriber: Subscriber = {
  name: "market-question-mail",
  types: ["market_question.published"],
  async handle(events) {
    for (const { subjectId } of events)
      for (const notice of await questionNotices(subjectId)) await queueMail(db(), marketQuestionMail(notice));
  },
};

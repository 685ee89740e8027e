import { mailRecipients, type MailRecipient } from "~/features/organizations/members/mail-recipients.server";
import { unitSymbol } from "~/features/reference/units";
import {
  answeredTransfer,
  askedTransfer,
  type AnsweredTransfer,
  type AskedTransfer,
} from "~/features/tenders/needs/transfers-asked.server";
import { formatNumber } from "~/i18n/format";
import { translator } from "~/i18n/translator.server";
import { db } from "~/infra/db/client.server";
import { queueMail, type MailDraft } from "~/infra/mail/queue-mail.server";
import { frameMail } from "./mail-frame.server";
import type { Subscriber } from "./subscriber";

const amount = (
  { quantity, unit }: Pick<AskedTransfer, "quantity" | "unit">,
  locale: MailRecipient["locale"],
): string => `${formatNumber(locale, quantity, 3)}\u00a0${unitSymbol(unit, quantity, locale)}`;

/** The mail about goods that another public body asks to take over, in the reader's language. */
export function transferMail(asked: AskedTransfer, { locale, email, personId }: MailRecipient): MailDraft {
  const t = translator(locale, "mail");
  const { organization, listing } = asked;
  return {
    dedupeKey: `transfer:${asked.id}:${personId}`,
    recipient: email,
    locale,
    template: "transfer",
    subject: t("transfer.subject", { organization, listing }),
    ...frameMail({
      locale,
      preheader: t("transfer.text"),
      heading: t("transfer.heading", { organization }),
      paragraphs: [t("transfer.text"), t("transfer.law")],
      facts: [
        [t("transfer.listing"), listing],
        [t("transfer.amount"), amount(asked, locale)],
        [t("transfer.ground"), asked.ground],
      ],
      action: { label: t("transfer.action"), path: "/upphandla/behov#fragor" },
      why: "why.member",
    }),
  };
}

/** The mail about the answer, to who asked, in the reader's language. */
export function transferAnswerMail(answered: AnsweredTransfer, { locale, email, personId }: MailRecipient): MailDraft {
  const t = translator(locale, "mail");
  const { owner, listing, accepted } = answered;
  const outcome = accepted ? "yes" : "no";
  return {
    dedupeKey: `transfer-answer:${answered.id}:${personId}`,
    recipient: email,
    locale,
    template: "transfer_answer",
    subject: t(`transfer_answer.subject.${outcome}`, { owner }),
    ...frameMail({
      locale,
      preheader: t(`transfer_answer.text.${outcome}`),
      heading: t(`transfer_answer.subject.${outcome}`, { owner }),
      paragraphs: [t(`transfer_answer.text.${outcome}`)],
      facts: [
        [t("transfer.listing"), listing],
        [t("transfer.amount"), amount(answered, locale)],
      ],
      action: { label: t("transfer_answer.action"), path: `/upphandla/behov/${answered.needId}` },
      why: "why.member",
    }),
  };
}

async function tellAnswer(payload: Readonly<Record<string, unknown>>): Promise<void> {
  const answered = await answeredTransfer(payload.transferId, payload.title);
  if (!answered) return;
  for (const to of await mailRecipients([answered.organizationId], "officers"))
    await queueMail(db(), transferAnswerMail(answered, to));
}

/**
 * Tells everybody who can answer that another public body asks for some of their stock, and the procurement officers of who
 * asked what the answer was.
 */
export const transferMailSubscriber: Subscriber = {
  name: "transfer-mail",
  types: ["need.transfer_asked", "need.transferred", "need.transfer_declined"],
  async handle(events) {
    for (const { type, payload } of events) {
      if (type !== "need.transfer_asked") {
        await tellAnswer(payload);
        continue;
      }
      const asked = await askedTransfer(payload.transferId, payload.title);
      if (!asked) continue;
      for (const to of await mailRecipients([asked.fromOrganizationId], "all"))
        await queueMail(db(), transferMail(asked, to));
    }
  },
};

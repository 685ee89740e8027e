import { mailRecipients, type MailRecipient } from "~/features/organizations/members/mail-recipients.server";
import { unitSymbol } from "~/features/reference/units";
import { askedTransfer, type AskedTransfer } from "~/features/tenders/needs/transfers-asked.server";
import { formatNumber } from "~/i18n/format";
import { translator } from "~/i18n/translator.server";
import { db } from "~/infra/db/client.server";
import { queueMail, type MailDraft } from "~/infra/mail/queue-mail.server";
import { frameMail } from "./mail-frame.server";
import type { Subscriber } from "./subscriber";

/** The mail about goods that another public body asks to take over, in the reader's language. */
export function transferMail(asked: AskedTransfer, { locale, email, personId }: MailRecipient): MailDraft {
  const t = translator(locale, "mail");
  const { organization, listing, quantity, unit } = asked;
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
        [t("transfer.amount"), `${formatNumber(locale, quantity, 3)}\u00a0${unitSymbol(unit, quantity, locale)}`],
        [t("transfer.ground"), asked.ground],
      ],
      action: { label: t("transfer.action"), path: "/upphandla/behov#fragor" },
      why: "why.member",
    }),
  };
}

/** Tells everybody who can answer that another public body asks for some of their stock. */
export const transferMailSubscriber: Subscriber = {
  name: "transfer-mail",
  types: ["need.transfer_asked"],
  async handle(events) {
    for (const { payload } of events) {
      const asked = await askedTransfer(payload.transferId, payload.title);
      if (!asked) continue;
      for (const to of await mailRecipients([asked.fromOrganizationId], "all"))
        await queueMail(db(), transferMail(asked, to));
    }
  },
};

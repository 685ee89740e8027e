import { dueNotice, type DueNotice } from "~/features/contracts/due-notices.server";
import { remindObligations } from "~/features/contracts/remind-obligations.server";
import { mailRecipients, type MailRecipient } from "~/features/organizations/members/mail-recipients.server";
import { formatDay } from "~/i18n/format";
import { translator } from "~/i18n/translator.server";
import { db } from "~/infra/db/client.server";
import { queueMail, type MailDraft } from "~/infra/mail/queue-mail.server";
import { systemActor } from "~/shared/actor";
import { frameMail } from "./mail-frame.server";
import type { Subscriber } from "./subscriber";

/** The mail about obligations that are due, in the reader's language. */
export function obligationMail(notice: DueNotice, to: MailRecipient, once: string): MailDraft {
  const t = translator(to.locale, "mail");
  const params = { supplier: notice.supplier, count: notice.obligations.length };
  return {
    dedupeKey: `obligations:${once}:${to.personId}`,
    recipient: to.email,
    locale: to.locale,
    template: "obligations",
    subject: t("obligations.subject", params),
    ...frameMail({
      locale: to.locale,
      preheader: t("obligations.text"),
      heading: t("obligations.heading", params),
      paragraphs: [t("obligations.text")],
      facts: notice.obligations.map(({ title, dueOn }) => [
        title,
        t("obligations.due", { day: formatDay(to.locale, dueOn) }),
      ]),
      action: { label: t("obligations.action"), path: `/upphandla/avtal/${notice.contractId}` },
      why: "why.member",
    }),
  };
}

/** Tells the authority's procurement officers what a supplier is to show soon, or should have shown. */
export const obligationMailSubscriber: Subscriber = {
  name: "obligation-mail",
  types: ["contract.obligations_due"],
  async handle(events) {
    for (const event of events) {
      const notice = await dueNotice(event.subjectId, (event.payload.obligationIds ?? []) as string[]);
      if (!notice) continue;
      for (const to of await mailRecipients([notice.organizationId], "officers"))
        await queueMail(db(), obligationMail(notice, to, event.id));
    }
  },
};

export const contractTasks = {
  "remind-obligations": async () => void (await remindObligations(systemActor("nightly"))),
};
export const contractCrontab = "20 6 * * * remind-obligations";

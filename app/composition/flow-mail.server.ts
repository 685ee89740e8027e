import { runOutByFirm } from "~/features/matching/keeping/run-out-notices.server";
import { mailRecipients, type MailRecipient } from "~/features/organizations/members/mail-recipients.server";
import { formatDay } from "~/i18n/format";
import { translator } from "~/i18n/translator.server";
import { db } from "~/infra/db/client.server";
import { queueMail, type MailDraft } from "~/infra/mail/queue-mail.server";
import { frameMail } from "./mail-frame.server";
import type { Subscriber } from "./subscriber";

const shown = 12;

interface RunOut {
  readonly title: string;
  readonly availableUntil: string | null;
}

/** The mail that asks whether flows go on, in the reader's language. */
function runOutMail(flows: readonly RunOut[], to: MailRecipient, once: string): MailDraft {
  const t = translator(to.locale, "mail");
  const subject = t("flow_run_out.subject", { count: flows.length });
  return {
    dedupeKey: `flow-run-out:${once}:${to.personId}`,
    recipient: to.email,
    locale: to.locale,
    template: "flow-run-out",
    subject,
    ...frameMail({
      locale: to.locale,
      preheader: t("flow_run_out.text"),
      heading: subject,
      paragraphs: [t("flow_run_out.text")],
      facts: flows
        .slice(0, shown)
        .map(({ title, availableUntil }) => [
          title,
          t("flow_run_out.until", { day: formatDay(to.locale, availableUntil ?? "") }),
        ]),
      action: { label: t("flow_run_out.action"), path: "/min-organisation/floden" },
      why: "why.member",
    }),
  };
}

/** Tells those who answer for a firm which of its flows have run out, in one mail a night. */
export const flowMailSubscriber: Subscriber = {
  name: "flow-mail",
  types: ["flow.run_out"],
  async handle(events) {
    const [first] = events;
    if (!first) return;
    for (const [firmId, flows] of await runOutByFirm(events.map(({ subjectId }) => subjectId)))
      for (const to of await mailRecipients([firmId], "managers"))
        await queueMail(db(), runOutMail(flows, to, `${first.id}:${firmId}`));
  },
};

import { pathOfDue, type Due } from "~/features/advising/reminders/due";
import { dueNotices, type DueNotice } from "~/features/advising/reminders/due-notices.server";
import { formatDay } from "~/i18n/format";
import { translator } from "~/i18n/translator.server";
import { db } from "~/infra/db/client.server";
import { queueMail, type MailDraft } from "~/infra/mail/queue-mail.server";
import type { Locale } from "~/shared/locale";
import { frameMail } from "./mail-frame.server";
import type { Subscriber } from "./subscriber";

const shown = 12;

const factOf = ({ what, title, about, on }: Due, locale: Locale): [string, string] => {
  const words = { title, about, day: formatDay(locale, on) };
  const t = translator(locale, "mail");
  return [t(`advice_due.${what}`, words), t(`advice_due.${what}_when`, words)];
};

/** The mail about what an adviser has to come back to, in the reader's language. */
export function dueMail({ reader: to, organizationId, due }: DueNotice, once: string): MailDraft {
  const t = translator(to.locale, "mail");
  const [first] = due;
  const subject =
    due.length === 1 && first
      ? t("advice_due.subject_single", { title: first.title })
      : t("advice_due.subject", { count: due.length });
  return {
    dedupeKey: `advice-due:${once}:${organizationId}:${to.key}`,
    recipient: to.email,
    locale: to.locale,
    template: "advice-due",
    subject,
    ...frameMail({
      locale: to.locale,
      preheader: t("advice_due.text"),
      heading: subject,
      paragraphs: [
        t("advice_due.text"),
        ...(due.length > shown ? [t("advice_due.more", { count: due.length - shown })] : []),
      ],
      facts: due.slice(0, shown).map((one) => factOf(one, to.locale)),
      action:
        due.length === 1 && first
          ? { label: t("advice_due.open"), path: pathOfDue(first) }
          : { label: t("advice_due.today"), path: "/idag" },
      why: "why.member",
    }),
  };
}

/** Reminds advisers of cases, tasks and visits whose day has come, each in one mail a morning; what has been done by then is left out. */
export const dueMailSubscriber: Subscriber = {
  name: "advising-due-mail",
  types: ["case.due", "case.task_due", "visit.due"],
  async handle(events) {
    const [first] = events;
    if (!first) return;
    const ids = events.map(({ subjectId, payload }) => (payload.entryId ? String(payload.entryId) : subjectId));
    for (const notice of await dueNotices(ids)) await queueMail(db(), dueMail(notice, first.id));
  },
};

import { expiryNotices, type ExpiryNotice } from "~/features/catalogue/life/expiry-notices.server";
import { formatDay } from "~/i18n/format";
import { translator } from "~/i18n/translator.server";
import { now } from "~/infra/clock/clock.server";
import { db } from "~/infra/db/client.server";
import { addJob } from "~/infra/jobs/add-job.server";
import { queueMail, type MailDraft } from "~/infra/mail/queue-mail.server";
import { dayToDate, toStockholmDay, type IsoDate } from "~/shared/dates";
import { frameMail } from "./mail-frame.server";
import type { Subscriber } from "./subscriber";

const shown = 12;

/** The mail that asks whether listings are still there, in the reader's language. */
export function expiryMail(
  { personId, email, locale, listings }: ExpiryNotice,
  organizationId: string,
  day: IsoDate,
): MailDraft {
  const t = translator(locale, "mail");
  const [first] = listings;
  const count = listings.length;
  const title = first?.title ?? "";
  return {
    dedupeKey: `expiry:${organizationId}:${personId}:${day}`,
    recipient: email,
    locale,
    template: "expiry",
    subject: count === 1 ? t("expiry.subject_single", { title }) : t("expiry.subject", { count }),
    ...frameMail({
      locale,
      preheader: t("expiry.text"),
      heading: count === 1 ? t("expiry.heading_single") : t("expiry.heading", { count }),
      paragraphs: [t("expiry.text")],
      facts: listings
        .slice(0, shown)
        .map((listing) => [
          `${listing.title} (${listing.reference})`,
          t("expiry.until", { day: formatDay(locale, listing.expiresOn) }),
        ]),
      action: { label: t("expiry.action"), path: count === 1 ? `/mina-annonser/${first?.id}` : "/mina-annonser" },
      why: "why.member",
    }),
  };
}

/** One mail a person and day about everything of theirs that ends soon. */
export async function sendExpiryMails({
  organizationId,
  day,
}: {
  organizationId: string;
  day: IsoDate;
}): Promise<void> {
  // The Swedish day begins before the UTC day it is named after.
  const since = new Date(dayToDate(day).getTime() - 3 * 3_600_000);
  for (const notice of await expiryNotices(organizationId, since))
    await queueMail(db(), expiryMail(notice, organizationId, day));
}

/** Gathers the reminders of a night: the mails leave when no further one has come for two minutes. */
export const expiryMailSubscriber: Subscriber = {
  name: "expiry-mail",
  types: ["listing.expiry_near"],
  async handle(events) {
    const day = toStockholmDay(now());
    const organizations = new Set(events.flatMap(({ organizationId }) => organizationId ?? []));
    const runAt = new Date(now().getTime() + 120_000);
    for (const organizationId of organizations) {
      await addJob(
        db(),
        "listing-expiry-mail",
        { organizationId, day },
        { key: `expiry-mail:${organizationId}:${day}`, runAt },
      );
    }
  },
};

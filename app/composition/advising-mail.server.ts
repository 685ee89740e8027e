import {
  bothNotices,
  ownerNotices,
  sideNotice,
  type SideNotice,
} from "~/features/advising/introductions/introduction-notices.server";
import { sharedWords } from "~/features/advising/introductions/shared-words";
import type { Side } from "~/features/advising/cases/case";
import { formatMoment } from "~/i18n/format";
import { translator } from "~/i18n/translator.server";
import { db } from "~/infra/db/client.server";
import { queueMail } from "~/infra/mail/queue-mail.server";
import type { Locale } from "~/shared/locale";
import { frameMail } from "./mail-frame.server";
import type { RecordedEvent, Subscriber } from "./subscriber";

const factLines = (seen: SideNotice["seen"], locale: Locale): [string, string][] => {
  const t = translator(locale, "advising");
  return seen.map((fact) => {
    const { label, value } = sharedWords(fact, { locale, t });
    return [label, value];
  });
};

/** The question to one side of a case. A firm that is no member answers by the link, which nobody else is given. */
export async function introductionMail(payload: unknown): Promise<void> {
  const { introductionId, side, token } = payload as { introductionId: string; side: Side; token: string | null };
  const notice = await sideNotice(introductionId, side);
  if (!notice || notice.introduction.withdrawnAt !== null) return;
  for (const to of notice.readers) {
    const t = translator(to.locale, "mail");
    const subject = t("introduction.subject", { material: notice.material });
    await queueMail(db(), {
      dedupeKey: `introduction:${introductionId}:${side}:${to.key}`,
      recipient: to.email,
      locale: to.locale,
      template: "introduction",
      subject,
      ...frameMail({
        locale: to.locale,
        preheader: t("introduction.preheader"),
        heading: subject,
        paragraphs: [t("introduction.text", { advisers: notice.advisers })],
        quote: notice.introduction.message,
        facts: [
          ...factLines(notice.seen, to.locale),
          [t("introduction.until"), formatMoment(to.locale, notice.introduction.expiresAt)],
        ],
        action: {
          label: t("introduction.action"),
          path: token ? `/radgivning/fraga/${token}` : `/radgivning/fragor/${introductionId}`,
        },
        why: notice.member ? "why.member" : "why.asked",
      }),
    });
  }
}

/** Tells both sides something about a question, each in its own language. */
async function tellSides(event: RecordedEvent, introductionId: string, kind: "introduced" | "ended"): Promise<void> {
  for (const notice of await bothNotices(introductionId)) {
    // Taken back before the mail was written: nobody is told who the other is.
    if (kind === "introduced" && notice.state !== "introduced") continue;
    for (const to of notice.readers) {
      const t = translator(to.locale, "mail");
      const subject = t(`introduction.${kind}.subject`, { material: notice.material });
      await queueMail(db(), {
        dedupeKey: `introduction-${kind}:${event.id}:${to.key}`,
        recipient: to.email,
        locale: to.locale,
        template: `introduction-${kind}`,
        subject,
        ...frameMail({
          locale: to.locale,
          preheader: t(`introduction.${kind}.text`),
          heading: subject,
          paragraphs: [t(`introduction.${kind}.text`)],
          ...(kind === "introduced" ? { facts: factLines(notice.seen, to.locale) } : {}),
          ...(notice.member
            ? { action: { label: t("introduction.open"), path: `/radgivning/fragor/${introductionId}` } }
            : {}),
          why: notice.member ? "why.member" : "why.asked",
        }),
      });
    }
  }
}

const forOwner = {
  "case.handed_over": "handedOver",
  "case.introduced": "introduced",
  "case.introduction_answered": "answered",
  "case.introduction_expired": "expired",
  "case.consent_withdrawn": "withdrawn",
} as const;

/** Tells the adviser who has the case. */
async function tellOwner(event: RecordedEvent): Promise<void> {
  const kind = forOwner[event.type as keyof typeof forOwner];
  for (const { advisingCase, reader } of await ownerNotices(event.subjectId)) {
    if (event.actorKind === "member" && event.actorId === reader.key) continue;
    const t = translator(reader.locale, "mail");
    const subject = t(`case.${kind}.subject`, { title: advisingCase.title });
    await queueMail(db(), {
      dedupeKey: `case:${event.id}:${reader.key}`,
      recipient: reader.email,
      locale: reader.locale,
      template: "case",
      subject,
      ...frameMail({
        locale: reader.locale,
        preheader: t(`case.${kind}.text`),
        heading: subject,
        paragraphs: [t(`case.${kind}.text`)],
        action: { label: t("case.open"), path: `/radgivning/arenden/${advisingCase.id}` },
        why: "why.member",
      }),
    });
  }
}

/** Introductions that the event ended: both sides are to know. */
const introducedIn = ({ payload }: RecordedEvent): string[] =>
  Array.isArray(payload.introduced) ? payload.introduced.map(String) : [];

/** Mails about cases: to the adviser, and to the firms when they are introduced or the contact has ended. */
export const advisingMailSubscriber: Subscriber = {
  name: "advising-mail",
  types: Object.keys(forOwner),
  async handle(events) {
    for (const event of events) {
      // Advisers that have closed here have nobody to tell.
      if (event.payload.why !== "advisers_closed") await tellOwner(event);
      if (event.type === "case.introduced") await tellSides(event, String(event.payload.introductionId), "introduced");
      if (event.type === "case.consent_withdrawn")
        for (const id of introducedIn(event)) await tellSides(event, id, "ended");
    }
  },
};

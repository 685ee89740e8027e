import type { ListingView } from "~/features/catalogue/listing-views";
import { effectiveRung } from "~/features/catalogue/release/release-ladder";
import type { NoticeProps } from "~/features/catalogue/ui/page/listing-notice";
import { hasExpired } from "~/features/catalogue/life/expiry";
import { formatDay } from "~/i18n/format";
import { translator } from "~/i18n/translator.server";
import type { IsoDate } from "~/shared/dates";
import type { Locale } from "~/shared/locale";

type Words = NoticeProps["notice"];

/** The days on which more will see it, in words. */
function nextRungs({ listing }: ListingView, today: IsoDate, locale: Locale): string[] {
  const t = translator(locale, "listing");
  const { partnersFrom, publicFrom } = listing.release;
  return [
    ...(partnersFrom && partnersFrom > today ? [t("notice.partnersFrom", { day: formatDay(locale, partnersFrom) })] : []),
    ...(publicFrom && publicFrom > today ? [t("notice.publicFrom", { day: formatDay(locale, publicFrom) })] : []),
  ];
}

function ownNotice(view: ListingView, today: IsoDate, locale: Locale): Words {
  const t = translator(locale, "listing");
  const { listing } = view;
  const rung = effectiveRung(listing.release, today);
  if (rung === "public") return { title: t("notice.own.public"), lines: [], action: null };
  const lines = nextRungs(view, today, locale);
  return {
    title: t(`notice.own.${rung}`),
    lines: lines.length > 0 ? lines : [t("notice.stays")],
    action: { href: `/lagg-upp/${listing.id}/synlighet`, label: t("notice.changeRung") },
  };
}

/** One's own listing that nobody else sees now: which state it is in, and what to do about it. */
function previewNotice({ listing }: ListingView, today: IsoDate, locale: Locale): Words {
  const t = translator(locale, "listing");
  const state = listing.blockedAt !== null ? "blocked" : hasExpired(listing.expiresOn, today) && listing.state !== "draft" ? "expired" : listing.state;
  const href = state === "draft" ? `/lagg-upp/${listing.id}/granska` : `/mina-annonser/${listing.id}`;
  return {
    title: t("page.preview.title"),
    lines: [t(`notice.preview.${state}`)],
    action: { href, label: t(state === "draft" ? "manage.continue" : "page.own") },
  };
}

/** Why the reader sees the listing, when it is not simply public; its owner is told who else does. */
export function presentNotice(view: ListingView, own: boolean, today: IsoDate, locale: Locale): Words | null {
  const t = translator(locale, "listing");
  if (view.because === "preview") return previewNotice(view, today, locale);
  if (own) return ownNotice(view, today, locale);
  switch (view.because) {
    case "partner":
      return { title: t("notice.partner"), lines: [], action: null };
    case "moderation":
      return { title: t("notice.moderation"), lines: [], action: { href: "/admin/anmalningar", label: t("notice.reports") } };
    default:
      return null;
  }
}

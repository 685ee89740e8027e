import { isLocale, type Locale } from "~/shared/locale";
import { findExpiryNotices, type ExpiryNoticeRow } from "./expiry-notice-store.server";

/** What one person is told: the listings that end soon, the first first. */
export interface ExpiryNotice {
  readonly personId: string;
  readonly email: string;
  readonly locale: Locale;
  readonly listings: readonly ExpiryNoticeRow["listing"][];
}

/** Notices about the organization's listings that have been reminded of since the moment, one a person. For jobs. */
export async function expiryNotices(organizationId: string, since: Date): Promise<ExpiryNotice[]> {
  const byPerson = new Map<
    string,
    { personId: string; email: string; locale: Locale; listings: ExpiryNoticeRow["listing"][] }
  >();
  for (const { personId, email, locale, listing } of await findExpiryNotices(organizationId, since)) {
    const notice = byPerson.get(personId) ?? {
      personId,
      email,
      locale: isLocale(locale) ? locale : "sv",
      listings: [],
    };
    notice.listings.push(listing);
    byPerson.set(personId, notice);
  }
  return [...byPerson.values()];
}

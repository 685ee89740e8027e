import { isLocale, type Locale } from "~/shared/locale";
import { excerpt } from "./thread";
import { findMessageNotices } from "./message-notice-store.server";

/** What a person is told about a message they have not seen. */
export interface MessageNotice {
  readonly threadId: string;
  readonly personId: string;
  readonly email: string;
  readonly locale: Locale;
  readonly authorName: string;
  readonly authorOrganization: string;
  readonly listing: { readonly reference: string; readonly title: string };
  /** The listing is the reader's own: they are asked, not answered. */
  readonly ownsListing: boolean;
  /** Beginning of the message; empty when only files were sent. */
  readonly excerpt: string;
  readonly files: number;
  /** Stays the same until the person reads the thread: one mail until then. */
  readonly once: string;
}

/** Whom to tell about these messages: the people of the other organization who have not seen them. For jobs. */
export async function messageNotices(messageIds: readonly string[]): Promise<MessageNotice[]> {
  const rows = await findMessageNotices(messageIds);
  return rows.map((row) => ({
    threadId: row.threadId,
    personId: row.personId,
    email: row.email,
    locale: isLocale(row.locale) ? row.locale : "sv",
    authorName: row.authorName,
    authorOrganization: row.authorOrganization,
    listing: { reference: row.reference, title: row.title },
    ownsListing: row.ownsListing,
    excerpt: excerpt(row.body, 600),
    files: row.files,
    once: `${row.threadId}:${row.personId}:${row.readAt?.getTime() ?? 0}`,
  }));
}

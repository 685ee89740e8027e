/** Who a party is in a thread: the one whose listing it is, or the one who asked about it. */
export type ThreadSide = "seller" | "buyer";

export interface ThreadParties {
  readonly sellerOrganizationId: string;
  readonly buyerOrganizationId: string;
}

export const sideOf = (thread: ThreadParties, organizationId: string | null): ThreadSide | null => {
  if (organizationId === null) return null;
  if (thread.sellerOrganizationId === organizationId) return "seller";
  return thread.buyerOrganizationId === organizationId ? "buyer" : null;
};

/** The organization at the other end. */
export const otherPartyOf = (thread: ThreadParties, side: ThreadSide): string =>
  side === "seller" ? thread.buyerOrganizationId : thread.sellerOrganizationId;

/** Why nothing can be written, a key of the `errors` catalogue (`reason.<code>`). */
export type WriteRefusal = "thread_closed" | "thread_blocked_by_us" | "thread_blocked_by_them" | "email_not_verified";

export interface WriteFacts {
  readonly closed: boolean;
  readonly blockedByUs: boolean;
  readonly blockedByThem: boolean;
  readonly emailVerified: boolean;
}

/** Whether a member of a party may write in the thread now; null = yes. The administrator's word goes before the parties'. */
export function writeRefusal(facts: WriteFacts): WriteRefusal | null {
  if (facts.closed) return "thread_closed";
  if (facts.blockedByUs) return "thread_blocked_by_us";
  if (facts.blockedByThem) return "thread_blocked_by_them";
  return facts.emailVerified ? null : "email_not_verified";
}

/** Why nothing can be asked about a listing. */
export type AskRefusal = "ask_own_listing" | "ask_listing_not_open";

export interface AskFacts {
  readonly ownerOrganizationId: string;
  readonly askingOrganizationId: string;
  /** Published, not blocked, not past its last day. */
  readonly open: boolean;
}

export function askRefusal(facts: AskFacts): AskRefusal | null {
  if (facts.ownerOrganizationId === facts.askingOrganizationId) return "ask_own_listing";
  return facts.open ? null : "ask_listing_not_open";
}

/**
 * The time a message gets: never at or before the one before it, so that "read until" has one meaning although
 * the clocks of two servers differ.
 */
export const nextMessageTime = (last: Date | null, now: Date): Date =>
  last && last.getTime() >= now.getTime() ? new Date(last.getTime() + 1) : now;

/** The beginning of a message for a list or a mail: one line, cut at a word. */
export function excerpt(body: string, length = 120): string {
  const line = body.replace(/\s+/g, " ").trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length);
  const space = cut.lastIndexOf(" ");
  return `${cut.slice(0, space > length * 0.6 ? space : length).trimEnd()}…`;
}

export const threadReportReasons = ["unlawful", "threats", "fraud", "spam", "other"] as const;
export type ThreadReportReason = (typeof threadReportReasons)[number];

export const inboxFilters = ["all", "unread", "seller", "buyer"] as const;
export type InboxFilter = (typeof inboxFilters)[number];

export const maxMessageLength = 8000;
export const maxMessageFiles = 10;

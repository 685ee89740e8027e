import type { InboxFilter, ThreadSide } from "./thread";

export interface InboxThread {
  readonly id: string;
  readonly reference: string;
  readonly title: string;
  readonly categoryCode: string | null;
  /** Whether the listing is ours (`seller`) or we asked about theirs (`buyer`). */
  readonly side: ThreadSide;
  readonly otherName: string;
  readonly lastMessageAt: string;
  /** Beginning of the last message; empty when only files were sent. */
  readonly excerpt: string;
  readonly lastIsOwn: boolean;
  readonly unread: boolean;
  readonly closed: boolean;
}

export interface Inbox {
  readonly threads: readonly InboxThread[];
  readonly counts: Readonly<Record<InboxFilter, number>>;
  readonly page: number;
  readonly pageCount: number;
}

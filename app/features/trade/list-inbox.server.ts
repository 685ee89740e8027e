import type { OrganizationMember } from "~/shared/actor";
import { countInbox, findInboxRows, type InboxCounts } from "./inbox-store.server";
import { excerpt, type InboxFilter, type ThreadSide } from "./thread";

export const threadsPerPage = 25;

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
  readonly counts: InboxCounts;
  readonly page: number;
  readonly pageCount: number;
}

/** Threads of the organization acted for, the latest first; unread is the person's own. */
export async function listInbox(actor: OrganizationMember, filter: InboxFilter, page: number): Promise<Inbox> {
  const { personId, organization } = actor;
  const [rows, counts] = await Promise.all([
    findInboxRows({ personId, organizationId: organization.id, filter, skip: (page - 1) * threadsPerPage, take: threadsPerPage }),
    countInbox(personId, organization.id),
  ]);
  return {
    threads: rows.map(({ lastBody, lastMessageAt, ...row }) => ({ ...row, excerpt: excerpt(lastBody), lastMessageAt: lastMessageAt.toISOString() })),
    counts,
    page,
    pageCount: Math.ceil(counts[filter] / threadsPerPage),
  };
}

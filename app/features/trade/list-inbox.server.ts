import type { OrganizationMember } from "~/shared/actor";
import { countInbox, findInboxRows } from "./inbox-store.server";
import { excerpt, type InboxFilter } from "./thread";
import type { Inbox } from "./inbox-view";

export const threadsPerPage = 25;

/** Threads of the organization acted for, the latest first; unread is the person's own. */
export async function listInbox(actor: OrganizationMember, filter: InboxFilter, page: number): Promise<Inbox> {
  const { personId, organization } = actor;
  const [rows, counts] = await Promise.all([
    findInboxRows({
      personId,
      organizationId: organization.id,
      filter,
      skip: (page - 1) * threadsPerPage,
      take: threadsPerPage,
    }),
    countInbox(personId, organization.id),
  ]);
  return {
    threads: rows.map(({ lastBody, lastMessageAt, ...row }) => ({
      ...row,
      excerpt: excerpt(lastBody),
      lastMessageAt: lastMessageAt.toISOString(),
    })),
    counts,
    page,
    pageCount: Math.ceil(counts[filter] / threadsPerPage),
  };
}

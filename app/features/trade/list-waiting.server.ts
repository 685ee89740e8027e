import type { OrganizationMember } from "~/shared/actor";
import { findWaiting } from "./inbox-store.server";
import { excerpt, type ThreadSide } from "./thread";

export interface WaitingThread {
  readonly id: string;
  readonly title: string;
  readonly otherName: string;
  readonly side: ThreadSide;
  readonly excerpt: string;
  readonly waitingSince: string;
}

/** Threads that wait for the person, the longest wait first: unanswered questions, and what they have not seen. */
export async function listWaiting(
  actor: OrganizationMember,
  limit: number,
): Promise<{ threads: WaitingThread[]; total: number }> {
  const rows = await findWaiting(actor.personId, actor.organization.id, limit);
  const threads = rows.map(({ body, waitingSince, total: _total, ...row }) => ({
    ...row,
    excerpt: excerpt(body),
    waitingSince: waitingSince.toISOString(),
  }));
  return { threads, total: rows[0]?.total ?? 0 };
}

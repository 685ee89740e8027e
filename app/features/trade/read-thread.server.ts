import {
  getOrganizationCards,
  type OrganizationCard,
} from "~/features/organizations/profile/organization-cards.server";
import { db } from "~/infra/db/client.server";
import type { OrganizationMember } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { isId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { findBlocks } from "./block-store.server";
import { findMessages, markReadUntil, seenUntil, type MessageRow } from "./message-store.server";
import { findOwnOrganization, findThreadListing } from "./party-store.server";
import { otherPartyOf, sideOf, writeRefusal } from "./thread";
import { hasOpenReport } from "./thread-report-store.server";
import { findThread } from "./thread-store.server";
import type { MessageView, ThreadElsewhere, ThreadView } from "./thread-view";

const messagesPerPage = 60;

const toView = (row: MessageRow, us: string, parties: Map<string, OrganizationCard>): MessageView => ({
  id: row.id,
  own: row.organizationId === us,
  authorName: row.authorName,
  organizationName: parties.get(row.organizationId)?.name ?? "",
  body: row.body,
  createdAt: row.createdAt.toISOString(),
  files: row.files,
});

/** The person has now seen what is shown. True when the other organization had written something since last time. */
async function markSeen(threadId: string, personId: string, rows: readonly MessageRow[], us: string): Promise<boolean> {
  const last = rows.at(-1);
  if (!last) return false;
  const moved = await markReadUntil(db(), threadId, personId, last.createdAt);
  return moved && rows.some((row) => row.organizationId !== us);
}

/**
 * A thread of the organization acted for, its last messages (or those before `before`), marked as seen by the person.
 * Somebody who belongs to a party but acts for another organization is told which to switch to; others get `not_found`.
 */
export async function readThread(
  actor: OrganizationMember,
  threadId: string | undefined,
  before: string | null = null,
): Promise<Result<ThreadView | ThreadElsewhere, AppError>> {
  const thread = isId(threadId) ? await findThread(db(), threadId) : null;
  if (!thread) return err(appError("not_found"));
  const us = actor.organization.id;
  const side = sideOf(thread, us);
  if (!side) {
    const own = await findOwnOrganization(actor.personId, [thread.sellerOrganizationId, thread.buyerOrganizationId]);
    return own ? ok({ kind: "elsewhere", organization: own }) : err(appError("not_found"));
  }
  const them = otherPartyOf(thread, side);
  const [rows, parties, listing, seen, blocks, reported] = await Promise.all([
    findMessages(thread.id, isId(before) ? before : null, messagesPerPage + 1),
    getOrganizationCards(actor, [us, them]),
    findThreadListing(thread.listingId),
    seenUntil(thread.id, them),
    findBlocks(db(), us, them),
    hasOpenReport(thread.id, actor.personId),
  ]);
  const shown = rows.slice(-messagesPerPage);
  const wasUnread = await markSeen(thread.id, actor.personId, shown, us);
  const { name = "", slug = "", verified = false } = parties.get(them) ?? {};
  return ok({
    kind: "thread",
    id: thread.id,
    side,
    listing: {
      reference: listing.reference,
      title: listing.title,
      type: listing.type,
      categoryCode: listing.categoryCode,
      open: listing.open,
    },
    other: { name, slug, verified },
    messages: shown.map((row) => toView(row, us, parties)),
    hasEarlier: rows.length > messagesPerPage,
    seenUntil: seen?.toISOString() ?? null,
    blockedByUs: blocks.blockedByUs,
    refusal: writeRefusal({ closed: thread.closedAt !== null, ...blocks, emailVerified: actor.emailVerified }),
    reported,
    wasUnread,
  });
}

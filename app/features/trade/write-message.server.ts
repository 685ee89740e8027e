import type { Tx } from "~/infra/db/client.server";
import { recordEvent } from "~/infra/db/record-event.server";
import { now } from "~/infra/clock/clock.server";
import type { OrganizationMember } from "~/shared/actor";
import { appError, fieldError, invalidInput, type AppError } from "~/shared/app-error";
import { newId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { findBlocks, holdPairOpen } from "./block-store.server";
import { findSent, insertMessage, markReadUntil } from "./message-store.server";
import { nextMessageTime, otherPartyOf, sideOf, writeRefusal, type ThreadParties, type ThreadSide } from "./thread";
import { findWriter, touchThread, type ThreadRow } from "./thread-store.server";

export interface MessageInput {
  readonly body: string;
  /** Chosen by the page: the same key twice is one message. */
  readonly clientKey: string;
  /** Files of the actor's organization, stored already. */
  readonly mediaIds?: readonly string[];
}

export interface SentMessage {
  readonly threadId: string;
  readonly messageId: string;
  /** The same message had been sent before. */
  readonly repeated: boolean;
}

/** Nothing to send is a fault of the form, not of the thread. */
export const emptyMessage = (input: MessageInput): AppError | null =>
  input.body.trim() === "" && (input.mediaIds ?? []).length === 0 ? invalidInput(fieldError("body", "required")) : null;

/** Whether the actor's organization may write to the other now, seen from inside the transaction; blocks wait for it to end. */
export async function mayWrite(
  tx: Tx,
  actor: OrganizationMember,
  parties: ThreadParties,
  closed: boolean,
): Promise<Result<ThreadSide, AppError>> {
  const side = sideOf(parties, actor.organization.id);
  const writer = await findWriter(tx, actor);
  if (!side || !writer) return err(appError("not_found"));
  const them = otherPartyOf(parties, side);
  await holdPairOpen(tx, actor.organization.id, them);
  const blocks = await findBlocks(tx, actor.organization.id, them);
  const refusal = writeRefusal({ closed, ...blocks, emailVerified: writer.emailVerified });
  if (refusal) return err(appError(refusal === "email_not_verified" ? "forbidden" : "conflict", { reason: refusal }));
  return ok(side);
}

/** Writes one message in a locked thread whose writer has been checked: message, files, times and event. */
export async function writeMessage(
  tx: Tx,
  actor: OrganizationMember,
  thread: ThreadRow,
  input: MessageInput,
  opened: boolean,
): Promise<SentMessage> {
  const sent = await findSent(tx, thread.id, actor.personId, input.clientKey);
  if (sent) return { threadId: thread.id, messageId: sent.id, repeated: true };
  const createdAt = nextMessageTime(thread.lastMessageAt, now());
  const messageId = newId();
  const mediaIds = input.mediaIds ?? [];
  await insertMessage(
    tx,
    {
      id: messageId,
      threadId: thread.id,
      authorId: actor.personId,
      organizationId: actor.organization.id,
      body: input.body.trim(),
      clientKey: input.clientKey,
      createdAt,
    },
    mediaIds,
  );
  await touchThread(tx, thread.id, createdAt);
  await markReadUntil(tx, thread.id, actor.personId, createdAt);
  await recordEvent(tx, actor, {
    type: "message.sent",
    subjectType: "thread",
    subjectId: thread.id,
    organizationId: actor.organization.id,
    payload: { messageId, listingId: thread.listingId, opened, files: mediaIds.length },
  });
  return { threadId: thread.id, messageId, repeated: false };
}

import { transaction } from "~/infra/db/client.server";
import type { OrganizationMember } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { isId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { checkFiles } from "./check-files.server";
import { findThread, lockThread } from "./thread-store.server";
import { emptyMessage, mayWrite, writeMessage, type MessageInput, type SentMessage } from "./write-message.server";

/**
 * Sends a message in a thread of the actor's organization. Refuses with `not_found` to anybody else, with `conflict`
 * (`thread_closed`, `thread_blocked_by_us`, `thread_blocked_by_them`) and with `forbidden` (`email_not_verified`).
 */
export async function sendMessage(
  actor: OrganizationMember,
  threadId: string,
  input: MessageInput,
): Promise<Result<SentMessage, AppError>> {
  if (!isId(threadId)) return err(appError("not_found"));
  const empty = emptyMessage(input);
  if (empty) return err(empty);
  const files = await checkFiles(actor, input.mediaIds ?? []);
  if (!files.ok) return files;
  return transaction(async (tx) => {
    const parties = await findThread(tx, threadId);
    if (!parties) return err(appError("not_found"));
    const allowed = await mayWrite(tx, actor, parties, parties.closedAt !== null);
    if (!allowed.ok) return allowed;
    const thread = await lockThread(tx, threadId);
    if (!thread) return err(appError("not_found"));
    if (thread.closedAt) return err(appError("conflict", { reason: "thread_closed" }));
    return ok(await writeMessage(tx, actor, thread, input, false));
  });
}

import { transaction } from "~/infra/db/client.server";
import { recordEvent } from "~/infra/db/record-event.server";
import type { OrganizationMember } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { isId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { deleteBlock, insertBlock, lockPair } from "./block-store.server";
import { otherPartyOf, sideOf } from "./thread";
import { findThread, findWriter } from "./thread-store.server";

/**
 * Blocks the organization at the other end of a thread, or lifts the block: while it stands neither can write to the
 * other, in any thread. Once it has returned no message slips through. Setting it twice is setting it once.
 */
export async function setBlock(
  actor: OrganizationMember,
  threadId: string,
  blocked: boolean,
): Promise<Result<{ changed: boolean }, AppError>> {
  if (!isId(threadId)) return err(appError("not_found"));
  return transaction(async (tx) => {
    const thread = await findThread(tx, threadId);
    const side = thread && sideOf(thread, actor.organization.id);
    if (!thread || !side || !(await findWriter(tx, actor))) return err(appError("not_found"));
    const us = actor.organization.id;
    const them = otherPartyOf(thread, side);
    await lockPair(tx, us, them);
    const changed = blocked ? await insertBlock(tx, us, them, actor.personId) : await deleteBlock(tx, us, them);
    if (changed) {
      await recordEvent(tx, actor, {
        type: blocked ? "organization.blocked" : "organization.unblocked",
        subjectType: "organization",
        subjectId: them,
        organizationId: us,
        payload: { threadId },
      });
    }
    return ok({ changed });
  });
}

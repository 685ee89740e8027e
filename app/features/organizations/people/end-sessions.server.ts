import { transaction } from "~/infra/db/client.server";
import { recordEvent } from "~/infra/db/record-event.server";
import type { Member } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { deleteSessions } from "./person-store.server";

/** Ends one of one's own sessions, or all but one. The device is signed out at its next request. */
export async function endSessions(
  actor: Member,
  which: { readonly id: string } | { readonly not: string },
): Promise<Result<{ ended: number }, AppError>> {
  return transaction(async (tx) => {
    const ended = await deleteSessions(tx, actor.personId, which);
    if (ended === 0 && "id" in which) return err(appError("not_found"));
    if (ended > 0)
      await recordEvent(tx, actor, {
        type: "person.sessions_ended",
        subjectType: "person",
        subjectId: actor.personId,
        payload: { ended },
      });
    return ok({ ended });
  });
}

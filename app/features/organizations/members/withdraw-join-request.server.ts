import { now } from "~/infra/clock/clock.server";
import { transaction } from "~/infra/db/client.server";
import { recordEvent } from "~/infra/db/record-event.server";
import type { Member } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { isId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { withdrawRequest } from "./join-request-store.server";

/** Takes one's own request back while nobody has answered it. */
export async function withdrawJoinRequest(actor: Member, id: string): Promise<Result<null, AppError>> {
  if (!isId(id)) return err(appError("not_found"));
  return transaction(async (tx) => {
    const organizationId = await withdrawRequest(tx, id, actor.personId, now());
    if (organizationId === null) return err(appError("conflict", { reason: "request_answered" }));
    await recordEvent(tx, actor, {
      type: "organization.join_withdrawn",
      subjectType: "organization",
      subjectId: organizationId,
      organizationId,
      payload: { requestId: id, personId: actor.personId },
    });
    return ok(null);
  });
}

import { personIdOf, type Actor } from "~/shared/actor";
import type { AppError } from "~/shared/app-error";
import { ok, type Result } from "~/shared/result";
import { changeTender, recordTender } from "../change-tender.server";
import { setState } from "./review-store.server";

/** Locks the draft for good: from here on the documents are what others have. Pressed twice it is done once. */
export const handOverTender = (
  actor: Actor,
  ref: { readonly id: string },
): Promise<Result<{ readonly at: Date; readonly repeated: boolean }, AppError>> =>
  changeTender<{ readonly at: Date; readonly repeated: boolean }>(
    actor,
    ref,
    "handOver",
    async ({ tx, tender, now }) => {
      if (tender.handedOverAt) return ok({ at: tender.handedOverAt, repeated: true });
      await setState(tx, tender.id, { state: "handed_over", handedOverAt: now, handedOverBy: personIdOf(actor) });
      await recordTender(tx, actor, "handed_over", tender, { version: tender.version });
      return ok({ at: now, repeated: false });
    },
  );

/** Ends a tender that will not be awarded. The reason belongs in the decision; the log keeps that it was ended. */
export const cancelTender = (
  actor: Actor,
  ref: { readonly id: string },
): Promise<Result<{ readonly state: "cancelled" }, AppError>> =>
  changeTender(actor, ref, "cancel", async ({ tx, tender }) => {
    await setState(tx, tender.id, { state: "cancelled" });
    await recordTender(tx, actor, "cancelled", tender, { from: tender.state });
    return ok({ state: "cancelled" });
  });

import type { Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { changeTender, recordTender } from "../change-tender.server";
import type { RehearsalBid } from "./rehearsal";
import { findRehearsal, storeRehearsal } from "./rehearsal-store.server";

/**
 * Keeps the offers of a rehearsal. Whoever may comment on the tender may try its model, also when the draft is locked:
 * nothing of the draft changes. A rehearsal that somebody else saved in between is refused, not overwritten.
 */
export async function saveRehearsal(
  actor: Actor,
  input: { readonly tenderId: string; readonly version: number; readonly bids: readonly RehearsalBid[] },
): Promise<Result<{ version: number }, AppError>> {
  return changeTender(actor, { id: input.tenderId }, "comment", async ({ tx, tender }) => {
    const stored = await findRehearsal(tender.id, tx);
    if (stored.version !== input.version) return err(appError("stale_version", { reason: "rehearsal_changed" }));
    const version = stored.version + 1;
    await storeRehearsal(tx, tender.id, version, input.bids);
    await recordTender(tx, actor, "rehearsed", tender, { bids: input.bids.length });
    return ok({ version });
  });
}

import { now } from "~/infra/clock/clock.server";
import { transaction } from "~/infra/db/client.server";
import { isPlatformAdministrator, type Actor } from "~/shared/actor";
import { appError, fieldError, invalidInput, type AppError } from "~/shared/app-error";
import { isId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { recordListing } from "../change-listing.server";
import { lockListing, saveLife } from "../listing-store.server";

export interface BlockListing {
  readonly id: string;
  /** In words for the owner, at most 500 characters. */
  readonly reason: string;
}

async function setBlock(
  actor: Actor,
  id: string,
  reason: string | null,
): Promise<Result<{ version: number }, AppError>> {
  if (!isPlatformAdministrator(actor)) return err(appError("forbidden"));
  if (!isId(id)) return err(appError("not_found"));
  return transaction(async (tx) => {
    const listing = await lockListing(tx, id);
    if (!listing) return err(appError("not_found"));
    const blocked = listing.blockedAt !== null;
    if (blocked === (reason !== null)) return ok({ version: listing.version });
    await saveLife(tx, id, { blockedAt: reason === null ? null : now(), blockedReason: reason });
    await recordListing(
      tx,
      actor,
      reason === null ? "unblocked" : "blocked",
      listing,
      reason === null ? {} : { reason },
    );
    return ok({ version: listing.version + 1 });
  });
}

/** Hides a listing from all but its owner, whatever its state, until an administrator lifts it. Blocking twice changes nothing. */
export async function blockListing(actor: Actor, input: BlockListing): Promise<Result<{ version: number }, AppError>> {
  const reason = input.reason.trim();
  if (reason.length < 5) return err(invalidInput(fieldError("reason", "too_short", { min: 5 })));
  if (reason.length > 500) return err(invalidInput(fieldError("reason", "too_long", { max: 500 })));
  return setBlock(actor, input.id, reason);
}

export const unblockListing = (
  actor: Actor,
  input: { readonly id: string },
): Promise<Result<{ version: number }, AppError>> => setBlock(actor, input.id, null);

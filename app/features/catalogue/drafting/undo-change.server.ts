import type { Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { err, type Result } from "~/shared/result";
import type { StaleListing } from "../change-listing.server";
import { fieldsOf, type ListingPatch } from "../listing";
import { listingHistory } from "../reading/listing-history.server";
import { getOwnListing } from "../reading/get-own-listing.server";
import { inversePatch, stillStands } from "./listing-changes";
import { saveListing, type SavedListing } from "./save-listing.server";

export interface UndoChange {
  readonly id: string;
  readonly version: number;
  /** The line of the history to take back. */
  readonly eventId: string;
}

/**
 * Takes one saved change of a published listing back. Refused when a field has been changed again since: what somebody
 * wrote later is not undone with it. Undoing is itself a change, and can be undone.
 */
export async function undoChange(
  actor: Actor,
  input: UndoChange,
): Promise<Result<SavedListing, AppError | StaleListing>> {
  const own = await getOwnListing(actor, input.id);
  if (!own.ok) return own;
  const history = await listingHistory(actor, input.id, 500);
  if (!history.ok) return history;
  const entry = history.value.find(({ id, what }) => id === input.eventId && what === "saved");
  if (!entry || entry.changes.length === 0) return err(appError("not_found"));
  if (!stillStands(fieldsOf(own.value.listing), entry.changes))
    return err(appError("conflict", { reason: "undo_overtaken" }));
  return saveListing(actor, {
    id: input.id,
    version: input.version,
    changes: inversePatch(entry.changes) as ListingPatch,
  });
}

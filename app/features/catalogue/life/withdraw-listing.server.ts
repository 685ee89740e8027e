import type { Actor } from "~/shared/actor";
import { fieldError, invalidInput, type AppError } from "~/shared/app-error";
import { err, type Result } from "~/shared/result";
import { changeListing, type ListingRef, type StaleListing } from "../change-listing.server";
import { withdrawalReasons, type WithdrawalReason } from "../listing";
import { changeState, type StateAfter } from "./change-state.server";

/** Takes a listing away for good (undo is `restoreListing`). The reason tells what became of the goods. */
export async function withdrawListing(
  actor: Actor,
  input: ListingRef & { readonly reason: WithdrawalReason },
): Promise<Result<StateAfter, AppError | StaleListing>> {
  if (!withdrawalReasons.includes(input.reason)) return err(invalidInput(fieldError("reason", "not_an_option")));
  return changeListing(actor, input, (context) =>
    changeState(actor, context, { action: "withdraw", event: "withdrawn", payload: { reason: input.reason } }),
  );
}

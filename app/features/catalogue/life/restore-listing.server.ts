import type { Actor } from "~/shared/actor";
import type { AppError } from "~/shared/app-error";
import type { Result } from "~/shared/result";
import { changeListing, type ListingRef, type StaleListing } from "../change-listing.server";
import { stateBefore } from "../history-store.server";
import { changeState, type StateAfter } from "./change-state.server";

/** Undoes a withdrawal or an archiving: the listing returns to the state before it. */
export const restoreListing = (actor: Actor, ref: ListingRef): Promise<Result<StateAfter, AppError | StaleListing>> =>
  changeListing(actor, ref, async (context) => {
    const previous = await stateBefore(context.tx, context.listing.id, context.listing.state);
    return changeState(actor, context, { action: "restore", event: "restored", previous });
  });

import type { Actor } from "~/shared/actor";
import type { AppError } from "~/shared/app-error";
import type { Result } from "~/shared/result";
import { changeListing, type ListingRef, type StaleListing } from "../change-listing.server";
import { changeState, type StateAfter } from "./change-state.server";

/** Shows a paused listing again, if it still may be seen and its last day has not passed. */
export const resumeListing = (actor: Actor, ref: ListingRef): Promise<Result<StateAfter, AppError | StaleListing>> =>
  changeListing(actor, ref, (context) => changeState(actor, context, { action: "resume", event: "resumed" }));

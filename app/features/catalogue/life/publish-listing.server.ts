import type { Actor } from "~/shared/actor";
import type { AppError } from "~/shared/app-error";
import type { Result } from "~/shared/result";
import { changeListing, type ListingRef, type StaleListing } from "../change-listing.server";
import { changeState, type StateAfter } from "./change-state.server";

/** Shows a draft to its circle. The refusal names every field that is missing, or the e-mail to verify. */
export const publishListing = (actor: Actor, ref: ListingRef): Promise<Result<StateAfter, AppError | StaleListing>> =>
  changeListing(actor, ref, (context) => changeState(actor, context, { action: "publish", event: "published" }));

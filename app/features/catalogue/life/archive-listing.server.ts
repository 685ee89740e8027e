import type { Actor } from "~/shared/actor";
import type { AppError } from "~/shared/app-error";
import type { Result } from "~/shared/result";
import { changeListing, type ListingRef, type StaleListing } from "../change-listing.server";
import { changeState, type StateAfter } from "./change-state.server";

/** Puts a withdrawn or expired listing away; its page and history remain. */
export const archiveListing = (actor: Actor, ref: ListingRef): Promise<Result<StateAfter, AppError | StaleListing>> =>
  changeListing(actor, ref, (context) => changeState(actor, context, { action: "archive", event: "archived" }));

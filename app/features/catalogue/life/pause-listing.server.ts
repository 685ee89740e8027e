import type { Actor } from "~/shared/actor";
import type { AppError } from "~/shared/app-error";
import type { Result } from "~/shared/result";
import { changeListing, type ListingRef, type StaleListing } from "../change-listing.server";
import { changeState, type StateAfter } from "./change-state.server";

/** Hides a listing for a while; its dates run on. */
export const pauseListing = (actor: Actor, ref: ListingRef): Promise<Result<StateAfter, AppError | StaleListing>> =>
  changeListing(actor, ref, (context) => changeState(actor, context, { action: "pause", event: "paused" }));

import type { Actor } from "~/shared/actor";
import { appError, invalidInput, type AppError } from "~/shared/app-error";
import type { IsoDate } from "~/shared/dates";
import { err, ok, type Result } from "~/shared/result";
import { recordListing, type ChangeContext } from "../change-listing.server";
import type { ListingEvent } from "../event-type";
import type { ListingState } from "../listing";
import { saveLife, type LifeColumns } from "../listing-store.server";
import { endColumns, expiryDay } from "./expiry";
import { transition, type LifeAction } from "./lifecycle";
import { publishFaultsOf } from "./publish-faults.server";

export interface StateAfter {
  readonly version: number;
  readonly state: ListingState;
  readonly reference: string;
  readonly expiresOn: IsoDate | null;
}

export interface StateChange {
  readonly action: LifeAction;
  readonly event: ListingEvent;
  /** State before the last withdrawal or archiving; for `restore`. */
  readonly previous?: ListingState | null;
  readonly payload?: Record<string, unknown>;
}

/** What becoming visible means for the row: an end, a first day, a confirmation that it is there. */
function shownColumns({ listing, now }: ChangeContext): LifeColumns {
  return {
    ...endColumns(listing.expiresOn, expiryDay(listing, now)),
    confirmedAt: now,
    ...(listing.publishedAt === null ? { publishedAt: now } : {}),
  };
}

/** What keeps this person and this listing from being shown to others. */
async function refusalToShow(actor: Actor, { tx, listing, today }: ChangeContext): Promise<AppError | null> {
  if (actor.kind === "member" && !actor.emailVerified) return appError("forbidden", { reason: "email_not_verified" });
  if (listing.blockedAt !== null) return appError("conflict", { reason: "listing_blocked" });
  const faults = await publishFaultsOf(tx, listing, today);
  return faults.length > 0 ? invalidInput(...faults) : null;
}

/**
 * Moves a locked listing along the table and records it. Whatever leads to `published` passes the publishing rules
 * again, so that neither resume nor undo brings back what may not be seen.
 */
export async function changeState(
  actor: Actor,
  context: ChangeContext,
  change: StateChange,
): Promise<Result<StateAfter, AppError>> {
  const { tx, listing } = context;
  const step = transition(listing.state, change.action, change.previous ?? null);
  if (!step.ok) return err(appError("conflict", { reason: step.reason, params: { state: step.state } }));
  const shown = step.to === "published";
  const refusal = shown ? await refusalToShow(actor, context) : null;
  if (refusal) return err(refusal);
  const life: LifeColumns = shown ? shownColumns(context) : {};
  await saveLife(tx, listing.id, { state: step.to, ...life });
  const expiresOn = life.expiresOn ?? listing.expiresOn;
  await recordListing(tx, actor, change.event, listing, {
    from: listing.state,
    to: step.to,
    ...(shown ? { expiresOn } : {}),
    ...change.payload,
  });
  return ok({ version: listing.version + 1, state: step.to, reference: listing.reference, expiresOn });
}

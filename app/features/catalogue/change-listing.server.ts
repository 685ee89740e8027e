import { freshFactors } from "~/features/impact/listing-factors.server";
import { now } from "~/infra/clock/clock.server";
import { transaction, type Tx } from "~/infra/db/client.server";
import { recordEvent } from "~/infra/db/record-event.server";
import { organizationIdOf, type Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { toStockholmDay, type IsoDate } from "~/shared/dates";
import { isId } from "~/shared/ids";
import { err, type Result } from "~/shared/result";
import type { ListingEvent } from "./event-type";
import type { Listing } from "./listing";
import { lockListing } from "./listing-store.server";

/** A refusal because somebody saved in between; `current` is the listing as it now is, so that nothing typed is lost. */
export interface StaleListing extends AppError {
  readonly code: "stale_version";
  readonly current: Listing;
}

export const isStale = (error: AppError): error is StaleListing => error.code === "stale_version" && "current" in error;

export interface ChangeContext {
  readonly tx: Tx;
  readonly listing: Listing;
  readonly now: Date;
  readonly today: IsoDate;
}

export interface ListingRef {
  readonly id: string;
  /** Version the page was made from; absent where the order of changes does not matter. */
  readonly version?: number;
}

/** A member of the owning organization, or the system itself. Others learn nothing about whether it exists. */
export const ownsListing = (actor: Actor, organizationId: string): boolean =>
  actor.kind === "system" || organizationIdOf(actor) === organizationId;

/** Carries a refusal out of the transaction, so that nothing written before it stands. */
class Refusal extends Error {
  constructor(readonly error: AppError) {
    super(error.code);
  }
}

/** The one unique value a person chooses is the owner's own reference number; any other clash is a fault. */
function takenReference(error: unknown): AppError | null {
  if (typeof error !== "object" || error === null || !("code" in error) || error.code !== "P2002") return null;
  const which = JSON.stringify("meta" in error ? error.meta : null);
  if (!/external_?reference/i.test(which)) return null;
  return appError("conflict", {
    reason: "external_reference_taken",
    fields: [{ field: "externalReference", code: "already_used" }],
  });
}

/** A transaction's result, with a clash of the owner's own number as a refusal. */
export async function refuseTaken<T, E>(work: Promise<Result<T, E>>): Promise<Result<T, E | AppError>> {
  try {
    return await work;
  } catch (error) {
    const taken = takenReference(error);
    if (taken) return err(taken);
    throw error;
  }
}

/**
 * The one way to change a listing: locks the row, checks owner and version inside the transaction and hands on to
 * `work`, which decides, saves and records its event. A refusal saves nothing.
 */
export async function changeListing<T>(
  actor: Actor,
  ref: ListingRef,
  work: (context: ChangeContext) => Promise<Result<T, AppError>>,
): Promise<Result<T, AppError | StaleListing>> {
  if (!isId(ref.id)) return err(appError("not_found"));
  const at = now();
  await freshFactors();
  const changed = transaction<Result<T, AppError | StaleListing>>(async (tx) => {
    const listing = await lockListing(tx, ref.id);
    if (!listing || !ownsListing(actor, listing.organizationId)) return err(appError("not_found"));
    if (ref.version !== undefined && ref.version !== listing.version) {
      return err<StaleListing>({ code: "stale_version", reason: "listing_changed", current: listing });
    }
    const result = await work({ tx, listing, now: at, today: toStockholmDay(at) });
    if (!result.ok) throw new Refusal(result.error);
    return result;
  });
  return refuseTaken(
    changed.catch((error: unknown) => {
      if (error instanceof Refusal) return err(error.error);
      throw error;
    }),
  );
}

/** Writes what happened to a listing, in the transaction of the change. */
export const recordListing = (
  tx: Tx,
  actor: Actor,
  what: ListingEvent,
  listing: Pick<Listing, "id" | "organizationId">,
  payload: Record<string, unknown> = {},
): Promise<string> =>
  recordEvent(tx, actor, {
    type: `listing.${what}`,
    subjectType: "listing",
    subjectId: listing.id,
    organizationId: listing.organizationId,
    payload,
  });

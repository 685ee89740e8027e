import { eventsOf } from "~/infra/db/event-store.server";
import { db } from "~/infra/db/client.server";
import { isPlatformAdministrator, type Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { isId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { ownsListing } from "../change-listing.server";
import type { FieldChange } from "../drafting/listing-changes";
import { listingEvents, type ListingEvent } from "../event-type";
import { findListing } from "../listing-store.server";

/** One line of the history: what, when, by whom (a person's id, or the name of a job), and the values that changed. */
export interface HistoryEntry {
  readonly id: string;
  readonly what: ListingEvent;
  readonly at: string;
  readonly personId: string | null;
  readonly by: "member" | "system" | "visitor";
  readonly changes: readonly FieldChange[];
  /** Names of fields typed in a draft, whose values are not kept. */
  readonly fields: readonly string[];
  readonly payload: Readonly<Record<string, unknown>>;
}

const isListingEvent = (what: string): what is ListingEvent => listingEvents.some((one) => one === what);

/** What happened to a listing, newest first; for its owner and for administrators. Who reported it is not in it. */
export async function listingHistory(
  actor: Actor,
  listingId: string,
  take = 100,
): Promise<Result<HistoryEntry[], AppError>> {
  const listing = isId(listingId) ? await findListing(db(), listingId) : null;
  const administrator = isPlatformAdministrator(actor);
  if (!listing || !(administrator || ownsListing(actor, listing.organizationId))) return err(appError("not_found"));
  const events = await eventsOf("listing", listingId, take);
  return ok(
    events.flatMap((event) => {
      const what = event.type.slice("listing.".length);
      if (!isListingEvent(what) || (!administrator && (what === "reported" || what === "report_decided"))) return [];
      const { changes, fields, ...payload } = event.payload as { changes?: FieldChange[]; fields?: string[] } & Record<
        string,
        unknown
      >;
      const by = event.actorKind as HistoryEntry["by"];
      return [
        {
          id: event.id,
          what,
          at: event.occurredAt.toISOString(),
          personId: by === "member" ? event.actorId : null,
          by,
          changes: changes ?? [],
          fields: fields ?? [],
          payload,
        },
      ];
    }),
  );
}

import { listIdsForReindex, searchDocumentsFor } from "~/features/catalogue/reading/search-documents.server";
import type { Listing } from "~/features/catalogue/listing";
import { now, today } from "~/infra/clock/clock.server";
import { recordEvents, type EventDraft } from "~/infra/db/record-event.server";
import { transaction, type Tx } from "~/infra/db/client.server";
import type { Actor } from "~/shared/actor";
import { newId } from "~/shared/ids";
import { directionOf, flowOfListing, hasFlow } from "./flow-of-listing";
import {
  findFlowsOfListings,
  findListingIdsWithFlow,
  insertFlows,
  updateFlow,
  type NewFlow,
} from "./flow-store.server";
import { flowEvent } from "./own-flow.server";
import type { FlowFields, StoredFlow } from "./stored-flow";

const place = ({ latitude, longitude }: Listing) =>
  latitude === null || longitude === null ? null : { latitude, longitude };

/** What no listing states and may have been said of the flow: it stays. */
const keptOf = ({ months, form, storage, hazards, acceptedHazards, wastePermits, limits }: StoredFlow) => ({
  months,
  form,
  storage,
  hazards,
  acceptedHazards,
  wastePermits,
  limits,
});

/** Whether the listing says what the flow has already. */
function isSame(fields: FlowFields, flow: StoredFlow): boolean {
  const own = Object.fromEntries(
    Object.keys(fields).map((key) => [key, (flow as unknown as Record<string, unknown>)[key]]),
  );
  return flow.endedAt === null && JSON.stringify(own) === JSON.stringify(fields);
}

/** Work of one round: what is new, and what is said of it. */
class Round {
  readonly fresh: { own: NewFlow; fields: FlowFields }[] = [];
  readonly events: EventDraft[] = [];
  constructor(private readonly tx: Tx) {}

  async keep(listing: Listing, flow: StoredFlow | undefined): Promise<void> {
    const fields = { ...flowOfListing(listing), ...(flow ? keptOf(flow) : {}) };
    if (flow && isSame(fields, flow)) return;
    const { organizationId, createdBy } = listing;
    const [id, direction] = [flow?.id ?? newId(), directionOf(listing)];
    const said = { confirmedAt: new Date(listing.confirmedAt ?? listing.updatedAt), place: place(listing) };
    if (flow) await updateFlow(this.tx, id, fields, { endedAt: null, ...said });
    else {
      const own = {
        id,
        organizationId,
        prospectId: null,
        direction,
        origin: "listing",
        listingId: listing.id,
      } as const;
      this.fresh.push({ own: { ...own, createdBy, ...said }, fields });
    }
    this.events.push(flowEvent("kept", { id, organizationId }, { listingId: listing.id, direction }));
  }

  async end(flow: StoredFlow): Promise<void> {
    await updateFlow(this.tx, flow.id, null, { endedAt: now() });
    const own = { id: flow.id, organizationId: flow.owner.id };
    this.events.push(flowEvent("ended", own, { listingId: flow.listing?.id ?? null }));
  }
}

/**
 * Brings the flows of those listings to what the listings say now: made, changed, ended, or running again. Called again with the
 * same listings it changes nothing. Answers how many changed.
 */
export async function keepListingFlows(actor: Actor, listingIds: readonly string[]): Promise<number> {
  const ids = [...new Set(listingIds)];
  if (ids.length === 0) return 0;
  const day = today();
  return transaction(async (tx) => {
    // Two rounds over one listing would each find no flow and make one.
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('listing flows'))`;
    const listings = new Map((await searchDocumentsFor(ids)).map((listing) => [listing.id, listing]));
    const flows = new Map((await findFlowsOfListings(ids, tx)).map((flow) => [flow.listing?.id ?? "", flow]));
    const round = new Round(tx);
    for (const id of ids) {
      const [listing, flow] = [listings.get(id), flows.get(id)];
      if (listing && hasFlow(listing, day)) await round.keep(listing, flow);
      else if (flow && flow.endedAt === null) await round.end(flow);
    }
    await insertFlows(tx, round.fresh);
    if (round.events.length > 0) await recordEvents(tx, actor, round.events);
    return round.events.length;
  }, 120_000);
}

const batch = 500;

/** The same for all listings: what events have missed, or what was there before there were flows. */
export async function keepAllListingFlows(actor: Actor): Promise<number> {
  let [after, changed]: [string | null, number] = [null, 0];
  for (;;) {
    const ids = await listIdsForReindex(after, batch);
    changed += await keepListingFlows(actor, ids);
    if (ids.length < batch) break;
    after = ids.at(-1) ?? null;
  }
  const kept = await findListingIdsWithFlow();
  for (let start = 0; start < kept.length; start += batch)
    changed += await keepListingFlows(actor, kept.slice(start, start + batch));
  return changed;
}

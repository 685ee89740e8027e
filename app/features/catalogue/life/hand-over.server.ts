import type { UnitCode } from "~/features/reference/units";
import type { Tx } from "~/infra/db/client.server";
import type { Actor } from "~/shared/actor";
import { appError, fieldError, invalidInput, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { changeListing, recordListing, type ChangeContext } from "../change-listing.server";
import { deriveListing } from "../drafting/derive-listing.server";
import { fieldsOf, type Listing, type WithdrawalReason } from "../listing";
import { countPhotos } from "../listing-media-store.server";
import { saveFields } from "../listing-store.server";
import { changeState } from "./change-state.server";
import { remainingAfter } from "./remaining";

export interface HandOver {
  readonly id: string;
  readonly quantity: number;
  readonly unit: UnitCode;
  /** What became of the goods, when nothing remains. */
  readonly reason: WithdrawalReason;
  /** Ids and codes for the event. */
  readonly payload: Readonly<Record<string, unknown>>;
}

export interface HandedOver {
  /** In the listing's unit; 0 = all of it went and the listing is withdrawn. */
  readonly remaining: number;
}

/** The listing with less of it; a mass weighed for the whole shrinks with the amount. */
function lessened(listing: Listing, remaining: number): ReturnType<typeof fieldsOf> {
  const fields = fieldsOf(listing);
  const share = listing.quantity ? remaining / listing.quantity : 1;
  return {
    ...fields,
    quantity: remaining,
    minimumLot: fields.minimumLot === null ? null : Math.min(fields.minimumLot, remaining),
    enteredMassKg: fields.enteredMassKg === null ? null : Number((fields.enteredMassKg * share).toFixed(3)),
  };
}

async function reduce({ tx, listing }: ChangeContext, remaining: number): Promise<void> {
  const fields = lessened(listing, remaining);
  const derived = deriveListing(listing.type, fields, listing.legal.status, await countPhotos(tx, listing.id));
  await saveFields(tx, listing.id, fields, derived);
}

/**
 * Takes an amount out of a listing without a sale: its owner moves goods within the organization or to a partner. The
 * amount is compared with what is there while the row is locked; what is left stays listed, and when nothing is, the
 * listing is withdrawn. `also` writes what goes with it in the same transaction and may refuse.
 */
export async function handOver(
  actor: Actor,
  input: HandOver,
  also: (tx: Tx, taken: HandedOver) => Promise<Result<void, AppError>>,
): Promise<Result<HandedOver, AppError>> {
  return changeListing(actor, { id: input.id }, async (context) => {
    const { tx, listing } = context;
    const available = listing.state === "published" || listing.state === "paused";
    if (!available || listing.type !== "surplus" || listing.blockedAt !== null)
      return err(appError("conflict", { reason: "listing_wrong_state" }));
    const after = remainingAfter(listing, input);
    if (!after.ok) {
      const params = { available: listing.quantity ?? 0 };
      return err(invalidInput(fieldError("quantity", `take_${after.fault}`, params)));
    }
    const taken = { remaining: after.remaining };
    const written = await also(tx, taken);
    if (!written.ok) return written;
    const payload = { ...input.payload, quantity: input.quantity, unit: input.unit, remaining: after.remaining };
    if (after.remaining > 0) {
      await reduce(context, after.remaining);
      await recordListing(tx, actor, "handed_over", listing, payload);
      return ok(taken);
    }
    const ended = await changeState(actor, context, {
      action: "withdraw",
      event: "withdrawn",
      payload: { ...payload, reason: input.reason },
    });
    return ended.ok ? ok(taken) : ended;
  });
}

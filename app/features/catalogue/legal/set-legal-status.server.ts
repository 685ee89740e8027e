import { personIdOf, type Actor } from "~/shared/actor";
import { appError, fieldError, invalidInput, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import {
  changeListing,
  recordListing,
  type ChangeContext,
  type ListingRef,
  type StaleListing,
} from "../change-listing.server";
import { deriveListing } from "../drafting/derive-listing.server";
import { publishFaultsOf } from "../life/publish-faults.server";
import type { LegalRecord } from "../listing";
import { countPhotos } from "../listing-media-store.server";
import { saveLegal } from "../listing-store.server";
import type { LegalVerdict } from "./legal-gate";
import { legalOutcome, readLegalInput, type LegalInput, type LegalOutcome } from "./legal-record";
import { wasteEntryOn } from "./waste-entry.server";

export type SetLegalStatus = ListingRef & LegalInput;

type Saved = { readonly version: number; readonly verdict: LegalVerdict | null };

/**
 * Records the answers of the legal-status gate and the status that follows. An answer still open is recorded without a
 * status, so that a half-answered gate is not lost. A refused flow is recorded too: in a draft as a verdict to show, while
 * a published listing keeps what it had and the refusal names the reason.
 */
export async function setLegalStatus(
  actor: Actor,
  input: SetLegalStatus,
): Promise<Result<Saved, AppError | StaleListing>> {
  const read = readLegalInput(input);
  if (!read.ok) return read;
  return changeListing(actor, input, async (context) => {
    const { tx, listing, today } = context;
    if (listing.type !== "surplus") return err(appError("unprocessable", { reason: "legal_gate_for_surplus" }));
    if (read.value.wasteCode !== null && (await wasteEntryOn(tx, read.value.wasteCode, today)) === null)
      return err(invalidInput(fieldError("wasteCode", "waste_code_not_in_force")));
    return saveOutcome(actor, context, legalOutcome(read.value, listing.attributes));
  });
}

async function saveOutcome(
  actor: Actor,
  { tx, listing, now, today }: ChangeContext,
  { verdict, ...outcome }: LegalOutcome,
): Promise<Result<Saved, AppError>> {
  const legal: LegalRecord = { ...outcome, recordedAt: now.toISOString(), recordedBy: personIdOf(actor) };
  const faults = listing.state === "published" ? await publishFaultsOf(tx, { ...listing, legal }, today) : [];
  if (faults.length > 0) return err(invalidInput(...faults));
  const photos = await countPhotos(tx, listing.id);
  await saveLegal(tx, listing.id, legal, now, deriveListing(listing.type, listing, legal.status, photos));
  await recordListing(tx, actor, "legal_set", listing, {
    from: { status: listing.legal.status, wasteCode: listing.legal.wasteCode },
    to: { status: legal.status, ground: legal.ground, wasteCode: legal.wasteCode },
  });
  return ok({ version: listing.version + 1, verdict });
}

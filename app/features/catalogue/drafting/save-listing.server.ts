import { organizationIdOf, type Actor } from "~/shared/actor";
import { invalidInput, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { changeListing, recordListing, type ChangeContext, type StaleListing } from "../change-listing.server";
import { draftSaveIsFresh } from "../history-store.server";
import { endColumns, expiryDay } from "../life/expiry";
import { publishFaultsOf } from "../life/publish-faults.server";
import { fieldsOf, type Listing, type ListingFields, type ListingPatch } from "../listing";
import { countPhotos } from "../listing-media-store.server";
import { findListing, saveFields, type LifeColumns } from "../listing-store.server";
import type { CompletenessReport } from "./completeness";
import { changeFields, preparePatch } from "./change-fields.server";
import { deriveListing } from "./derive-listing.server";
import { changesBetween, type FieldChange } from "./listing-changes";

export interface SavedListing {
  readonly version: number;
  readonly savedAt: string;
  readonly listing: Listing;
  readonly completeness: CompletenessReport;
}

export interface SaveListing {
  readonly id: string;
  readonly version: number;
  readonly changes: ListingPatch;
}

/**
 * Saves what is present in `changes`, in a draft as it is typed and in a published listing alike. A published
 * one must still be fit to be seen afterwards. A save that changes nothing writes nothing.
 */
export async function saveListing(
  actor: Actor,
  input: SaveListing,
): Promise<Result<SavedListing, AppError | StaleListing>> {
  const prepared = await preparePatch(actor, organizationIdOf(actor) ?? "", input.changes);
  if (!prepared.ok) return prepared;
  return changeListing(actor, input, async (context) => {
    const { tx, listing } = context;
    const before = fieldsOf(listing);
    const after = changeFields(before, prepared.value);
    if (!after.ok) return after;
    const photos = await countPhotos(tx, listing.id);
    const derived = deriveListing(listing.type, after.value, listing.legal.status, photos);
    const changes = changesBetween(before, after.value);
    if (changes.length === 0)
      return ok({ version: listing.version, savedAt: listing.updatedAt, listing, completeness: derived.completeness });
    const faults =
      listing.state === "published" ? await publishFaultsOf(tx, { ...listing, ...after.value }, context.today) : [];
    if (faults.length > 0) return err(invalidInput(...faults));
    await saveFields(tx, listing.id, after.value, derived, lifeAfter(listing, after.value));
    await recordSave(context, actor, changes);
    const saved = (await findListing(tx, listing.id)) as Listing;
    return ok({ version: saved.version, savedAt: saved.updatedAt, listing: saved, completeness: derived.completeness });
  });
}

/** The end moves with the dates while it is shown or paused. */
function lifeAfter(listing: Listing, fields: ListingFields): LifeColumns {
  if (listing.state !== "published" && listing.state !== "paused") return {};
  const since = listing.confirmedAt ?? listing.publishedAt ?? listing.createdAt;
  return endColumns(listing.expiresOn, expiryDay(fields, new Date(since)));
}

/**
 * Values before and after go into the history of what others have seen. Of a draft only the names of the fields are
 * kept, and typing in it for ten minutes is one line.
 */
async function recordSave(
  { tx, listing, now }: ChangeContext,
  actor: Actor,
  changes: readonly FieldChange[],
): Promise<void> {
  if (listing.state !== "draft") {
    await recordListing(tx, actor, "saved", listing, { changes });
    return;
  }
  if (await draftSaveIsFresh(tx, actor, listing.id, new Date(now.getTime() - 10 * 60_000))) return;
  await recordListing(tx, actor, "saved", listing, { fields: changes.map(({ field }) => field) });
}

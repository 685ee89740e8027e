import { ownMedia } from "~/features/media/own-media.server";
import { transaction } from "~/infra/db/client.server";
import { recordEvents } from "~/infra/db/record-event.server";
import { actsForOrganization, type Actor } from "~/shared/actor";
import { appError, fieldError, invalidInput, type AppError } from "~/shared/app-error";
import { isId, newId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { emptyFields, type ListingPatch, type ListingType } from "../listing";
import { insertMedia } from "../listing-media-store.server";
import { freshReferences, insertListings } from "../listing-store.server";
import { changeFields, preparePatch } from "./change-fields.server";
import { deriveListing } from "./derive-listing.server";
import { maxBatch } from "./media-limits";

export interface PhotoBatch {
  readonly mediaIds: readonly string[];
  /** What a photograph shows, in words, by its id. */
  readonly altTexts?: Readonly<Record<string, string>>;
  /** What all have in common: place, dates, perhaps category. */
  readonly shared: ListingPatch;
  readonly type?: ListingType;
}

export interface BatchDrafts {
  readonly batchId: string;
  readonly drafts: readonly { readonly id: string; readonly reference: string; readonly mediaId: string }[];
}

/** Many photos become as many drafts that share place and dates. All or none. */
export async function createDraftsFromPhotos(actor: Actor, input: PhotoBatch): Promise<Result<BatchDrafts, AppError>> {
  if (!actsForOrganization(actor)) return err(appError("forbidden", { reason: "organization_needed" }));
  const ids = [...new Set(input.mediaIds)];
  if (ids.length === 0) return err(invalidInput(fieldError("photos", "required")));
  if (ids.length > maxBatch) return err(invalidInput(fieldError("photos", "too_many", { max: maxBatch })));
  const own = ids.every(isId) ? await ownMedia(actor, ids) : [];
  if (own.length !== ids.length || own.some(({ kind }) => kind !== "photo"))
    return err(invalidInput(fieldError("photos", "not_an_option")));
  const organizationId = actor.organization.id;
  const type = input.type ?? "surplus";
  const prepared = await preparePatch(actor, organizationId, input.shared);
  if (!prepared.ok) return prepared;
  const fields = changeFields({ ...emptyFields, language: actor.locale }, prepared.value);
  if (!fields.ok) return fields;
  return transaction(async (tx) => {
    const batchId = newId();
    const derived = deriveListing(type, fields.value, null, 1);
    const references = await freshReferences(tx, ids.length);
    const drafts = ids.map((mediaId, index) => ({ id: newId(), reference: references[index] as string, mediaId }));
    await insertListings(
      tx,
      drafts.map(({ id, reference }) => ({
        id,
        reference,
        organizationId,
        createdBy: actor.personId,
        type,
        fields: fields.value,
        derived,
        batchId,
      })),
    );
    await insertMedia(
      tx,
      drafts.map(({ id, mediaId }) => ({
        listingId: id,
        mediaId,
        altText: input.altTexts?.[mediaId] ?? "",
        position: 0,
      })),
    );
    await recordEvents(
      tx,
      actor,
      drafts.map(({ id }) => ({
        type: "listing.created" as const,
        subjectType: "listing",
        subjectId: id,
        organizationId,
        payload: { type, batchId },
      })),
    );
    return ok({ batchId, drafts });
  });
}

import { now } from "~/infra/clock/clock.server";
import { transaction } from "~/infra/db/client.server";
import { actsForOrganization, personIdOf, type Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { toStockholmDay, type IsoDate } from "~/shared/dates";
import { isId, newId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { ownsListing, recordListing } from "../change-listing.server";
import { fieldsOf, type ListingFields } from "../listing";
import { findListing, freshReferences, insertListings } from "../listing-store.server";
import type { CreatedDraft } from "./create-draft.server";
import { deriveListing } from "./derive-listing.server";

const future = (day: IsoDate | null, today: IsoDate): IsoDate | null => (day !== null && day >= today ? day : null);

/** What a similar listing has in common with the first; its own number, past days and photos are not. */
function similarFields(fields: ListingFields, today: IsoDate): ListingFields {
  const goneBy = future(fields.goneBy, today);
  return {
    ...fields,
    externalReference: null,
    availableFrom: future(fields.availableFrom, today),
    availableUntil: future(fields.availableUntil, today),
    goneBy,
    goneByAction: goneBy ? fields.goneByAction : null,
  };
}

/** "List similar": a draft with the same facts, without photos and without the legal answers, which are given for each thing. */
export async function duplicateListing(
  actor: Actor,
  input: { readonly id: string },
): Promise<Result<CreatedDraft, AppError>> {
  if (!actsForOrganization(actor) || !isId(input.id)) return err(appError("not_found"));
  const today = toStockholmDay(now());
  return transaction(async (tx) => {
    const source = await findListing(tx, input.id);
    if (!source || !ownsListing(actor, source.organizationId)) return err(appError("not_found"));
    const fields = similarFields(fieldsOf(source), today);
    const draft = { id: newId(), reference: (await freshReferences(tx, 1))[0] as string };
    const { organizationId, type } = source;
    await insertListings(tx, [
      {
        ...draft,
        organizationId,
        createdBy: personIdOf(actor),
        type,
        fields,
        derived: deriveListing(type, fields, null, 0),
        release: source.release,
      },
    ]);
    await recordListing(tx, actor, "duplicated", { id: draft.id, organizationId }, { of: source.id });
    return ok({ ...draft, version: 1 });
  });
}

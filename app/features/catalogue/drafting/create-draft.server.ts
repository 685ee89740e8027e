import { transaction } from "~/infra/db/client.server";
import { actsForOrganization, type Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { newId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { recordListing, refuseTaken } from "../change-listing.server";
import { emptyFields, type ListingPatch, type ListingType } from "../listing";
import { freshReferences, insertListings } from "../listing-store.server";
import { changeFields, preparePatch } from "./change-fields.server";
import { deriveListing } from "./derive-listing.server";

export interface CreatedDraft {
  readonly id: string;
  readonly reference: string;
  readonly version: number;
}

/** Starts a listing nobody else sees. Needs an organization, no verified e-mail: that is asked for when publishing. */
export async function createDraft(
  actor: Actor,
  input: { readonly type: ListingType; readonly fields?: ListingPatch },
): Promise<Result<CreatedDraft, AppError>> {
  if (!actsForOrganization(actor)) return err(appError("forbidden", { reason: "organization_needed" }));
  const organizationId = actor.organization.id;
  const prepared = await preparePatch(actor, organizationId, input.fields ?? {});
  if (!prepared.ok) return prepared;
  const fields = changeFields({ ...emptyFields, language: actor.locale }, prepared.value);
  if (!fields.ok) return fields;
  return refuseTaken(
    transaction(async (tx) => {
      const draft = { id: newId(), reference: (await freshReferences(tx, 1))[0] as string };
      const derived = deriveListing(input.type, fields.value, null, 0);
      await insertListings(tx, [
        { ...draft, organizationId, createdBy: actor.personId, type: input.type, fields: fields.value, derived },
      ]);
      await recordListing(tx, actor, "created", { id: draft.id, organizationId }, { type: input.type });
      return ok({ ...draft, version: 1 });
    }),
  );
}

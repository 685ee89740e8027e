import { parseOrganizationNumber } from "~/features/reference/organization-number";
import { parsePostcode } from "~/features/reference/postcode";
import { placeOfPostcode } from "~/features/reference/gazetteer";
import { postcodes } from "~/features/reference/data/lists/postcodes.server";
import { transaction } from "~/infra/db/client.server";
import { recordEvent } from "~/infra/db/record-event.server";
import type { Member } from "~/shared/actor";
import { appError, fieldError, invalidInput, type AppError, type FieldError } from "~/shared/app-error";
import { newId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { slugOf, type CreateOrganization } from "../organization";
import { setActiveOrganization } from "../people/person-store.server";
import { idByNumber, insertOrganization, slugTaken } from "./organization-store.server";

/**
 * Creates an organization with its first site; the actor becomes its owner and acts for it. A number that is already
 * here is refused with `organization_exists`, and the id of that organization in `params`, so that one can ask to join.
 */
export async function createOrganization(actor: Member, input: CreateOrganization): Promise<Result<{ id: string }, AppError>> {
  const faults: FieldError[] = [];
  const number = parseOrganizationNumber(input.organizationNumber);
  if (!number.ok) faults.push(fieldError("organizationNumber", "invalid_organization_number"));
  else if ((number.value.kind === "legal") === (input.kind === "sole_trader")) {
    faults.push(fieldError("organizationNumber", input.kind === "sole_trader" ? "not_a_personal_number" : "is_a_personal_number"));
  }
  const postcode = parsePostcode(input.postcode);
  const place = postcode.ok ? placeOfPostcode(postcodes, postcode.value) : undefined;
  if (!postcode.ok || !place) faults.push(fieldError("postcode", "unknown_postcode"));
  if (!number.ok || !postcode.ok || !place || faults.length > 0) return err(invalidInput(...faults));

  const existing = await idByNumber(number.value.digits);
  if (existing) return err(appError("conflict", { reason: "organization_exists", params: { id: existing } }));
  const id = newId();
  await transaction(async (tx) => {
    const plain = slugOf(input.name);
    const slug = (await slugTaken(tx, plain)) ? slugOf(input.name, id.slice(-6)) : plain;
    await insertOrganization(tx, {
      ...input,
      id,
      slug,
      contactRole: input.contactRole ?? null,
      organizationNumber: number.value.digits,
      ownerId: actor.personId,
      membershipId: newId(),
      site: {
        id: newId(),
        postcode: postcode.value,
        locality: place.name,
        municipalityCode: place.municipalityCode,
        latitude: place.latitude,
        longitude: place.longitude,
      },
    });
    await setActiveOrganization(tx, actor.personId, id);
    await recordEvent(tx, actor, { type: "organization.created", subjectType: "organization", subjectId: id, organizationId: id, payload: { kind: input.kind } });
  });
  return ok({ id });
}

import { sitesByIds } from "~/features/organizations/sites/sites-by-ids.server";
import { mayPublishPosition } from "~/features/organizations/sites/may-publish-position.server";
import { freshFactors } from "~/features/impact/listing-factors.server";
import { sitePlace } from "~/features/organizations/sites/site-place.server";
import { categoryByCode } from "~/features/reference/category-tree";
import { municipalities } from "~/features/reference/data/municipalities";
import type { Actor } from "~/shared/actor";
import { fieldError, invalidInput, type AppError, type FieldError } from "~/shared/app-error";
import { isId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import type { ListingFields, ListingPatch } from "../listing";
import { applyPatch, contradictions, patchFaults } from "./apply-patch";

const seatOf = (code: string) => municipalities.find((row) => row.code === code);

function faultsOf(patch: ListingPatch): FieldError[] {
  const faults = patchFaults(patch);
  if (patch.categoryCode && !categoryByCode(patch.categoryCode))
    faults.push(fieldError("categoryCode", "not_an_option"));
  if (patch.municipalityCode && !seatOf(patch.municipalityCode))
    faults.push(fieldError("municipalityCode", "not_an_option"));
  return faults;
}

/** Without a typed position: municipality and locality say where it is. */
const withoutPosition = ({ latitude: _latitude, longitude: _longitude, ...patch }: ListingPatch): ListingPatch => patch;

/**
 * Changes ready to be applied: shape, range and dictionary checked, and a chosen site of the organization turned into
 * its place; a sole trader's typed position gives way to the locality's. Reads the database once for all, so it is called
 * before the transaction.
 */
export async function preparePatches(
  actor: Actor,
  organizationId: string,
  patches: readonly ListingPatch[],
): Promise<Result<ListingPatch, AppError>[]> {
  const ids = patches.flatMap(({ siteId }) => (siteId && isId(siteId) ? [siteId] : []));
  const positions = patches.some(({ latitude }) => typeof latitude === "number");
  const [sites, exact] = await Promise.all([
    sitesByIds(actor, ids),
    positions ? mayPublishPosition(actor, organizationId) : true,
    freshFactors(),
  ]);
  return patches.map((patch) => {
    const faults = faultsOf(patch);
    if (faults.length > 0) return err(invalidInput(...faults));
    if (!patch.siteId) return ok(exact ? patch : withoutPosition(patch));
    const site = sites.get(patch.siteId);
    if (!site || site.organizationId !== organizationId || site.archived)
      return err(invalidInput(fieldError("siteId", "not_an_option")));
    const { municipalityCode, locality, latitude, longitude } = site;
    return ok({ ...patch, municipalityCode, locality, latitude, longitude });
  });
}

export async function preparePatch(
  actor: Actor,
  organizationId: string,
  patch: ListingPatch,
): Promise<Result<ListingPatch, AppError>> {
  return (await preparePatches(actor, organizationId, [patch]))[0] as Result<ListingPatch, AppError>;
}

/** Position of a typed place: the locality by its name, else the seat of the municipality. Null outside the region. */
export function locate(
  municipalityCode: string | null,
  locality: string | null,
): { latitude: number; longitude: number } | null {
  if (municipalityCode === null) return null;
  const named = locality ? sitePlace({ locality, municipalityCode }) : null;
  const place = named?.ok ? named.value : seatOf(municipalityCode);
  return place ? { latitude: place.latitude, longitude: place.longitude } : null;
}

/** A place typed anew has a new position and is no longer the site's. */
function withPosition(before: ListingFields, after: ListingFields, patch: ListingPatch): ListingFields {
  const moved = before.municipalityCode !== after.municipalityCode || before.locality !== after.locality;
  if (patch.siteId || patch.latitude !== undefined || (!moved && after.latitude !== null)) return after;
  const position = locate(after.municipalityCode, after.locality);
  return {
    ...after,
    siteId: moved ? null : after.siteId,
    latitude: position?.latitude ?? null,
    longitude: position?.longitude ?? null,
  };
}

/** Fields after a prepared change, or what they contradict each other in, by field. */
export function changeFields(fields: ListingFields, prepared: ListingPatch): Result<ListingFields, AppError> {
  const after = withPosition(fields, applyPatch(fields, prepared), prepared);
  const contradicting = contradictions(after);
  return contradicting.length > 0 ? err(invalidInput(...contradicting)) : ok(after);
}

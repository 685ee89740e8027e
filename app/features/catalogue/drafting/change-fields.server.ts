import { categoryByCode } from "~/features/reference/category-tree";
import { municipalities } from "~/features/reference/data/municipalities";
import type { Tx } from "~/infra/db/client.server";
import { fieldError, invalidInput, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import type { ListingFields, ListingPatch } from "../listing";
import { findSitePlace } from "../place-store.server";
import { applyPatch, contradictions, patchFaults } from "./apply-patch";

const knownMunicipality = (code: string): boolean => municipalities.some((row) => row.code === code);

/** A chosen site fills in the place, unless the same change states another one. */
async function withSite(tx: Tx, organizationId: string, patch: ListingPatch): Promise<ListingPatch | null> {
  if (!patch.siteId) return patch;
  const place = await findSitePlace(tx, organizationId, patch.siteId);
  return place ? { ...place, ...patch } : null;
}

/**
 * Fields after a change, or every fault in it by field. Checks shape and range, the dictionary, and what only stored
 * rows can say: that the site is the organization's, that category and municipality exist.
 */
export async function changeFields(tx: Tx, organizationId: string, fields: ListingFields, patch: ListingPatch): Promise<Result<ListingFields, AppError>> {
  const faults = patchFaults(patch);
  if (patch.categoryCode && !categoryByCode(patch.categoryCode)) faults.push(fieldError("categoryCode", "not_an_option"));
  if (patch.municipalityCode && !knownMunicipality(patch.municipalityCode)) faults.push(fieldError("municipalityCode", "not_an_option"));
  if (faults.length > 0) return err(invalidInput(...faults));
  const placed = await withSite(tx, organizationId, patch);
  if (!placed) return err(invalidInput(fieldError("siteId", "not_an_option")));
  const after = applyPatch(fields, placed);
  const contradicting = contradictions(after);
  return contradicting.length > 0 ? err(invalidInput(...contradicting)) : ok(after);
}

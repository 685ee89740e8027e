import {
  displacedShare,
  freightFactorFor,
  reconditioningShare,
  standardDistanceKm,
  type Range,
} from "~/features/impact/assumptions";
import { estimateImpact, type Estimate, type NoEstimate } from "~/features/impact/estimate";
import { factorById, nameFactor, type NamedFactor } from "~/features/impact/listing-factors.server";
import { categoryByCode } from "~/features/reference/category-tree";
import type { Listing } from "../listing";

export interface ListingImpact {
  readonly estimate: Estimate;
  readonly factor: NamedFactor;
  readonly freight: NamedFactor;
  readonly distanceKm: number;
  /** Nobody's own distance: the standard one. */
  readonly distanceAssumed: boolean;
  /** The product's own assumptions in the figure. */
  readonly assumptions: { readonly displaced: Range; readonly reconditioning: Range };
  /** Period of the quantity when it recurs; the figure is for one period. */
  readonly per: Listing["recurrencePeriod"];
}

/** Why no figure is shown: `none.<reason>` in the impact catalogue. */
export type NoImpact = NoEstimate | "not_surplus" | "no_factor";

/**
 * Climate effect of a listing worked out anew, with every term, factor, source and assumption, for a reader so many
 * kilometres away (by road); at the standard distance, which is what lists and sorting use, when none is given.
 */
export function listingImpact(
  listing: Listing,
  distanceKm: number | null = null,
): { ok: true; impact: ListingImpact } | { ok: false; reason: NoImpact } {
  if (listing.type !== "surplus") return { ok: false, reason: "not_surplus" };
  const id = listing.categoryCode === null ? undefined : categoryByCode(listing.categoryCode)?.climateFactor;
  const factor = id === undefined ? undefined : factorById(id);
  const freight = factorById(freightFactorFor(listing.massKg));
  const reconditioning = reconditioningShare(listing.strategy);
  if (!factor || !freight) return { ok: false, reason: "no_factor" };
  const km = distanceKm ?? standardDistanceKm;
  const { massKg, quantity, unit, strategy } = listing;
  const found = estimateImpact({ massKg, quantity, unit, strategy, factor, freight, distanceKm: km });
  if (!found.ok || !reconditioning) return { ok: false, reason: found.ok ? "strategy_not_comparable" : found.reason };
  return {
    ok: true,
    impact: {
      estimate: found.estimate,
      factor: nameFactor(factor),
      freight: nameFactor(freight),
      distanceKm: km,
      distanceAssumed: distanceKm === null,
      assumptions: { displaced: displacedShare, reconditioning },
      per: listing.recurrencePeriod,
    },
  };
}

import { factorById } from "~/features/impact/listing-factors.server";
import { categoryByCode } from "~/features/reference/category-tree";
import type { LegalStatus, ListingFields, ListingType } from "../listing";
import { derive, type Derived } from "./derive";

/** `derive` with the category and the climate factors of the reference data. */
export function deriveListing(
  type: ListingType,
  fields: ListingFields,
  legalStatus: LegalStatus | null,
  photos: number,
): Derived {
  const category = fields.categoryCode === null ? undefined : categoryByCode(fields.categoryCode);
  return derive({ type, fields, legalStatus, photos, category, factor: factorById });
}

import { freightFactorFor, standardDistanceKm } from "~/features/impact/assumptions";
import { estimateImpact, type Factor } from "~/features/impact/estimate";
import type { Category } from "~/features/reference/category";
import type { LegalStatus, ListingFields, ListingType, StoredClimate } from "../listing";
import { completenessOf, type CompletenessReport } from "./completeness";
import { massOf } from "./quantity";

export interface DeriveInput {
  readonly type: ListingType;
  readonly fields: ListingFields;
  readonly legalStatus: LegalStatus | null;
  readonly photos: number;
  readonly category: Category | undefined;
  /** Climate factor by id; undefined when there is none. */
  readonly factor: (id: string) => Factor | undefined;
}

export interface Derived {
  readonly massKg: number | null;
  readonly massSource: "entered" | "derived" | null;
  readonly climate: StoredClimate | null;
  readonly completeness: CompletenessReport;
}

/** Columns hold three decimals; what is smaller than a gram is nothing. */
const grams = (kg: number): number => Math.round(kg * 1000) / 1000;

/** Climate effect at the standard distance, for surplus only: a request and a service replace nothing yet. */
function climateOf({ type, fields, category, factor }: DeriveInput, massKg: number | null): StoredClimate | null {
  const found = category?.climateFactor ? factor(category.climateFactor) : undefined;
  const freight = factor(freightFactorFor(massKg));
  if (type !== "surplus" || !found || !freight) return null;
  const { quantity, unit, strategy } = fields;
  const result = estimateImpact({
    massKg,
    quantity,
    unit,
    strategy,
    factor: found,
    freight,
    distanceKm: standardDistanceKm,
  });
  if (!result.ok) return null;
  const { totalKg, lowKg, highKg, factorId } = result.estimate;
  return { kg: totalKg, lowKg, highKg, factorId };
}

/** What follows from the stated fields and is stored with them, so that lists and search need not work it out. */
export function derive(input: DeriveInput): Derived {
  const found = massOf(input.fields, input.category);
  const kg = found.ok ? grams(found.mass.kg) : 0;
  const massKg = found.ok && kg > 0 && kg < 1e12 ? kg : null;
  const completeness = completenessOf({
    ...input.fields,
    type: input.type,
    massKg,
    legalStatus: input.legalStatus,
    photos: input.photos,
    topAttributes: input.category?.top ?? [],
  });
  return {
    massKg,
    massSource: found.ok && massKg !== null ? found.mass.source : null,
    climate: climateOf(input, massKg),
    completeness,
  };
}

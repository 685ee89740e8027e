import type { Category } from "~/features/reference/category";
import { climateFactors } from "~/features/reference/data/lists/climate-factors.server";
import type { ClimateFactorRow } from "~/features/reference/reference-rows";
import { freightFactorFor } from "./assumptions";

const byId: ReadonlyMap<string, ClimateFactorRow> = new Map(climateFactors.map((row) => [row.id, row]));

export const factorById = (id: string): ClimateFactorRow | undefined => byId.get(id);

export interface ListingFactors {
  /** New product that the category's goods replace. */
  readonly factor: ClimateFactorRow;
  /** Lorry assumed for the mass. */
  readonly freight: ClimateFactorRow;
}

/** The factors an estimate for the category is made with; null when none fits. */
export function factorsFor(category: Category | undefined, massKg: number | null): ListingFactors | null {
  const factor = category?.climateFactor ? byId.get(category.climateFactor) : undefined;
  const freight = byId.get(freightFactorFor(massKg));
  return factor && freight ? { factor, freight } : null;
}

import type { ClimateFactorRow } from "../reference-rows";
import { climateFactors } from "../data/lists/climate-factors.server";
import { findFactors } from "./code-store.server";

/** All climate factors: the loaded ones, and shipped ones of ids that have not been loaded. */
export async function listClimateFactors(): Promise<ClimateFactorRow[]> {
  return [...new Map([...climateFactors, ...(await findFactors())].map((row) => [row.id, row])).values()];
}

import { roadKm } from "~/features/impact/assumptions";
import { freshFactors } from "~/features/impact/listing-factors.server";
import { distanceKm } from "~/shared/geo";
import { effectOf, type MatchEffect } from "../flows/effect";
import type { Flow } from "../flows/flow";
import type { StoredFlow } from "../keeping/stored-flow";
import { comparableFlow, effectFactors } from "./market.server";

/** Two flows to work out a year of, with the amount somebody has stated for the exchange itself. */
export interface EstimatedPair {
  readonly id: string;
  readonly out: StoredFlow;
  readonly need: StoredFlow;
  readonly tonnesPerYear: number | null;
}

/** Effect of a year of each pair by its id, by the rules of a dossier; the caller has checked who asks. */
export async function effectsOfPairs(pairs: readonly EstimatedPair[]): Promise<ReadonlyMap<string, MatchEffect>> {
  if (pairs.length === 0) return new Map();
  await freshFactors();
  return new Map(
    pairs.map(({ id, tonnesPerYear, ...pair }) => {
      const stated = (flow: Flow): Flow =>
        tonnesPerYear === null ? flow : { ...flow, amount: { value: tonnesPerYear, unit: "tonne", per: "year" } };
      const [out, need] = [stated(comparableFlow(pair.out)), stated(comparableFlow(pair.need))];
      const km = out.place && need.place ? roadKm(distanceKm(out.place, need.place)) : null;
      return [id, effectOf(out, need, km, null, effectFactors(out))];
    }),
  );
}

import type { Strategy } from "./strategy";

/** Low, typical and high value of something nobody has measured for the single case. */
export interface Range {
  readonly low: number;
  readonly typical: number;
  readonly high: number;
}

/**
 * Share of a reused quantity that takes the place of new production. Some of it would not have been bought new, and
 * some replaces other reuse. The product's own assumption; shown with every estimate.
 */
export const displacedShare: Range = { low: 0.5, typical: 0.8, high: 1 };

/** Work before it can be used again, as a share of the emissions of new production. Own assumption by strategy. */
const reconditioning: Readonly<Partial<Record<Strategy, Range>>> = {
  R3: { low: 0, typical: 0.02, high: 0.05 },
  R4: { low: 0.02, typical: 0.05, high: 0.1 },
  R5: { low: 0.05, typical: 0.15, high: 0.25 },
  R6: { low: 0.1, typical: 0.25, high: 0.4 },
  R7: { low: 0.02, typical: 0.05, high: 0.15 },
};

/** Strategies whose effect is not that of a product used again: the factor of a new product does not fit them. */
const notComparable: ReadonlySet<Strategy> = new Set(["R0", "R1", "R2", "R8", "R9"]);

/** Reconditioning share for a strategy; reuse (R3) when none is stated; null when no comparison with new fits. */
export function reconditioningShare(strategy: Strategy | null): Range | null {
  if (strategy !== null && notComparable.has(strategy)) return null;
  return reconditioning[strategy ?? "R3"] ?? null;
}

/** Kilometres of extra transport where the receiver is not known. Own assumption, shown. */
export const standardDistanceKm = 50;

/**
 * Kilometres of road to one as the crow flies. Own assumption, shown: roads in a county of rivers and lakes take a detour, and
 * nobody has measured the single one.
 */
export const roadDetour = 1.3;

/** Kilometres by road to a place so far away as the crow flies. */
export const roadKm = (straightKm: number): number => straightKm * roadDetour;

/** Lorry for a mass in kg, by its freight factor id: the first whose limit is not exceeded. */
const lorries: readonly (readonly [maxKg: number, factorId: string])[] = [
  [2_000, "uk-freight:rigid-7t"],
  [7_000, "uk-freight:rigid-17t"],
  [14_000, "uk-freight:rigid-over-17t"],
  [20_000, "uk-freight:articulated-33t"],
  [Number.POSITIVE_INFINITY, "uk-freight:articulated-over-33t"],
];

/** Id of the freight factor assumed for a mass; a typical rigid lorry where the mass is not known. */
export const freightFactorFor = (massKg: number | null): string =>
  lorries.find(([maxKg]) => (massKg ?? 3_000) <= maxKg)?.[1] ?? "uk-freight:rigid-17t";

import { freightFactorFor, standardDistanceKm, type Range } from "~/features/impact/assumptions";
import { estimateImpact, type Estimate, type Factor, type NoEstimate } from "~/features/impact/estimate";
import type { Strategy } from "~/features/impact/strategy";
import { isUnitCode, type UnitCode } from "~/features/reference/units";
import { yearlyIn, yearlyKg } from "./amounts";
import type { Flow } from "./flow";

/** General prices that money is worked out with: own assumptions, checked against no price list, shown where the money is. */
export const effectPrices = {
  /** Öre per tonne that leaving waste to treatment costs; never a firm's own figure. */
  treatment: { low: 60_000, typical: 110_000, high: 180_000 },
  /** Öre per tonne and kilometre by lorry. */
  freight: { low: 80, typical: 130, high: 220 },
} as const satisfies Readonly<Record<string, Range>>;

/** Factors of the new product replaced and of freight; null where the category has none with a source. */
export interface EffectFactors {
  readonly product: Factor | null;
  readonly freightById: (id: string) => Factor | undefined;
}

export interface MatchEffect {
  /** Kilograms a year that both sides have room for; null when no amount is known. */
  readonly kgPerYear: number | null;
  /** What the climate effect counts a year of, where that is no mass: pieces, kilowatt-hours. */
  readonly counted: { readonly value: number; readonly unit: UnitCode } | null;
  /** kg CO2e a year with its range, or why there is none. */
  readonly climate:
    | { readonly ok: true; readonly estimate: Estimate }
    | { readonly ok: false; readonly reason: NoEstimate | "no_factor" };
  /** Öre a year: treatment that is not paid for, less the transport. Null when the amount is not known or it is no waste. */
  readonly money: Range | null;
}

/** The smaller of the two amounts; the one that is known where the other is not. */
export function matchedKg(out: Flow, need: Flow): number | null {
  const known = [yearlyKg(out), yearlyKg(need)].filter((kg) => kg !== null);
  return known.length === 0 ? null : Math.min(...known);
}

/** The amount in the unit of a factor that is not of mass; null where it cannot be told in it. */
function countedIn(out: Flow, need: Flow, { unit }: Factor): MatchEffect["counted"] {
  if (!isUnitCode(unit)) return null;
  const known = [out, need].map((flow) => yearlyIn(flow, unit)).filter((value) => value !== null);
  return known.length === 0 ? null : { value: Math.min(...known), unit };
}

function moneyOf(kg: number | null, km: number, isWaste: boolean): Range | null {
  if (kg === null || !isWaste) return null;
  const tonnes = kg / 1000;
  const { treatment, freight } = effectPrices;
  const net = (saved: number, carried: number): number => Math.round(tonnes * (saved - carried * km));
  return {
    low: net(treatment.low, freight.high),
    typical: net(treatment.typical, freight.typical),
    high: net(treatment.high, freight.low),
  };
}

/** Effect of a year of the exchange, from what is public only. Negative figures are figures. `km`: by road; null = not known. */
export function effectOf(
  out: Flow,
  need: Flow,
  km: number | null,
  strategy: Strategy | null,
  factors: EffectFactors,
): MatchEffect {
  const kg = matchedKg(out, need);
  const distanceKm = km ?? standardDistanceKm;
  const freight = factors.freightById(freightFactorFor(kg));
  const counted = factors.product === null ? null : countedIn(out, need, factors.product);
  const climate =
    factors.product === null || freight === undefined
      ? ({ ok: false, reason: "no_factor" } as const)
      : estimateImpact({
          massKg: kg,
          quantity: counted?.value ?? null,
          unit: counted?.unit ?? null,
          factor: factors.product,
          freight,
          strategy,
          distanceKm,
        });
  const isWaste = out.legalStatus === "waste" || out.legalStatus === "hazardous_waste";
  return { kgPerYear: kg, counted, climate, money: moneyOf(kg, distanceKm, isWaste) };
}

/** Kilometres of road at which the climate gain of an outgoing flow is used up; null where that cannot be worked out. */
export function reachKmOf(out: Flow, strategy: Strategy | null, factors: EffectFactors): number | null {
  const kg = yearlyKg(out);
  const freight = factors.freightById(freightFactorFor(kg));
  if (factors.product === null || freight === undefined) return null;
  // The reach is that of any amount: gain and transport grow alike.
  const estimate = estimateImpact({
    massKg: kg ?? 1000,
    quantity: null,
    unit: null,
    factor: factors.product,
    freight,
    strategy,
    distanceKm: 0,
  });
  return estimate.ok ? estimate.estimate.breakEvenKm : null;
}

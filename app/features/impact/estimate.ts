import type { ClimateFactorRow } from "~/features/reference/reference-rows";
import { convert, type UnitCode } from "~/features/reference/units";
import { displacedShare, reconditioningShare, type Range } from "./assumptions";
import type { Strategy } from "./strategy";

/** The factor as an estimate needs it; a `climate_factor` row or a shipped one. */
export type Factor = Pick<ClimateFactorRow, "id" | "value" | "unit" | "density">;

export interface EstimateInput {
  /** Kilograms of the whole quantity; null = not known. */
  readonly massKg: number | null;
  readonly quantity: number | null;
  readonly unit: UnitCode | null;
  /** New product that is replaced: kg CO2e per its unit (typical A1–A3). */
  readonly factor: Factor;
  /** kg CO2e per tonne-km. */
  readonly freight: Factor;
  readonly strategy: Strategy | null;
  /** Kilometres of transport beyond what a new one would need. */
  readonly distanceKm: number;
  /** Share of the quantity that replaces new production; the product's assumption when absent. */
  readonly displaced?: Range;
}

/** One line of the calculation. `kg` carries its sign in the sum. Labels: `impact.term.<code>`. */
export type Term =
  | {
      readonly code: "avoided";
      readonly kg: number;
      readonly factorId: string;
      readonly factor: number;
      /** Amount in the factor's unit. */
      readonly amount: number;
      readonly unit: ClimateFactorRow["unit"];
      readonly share: number;
    }
  | {
      readonly code: "transport";
      readonly kg: number;
      readonly factorId: string;
      readonly factor: number;
      readonly tonnes: number;
      readonly km: number;
    }
  | { readonly code: "reconditioning"; readonly kg: number; readonly share: number; readonly ofKg: number };

export interface Estimate {
  readonly terms: readonly Term[];
  /** kg CO2e saved; negative when the reuse emits more than new production. */
  readonly totalKg: number;
  readonly lowKg: number;
  readonly highKg: number;
  readonly factorId: string;
  readonly displaced: Range;
  /** Kilometres at which the typical effect is used up; null when the mass is not known. 0 when there is none to use up. */
  readonly breakEvenKm: number | null;
  readonly caveats: readonly ("transport_unknown" | "strategy_assumed")[];
}

/** Why there is no estimate: `impact.none.<reason>`. */
export type NoEstimate = "no_amount" | "unit_does_not_fit" | "strategy_not_comparable";

/** The quantity expressed in the factor's unit, through mass or density where the unit itself does not fit. */
function amountIn(input: EstimateInput): number | NoEstimate {
  const { factor, massKg, quantity, unit } = input;
  if (factor.unit === "tonne_km") return "unit_does_not_fit";
  const mass = massKg === null ? null : convert(massKg, "kg", factor.unit);
  if (mass?.ok) return mass.value;
  const own = quantity === null || unit === null ? null : convert(quantity, unit, factor.unit);
  if (own?.ok) return own.value;
  const volume = massKg === null || !factor.density ? null : convert(massKg / factor.density, "m3", factor.unit);
  if (volume?.ok) return volume.value;
  return massKg === null && quantity === null ? "no_amount" : "unit_does_not_fit";
}

/**
 * Climate effect in kg CO2e of using a quantity again instead of new:
 * avoided new production (factor × amount × displaced share) − extra transport (freight factor × tonnes × km)
 * − reconditioning (share × emissions of new). The range spans the displaced share and the reconditioning; transport is
 * taken as given. All terms are returned as calculated, so that a page can show the sum line by line.
 */
export function estimateImpact(
  input: EstimateInput,
): { ok: true; estimate: Estimate } | { ok: false; reason: NoEstimate } {
  const work = reconditioningShare(input.strategy);
  if (!work) return { ok: false, reason: "strategy_not_comparable" };
  const amount = amountIn(input);
  if (typeof amount === "string") return { ok: false, reason: amount };
  const displaced = input.displaced ?? displacedShare;
  const newKg = input.factor.value * amount;
  const tonnes = input.massKg === null ? null : input.massKg / 1000;
  const transportKg = tonnes === null ? 0 : input.freight.value * tonnes * input.distanceKm;
  const net = (share: number, workShare: number): number => newKg * share - newKg * workShare - transportKg;
  const { factor, freight } = input;
  const terms: Term[] = [
    {
      code: "avoided",
      kg: newKg * displaced.typical,
      factorId: factor.id,
      factor: factor.value,
      amount,
      unit: factor.unit,
      share: displaced.typical,
    },
    ...(tonnes === null
      ? []
      : [
          {
            code: "transport" as const,
            kg: -transportKg,
            factorId: freight.id,
            factor: freight.value,
            tonnes,
            km: input.distanceKm,
          },
        ]),
    { code: "reconditioning", kg: -newKg * work.typical, share: work.typical, ofKg: newKg },
  ];
  const beforeTransport = newKg * displaced.typical - newKg * work.typical;
  const perKm = tonnes === null ? null : freight.value * tonnes;
  return {
    ok: true,
    estimate: {
      terms,
      totalKg: net(displaced.typical, work.typical),
      lowKg: net(displaced.low, work.high),
      highKg: net(displaced.high, work.low),
      factorId: factor.id,
      displaced,
      breakEvenKm: perKm === null || perKm === 0 ? null : Math.max(0, beforeTransport / perKm),
      caveats: [
        ...(tonnes === null ? (["transport_unknown"] as const) : []),
        ...(input.strategy === null ? (["strategy_assumed"] as const) : []),
      ],
    },
  };
}

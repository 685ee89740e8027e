import { isKnown, type AttributeValues } from "~/features/reference/attribute";
import type { Category } from "~/features/reference/category";
import { convert, tidy, type UnitCode } from "~/features/reference/units";
import type { LotItem } from "~/features/tenders/tender";

/** An amount that is asked for or there. */
export interface Amount {
  readonly quantity: number;
  readonly unit: UnitCode;
}

/** What is known of how much one offer holds. */
export interface OfferedAmount {
  readonly type: "surplus" | "service" | "profile";
  readonly quantity: number | null;
  readonly unit: UnitCode | null;
  readonly massKg: number | null;
  /** The quantity comes again each week or month. */
  readonly recurring: boolean;
  /** Stated mass of one piece, kg. */
  readonly pieceMassKg: number | null;
}

/** Needed amounts summed in the first item's unit; items in units that measure something else are told by key. */
export function needOf(items: readonly LotItem[]): { need: Amount | null; apart: readonly string[] } {
  const counted = items.flatMap(({ key, quantity, unit }) =>
    quantity !== null && unit ? [{ key, quantity, unit }] : [],
  );
  const unit = counted[0]?.unit;
  if (unit === undefined) return { need: null, apart: [] };
  const apart: string[] = [];
  const quantity = counted.reduce((sum, item) => {
    const converted = convert(item.quantity, item.unit, unit);
    if (!converted.ok) apart.push(item.key);
    return sum + (converted.ok ? converted.value : 0);
  }, 0);
  return { need: { quantity: tidy(quantity), unit }, apart };
}

/** Kilograms stated for one piece of an offer, from its attributes. */
export function pieceMassOf(attributes: AttributeValues): number | null {
  const mass = attributes.piece_mass;
  return isKnown(mass) && typeof mass.v === "number" && mass.v > 0 ? mass.v : null;
}

/** Kilograms of one unit of the need: by definition, as stated for the offer's own pieces, or typical of the category. */
function kgPerUnit(unit: UnitCode, offer: OfferedAmount, category: Category | undefined): number | null {
  const mass = convert(1, unit, "kg");
  if (mass.ok) return mass.value;
  if (unit === "piece" && offer.pieceMassKg !== null) return offer.pieceMassKg;
  for (const row of category?.massPerUnit ?? []) {
    const units = convert(1, unit, row.unit);
    if (units.ok) return row.kg * units.value;
  }
  return null;
}

export type Counted =
  | { readonly kind: "counted"; readonly amount: number; readonly throughMass: boolean }
  /** A service or a firm without an offer has no stock to count; a flow is not a stock; the rest nobody has said or cannot be converted. */
  | { readonly kind: "service" | "recurring" | "not_stated" | "not_convertible" };

/**
 * How much of the need's unit one offer holds. Units of the same dimension are converted; across dimensions only through
 * a known mass per unit, and then the answer says so. Nothing is guessed.
 */
export function countOffer(offer: OfferedAmount, unit: UnitCode, category: Category | undefined): Counted {
  if (offer.type !== "surplus") return { kind: "service" };
  if (offer.recurring) return { kind: "recurring" };
  if (offer.quantity === null || offer.unit === null) return { kind: "not_stated" };
  const same = convert(offer.quantity, offer.unit, unit);
  if (same.ok) return { kind: "counted", amount: same.value, throughMass: false };
  const per = kgPerUnit(unit, offer, category);
  if (offer.massKg === null || per === null) return { kind: "not_convertible" };
  return { kind: "counted", amount: tidy(offer.massKg / per), throughMass: true };
}

export interface SupplyAmount {
  /** In the need's unit. */
  readonly amount: number;
  readonly counted: number;
  readonly throughMass: number;
  readonly services: number;
  readonly recurring: number;
  readonly notStated: number;
  readonly notConvertible: number;
}

/** Sum of what was counted, and how many were not and why. */
export function sumAmounts(counted: readonly Counted[]): SupplyAmount {
  const many = (test: (each: Counted) => boolean): number => counted.filter(test).length;
  return {
    amount: tidy(counted.reduce((sum, each) => sum + (each.kind === "counted" ? each.amount : 0), 0)),
    counted: many(({ kind }) => kind === "counted"),
    throughMass: many((each) => each.kind === "counted" && each.throughMass),
    services: many(({ kind }) => kind === "service"),
    recurring: many(({ kind }) => kind === "recurring"),
    notStated: many(({ kind }) => kind === "not_stated"),
    notConvertible: many(({ kind }) => kind === "not_convertible"),
  };
}

/** Middle value; the mean of the two middle ones of an even number. Null of none. */
export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >>> 1;
  const high = sorted[middle] as number;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] as number) + high) / 2;
}

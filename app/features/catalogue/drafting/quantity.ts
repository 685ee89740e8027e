import { isKnown, type AttributeValues } from "~/features/reference/attribute";
import type { Category } from "~/features/reference/category";
import { convert, quantityUnits, sameDimension, tidy, type UnitCode } from "~/features/reference/units";
import type { ListingFields } from "../listing";

/** How a mass was arrived at, most certain first. Labels: `mass.<method>`. */
export type MassMethod =
  "entered" | "weighed_unit" | "piece_mass" | "areal_mass" | "density" | "dimensions" | "category";

export interface MassEstimate {
  /** Kilograms of the whole quantity (of one period when it recurs). */
  readonly kg: number;
  readonly source: "entered" | "derived";
  readonly method: MassMethod;
  /** Kilograms per unit of the quantity; absent when the owner entered the whole. */
  readonly kgPerUnit?: number;
  /** Source id of the category's typical mass. */
  readonly sourceId?: string;
}

/** Why no mass follows: `mass.missing.<reason>`. */
export type MassRefusal = "no_quantity" | "no_mass_for_unit";

type Measured = Pick<ListingFields, "quantity" | "unit" | "enteredMassKg" | "attributes">;

/** Categories whose things are boxes filled with their material, so that length × width × thickness × density holds. */
const solid: ReadonlySet<string> = new Set([
  "timber.structural",
  "timber.glulam",
  "timber.cladding",
  "timber.panels",
  "building.boards",
  "building.insulation",
  "building.brick",
  "metal.sheet",
  "soil.natural_stone",
]);

const numberOf = (attributes: AttributeValues, key: string): number | null => {
  const value = attributes[key];
  return isKnown(value) && typeof value.v === "number" ? value.v : null;
};

/** Lengths in metres of the known sides among those named. */
const sides = (attributes: AttributeValues, keys: readonly string[]): number[] =>
  keys.flatMap((key) => {
    const mm = numberOf(attributes, key);
    return mm === null ? [] : [mm / 1000];
  });

const product = (numbers: readonly number[]): number => numbers.reduce((a, b) => a * b, 1);

/** kg/m³ stated for the thing itself, else the category's typical density. */
function densityOf(
  attributes: AttributeValues,
  category: Category | undefined,
): { value: number; sourceId?: string } | null {
  const stated = numberOf(attributes, "density");
  if (stated !== null) return { value: stated };
  const row = category?.massPerUnit.find(({ unit }) => unit === "m3");
  return row ? { value: row.kg, sourceId: row.source } : null;
}

/** Cubic metres of one unit: a piece needs three sides, a metre two, a square metre one. Fewer or more sides decide nothing. */
function volumeOfUnit(unit: UnitCode, attributes: AttributeValues): number | null {
  const all = sides(attributes, ["length", "width", "height", "depth", "thickness"]);
  if (unit === "piece") return all.length === 3 ? product(all) : null;
  if (unit === "m") {
    const across = sides(attributes, ["width", "height", "thickness"]);
    return across.length === 2 ? product(across) : null;
  }
  const thickness = sides(attributes, ["thickness"]);
  return unit === "m2" && thickness.length === 1 ? (thickness[0] as number) : null;
}

interface PerUnit {
  readonly kg: number;
  readonly method: MassMethod;
  readonly sourceId?: string;
}

/** Kilograms per unit from what is stated about the thing itself. */
function statedPerUnit(unit: UnitCode, attributes: AttributeValues): PerUnit | null {
  const mass = convert(1, unit, "kg");
  if (mass.ok) return { kg: mass.value, method: "weighed_unit" };
  const piece = numberOf(attributes, "piece_mass");
  if (unit === "piece" && piece !== null) return { kg: piece, method: "piece_mass" };
  const areal = numberOf(attributes, "areal_mass");
  if (unit === "m2" && areal !== null) return { kg: areal / 1000, method: "areal_mass" };
  const density = numberOf(attributes, "density");
  const volume = convert(1, unit, "m3");
  return density !== null && volume.ok ? { kg: density * volume.value, method: "density" } : null;
}

/** Kilograms per unit from the thing's own measures and a density, or else from the category's typical mass. */
function typicalPerUnit(unit: UnitCode, attributes: AttributeValues, category: Category | undefined): PerUnit | null {
  if (!category) return null;
  const density = densityOf(attributes, category);
  const volume = solid.has(category.code) ? volumeOfUnit(unit, attributes) : null;
  if (density && volume !== null) {
    return {
      kg: density.value * volume,
      method: "dimensions",
      ...(density.sourceId ? { sourceId: density.sourceId } : {}),
    };
  }
  const row = category.massPerUnit.find((candidate) => sameDimension(candidate.unit, unit));
  const ratio = row ? convert(1, unit, row.unit) : null;
  return row && ratio?.ok ? { kg: row.kg * ratio.value, method: "category", sourceId: row.source } : null;
}

/**
 * Mass of the quantity in kg: as entered, else from its own unit, stated facts (mass per piece, areal mass, density),
 * measures × density for solid goods, or the category's typical mass. Never guesses across dimensions: where nothing
 * leads to kilograms the refusal says what is missing.
 */
export function massOf(
  fields: Measured,
  category: Category | undefined,
): { ok: true; mass: MassEstimate } | { ok: false; reason: MassRefusal } {
  if (fields.enteredMassKg !== null)
    return { ok: true, mass: { kg: fields.enteredMassKg, source: "entered", method: "entered" } };
  const { quantity, unit, attributes } = fields;
  if (quantity === null || unit === null) return { ok: false, reason: "no_quantity" };
  const per = statedPerUnit(unit, attributes) ?? typicalPerUnit(unit, attributes, category);
  if (!per) return { ok: false, reason: "no_mass_for_unit" };
  const kg = tidy(quantity * per.kg);
  if (!(kg > 0) || !Number.isFinite(kg)) return { ok: false, reason: "no_mass_for_unit" };
  const { kg: kgPerUnit, ...rest } = per;
  return { ok: true, mass: { kg, source: "derived", kgPerUnit: tidy(kgPerUnit), ...rest } };
}

/** Units offered for a category: its own first, then the rest a quantity may have. */
export function unitsFor(category: Category | undefined): UnitCode[] {
  const own = category?.units ?? [];
  return [...own, ...quantityUnits.filter((unit) => !own.includes(unit))];
}

export type QuantityFault =
  | "quantity_not_positive"
  | "unit_required"
  | "unit_not_allowed"
  | "unknown_with_amount"
  | "lot_too_large"
  | "whole_pieces";

const countable: readonly UnitCode[] = ["piece", "pair", "pallet", "package", "roll"];

/** What is wrong with quantity, unit and minimum lot taken together, by field. Empty when they fit. */
export function quantityFaults(
  fields: Pick<ListingFields, "quantity" | "unit" | "quantityUnknown" | "minimumLot">,
): readonly { field: "quantity" | "unit" | "minimumLot"; code: QuantityFault }[] {
  const { quantity, unit, quantityUnknown, minimumLot } = fields;
  const faults: { field: "quantity" | "unit" | "minimumLot"; code: QuantityFault }[] = [];
  if (quantity !== null && quantity <= 0) faults.push({ field: "quantity", code: "quantity_not_positive" });
  if (quantity !== null && quantityUnknown) faults.push({ field: "quantity", code: "unknown_with_amount" });
  if (unit !== null && !quantityUnits.some((allowed) => allowed === unit))
    faults.push({ field: "unit", code: "unit_not_allowed" });
  if (quantity !== null && unit === null) faults.push({ field: "unit", code: "unit_required" });
  if (unit !== null && countable.includes(unit)) {
    if (quantity !== null && !Number.isInteger(quantity)) faults.push({ field: "quantity", code: "whole_pieces" });
    else if (minimumLot !== null && !Number.isInteger(minimumLot))
      faults.push({ field: "minimumLot", code: "whole_pieces" });
  }
  if (minimumLot !== null && minimumLot <= 0) faults.push({ field: "minimumLot", code: "quantity_not_positive" });
  else if (minimumLot !== null && quantity !== null && minimumLot > quantity)
    faults.push({ field: "minimumLot", code: "lot_too_large" });
  return faults;
}

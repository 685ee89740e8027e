import type { Category, ListingKind, MassPerUnit } from "../../category";
import type { UnitCode } from "../../units";

type Pair = readonly [sv: string, en: string];
type MassRow = readonly [unit: UnitCode, kg: number, source: string, sv: string, en: string];

/** A leaf as written in the data: what the tree can derive (group, colours, full attribute list) is left out. */
export type CategoryRow = Pick<Category, "code" | "label" | "cpv" | "wasteCodes" | "top" | "units" | "massPerUnit" | "climateFactor" | "climateAlternatives" | "kinds" | "searchWords">;

interface LeafOptions {
  cpv: readonly string[];
  waste?: readonly string[];
  top: readonly [string, string, string, string, string];
  units: readonly UnitCode[];
  mass?: readonly MassRow[];
  /** Climate factor ids, the default first; start with null when only alternatives fit. */
  climate?: readonly (string | null)[];
  kinds?: readonly ListingKind[];
  words: readonly [sv: string, en: string];
}

const words = (text: string): string[] => text.split(",").map((word) => word.trim());

const toMass = ([unit, kg, source, sv, en]: MassRow): MassPerUnit => ({ unit, kg, source, note: { sv, en } });

/** One leaf of the tree; search words are written as one comma-separated string per language. */
export function leaf(code: string, [sv, en]: Pair, o: LeafOptions): CategoryRow {
  const [factor, ...alternatives] = o.climate ?? [];
  return {
    code,
    label: { sv, en },
    cpv: o.cpv,
    wasteCodes: o.waste ?? [],
    top: o.top,
    units: o.units,
    massPerUnit: (o.mass ?? []).map(toMass),
    ...(factor ? { climateFactor: factor } : {}),
    climateAlternatives: alternatives.filter((id) => id !== null),
    kinds: o.kinds ?? ["surplus", "wanted"],
    searchWords: { sv: words(o.words[0]), en: words(o.words[1]) },
  };
}

/** Goods that are also rented out or shared. */
export const alsoRented: readonly ListingKind[] = ["surplus", "service", "wanted"];
export const serviceKinds: readonly ListingKind[] = ["service", "wanted"];

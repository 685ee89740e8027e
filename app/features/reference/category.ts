import type { Bilingual } from "~/shared/locale";
import type { UnitCode } from "./units";

/** The twelve groups in the order every list shows them. */
export const groupCodes = [
  "building",
  "timber",
  "metal",
  "furniture",
  "it",
  "textiles",
  "packaging",
  "soil",
  "machines",
  "food",
  "energy",
  "services",
] as const;
export type GroupCode = (typeof groupCodes)[number];

/** Colour family: brown = built and ground, blue = made, plum = soft, green = flows. A third signal after icon and name. */
export type CategoryFamily = "build" | "made" | "soft" | "flow";

export const listingKinds = ["surplus", "service", "wanted"] as const;
export type ListingKind = (typeof listingKinds)[number];

/** Typical mass of one unit, used to derive kilograms when nobody has weighed. Shown with its source. */
export interface MassPerUnit {
  readonly unit: UnitCode;
  /** Kilograms per unit. */
  readonly kg: number;
  /** Id in `data/sources.ts`; `own-assumption` when no public figure was found. */
  readonly source: string;
  /** What the figure stands for. */
  readonly note: Bilingual;
}

export interface CategoryGroup {
  readonly code: GroupCode;
  readonly label: Bilingual;
  readonly family: CategoryFamily;
  /** Names of the drawings, without extension. */
  readonly icon: string;
  readonly illustration: string;
  readonly searchWords: SearchWords;
}

/** What people type when they mean the category, beside its label. */
export interface SearchWords {
  readonly sv: readonly string[];
  readonly en: readonly string[];
}

export interface Category {
  /** `group.leaf`, stable; never renamed or reused. */
  readonly code: string;
  readonly group: GroupCode;
  readonly label: Bilingual;
  readonly family: CategoryFamily;
  readonly icon: string;
  readonly illustration: string;
  /** CPV code prefixes: digits without trailing zeros. */
  readonly cpv: readonly string[];
  /** List of Waste codes (six digits) that apply when the thing is waste. Suggestions: the holder decides. */
  readonly wasteCodes: readonly string[];
  /** Keys of every attribute that applies, the five in `top` first. */
  readonly attributes: readonly string[];
  /** The five attributes that matter most to a buyer. */
  readonly top: readonly string[];
  /** Units a quantity is usually given in, most common first. */
  readonly units: readonly UnitCode[];
  readonly massPerUnit: readonly MassPerUnit[];
  /** Id of the climate factor of the new product it replaces; absent when no sourced factor fits. */
  readonly climateFactor?: string;
  /** Other factors a person may choose instead. */
  readonly climateAlternatives: readonly string[];
  readonly kinds: readonly ListingKind[];
  readonly searchWords: SearchWords;
}

export const isGroupCode = (value: unknown): value is GroupCode => groupCodes.some((code) => code === value);

/** Group of a category or group code: the part before the first point. */
export function groupOf(code: string): GroupCode | null {
  const head = code.split(".", 1)[0];
  return isGroupCode(head) ? head : null;
}

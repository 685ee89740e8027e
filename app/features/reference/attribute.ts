import type { Bilingual } from "~/shared/locale";
import type { UnitCode } from "./units";

/** Kinds of document or observation that can support an attribute's value. Labels: `evidence.<kind>` in the reference catalogue. */
export const evidenceKinds = [
  "photo",
  "marking",
  "measurement",
  "product_sheet",
  "declaration_of_performance",
  "test_report",
  "certificate",
  "ecolabel_licence",
  "epd",
  "supplier_declaration",
  "third_party_statement",
  "material_inventory",
  "environmental_survey",
  "sampling_analysis",
  "safety_data_sheet",
  "erasure_certificate",
  "service_record",
  "inspection_record",
  "manual",
  "terms",
  "invoice",
  "permit",
  "statistics",
] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** `fact`: can be observed or measured on the thing. `claim`: somebody answers for it (a promise, a share, a label). */
export type AttributeBasis = "fact" | "claim";

/** Part of the dictionary, and the heading under which a form shows the attribute. Labels: `theme.<theme>`. */
export const attributeThemes = [
  "dimensions",
  "condition",
  "material",
  "hazard",
  "circularity",
  "construction",
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
export type AttributeTheme = (typeof attributeThemes)[number];

export interface AttributeOption {
  readonly key: string;
  readonly label: Bilingual;
  /** "None of these": cannot stand together with another option. */
  readonly exclusive?: true;
}

interface AttributeBase {
  /** Stable snake_case name: JSON key, facet `attributes.<key>`, import column, API field. */
  readonly key: string;
  readonly label: Bilingual;
  readonly help?: Bilingual;
  readonly theme: AttributeTheme;
  readonly basis: AttributeBasis;
  readonly evidence: readonly EvidenceKind[];
  /** Offered as a search facet in its categories. */
  readonly facet: boolean;
  /** Category or group codes that use it; `*` stands for all. */
  readonly categories: readonly string[];
}

interface WithoutNumber {
  readonly unit?: undefined;
  readonly units?: undefined;
  readonly min?: undefined;
  readonly max?: undefined;
  readonly step?: undefined;
  readonly integer?: undefined;
  readonly better?: undefined;
}

interface WithoutOptions {
  readonly options?: undefined;
  readonly ordered?: undefined;
}

export interface NumberAttribute extends AttributeBase, WithoutOptions {
  readonly type: "number";
  /** Canonical unit: every stored number is in it. Absent for a bare number (a year). */
  readonly unit?: UnitCode;
  /** Other units accepted on input; same dimension as `unit`. */
  readonly units?: readonly UnitCode[];
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  readonly integer?: true;
  /** Which way a requirement or an award criterion normally points. */
  readonly better?: "higher" | "lower";
}

export interface ChoiceAttribute extends AttributeBase, WithoutNumber {
  readonly type: "choice";
  readonly options: readonly AttributeOption[];
  /** Options stand from best to worst, so "at least C" can be checked. Absent: options are only different. */
  readonly ordered?: "best_first";
}

export interface MultiAttribute extends AttributeBase, WithoutNumber {
  readonly type: "multi";
  readonly options: readonly AttributeOption[];
  readonly ordered?: undefined;
}

export interface PlainAttribute extends AttributeBase, WithoutNumber, WithoutOptions {
  readonly type: "yesno" | "date" | "text";
}

export type AttributeDefinition = NumberAttribute | ChoiceAttribute | MultiAttribute | PlainAttribute;

/** How well a value is known: `stated` by the owner (also when absent), `measured` on the thing, `documented` by evidence. */
export const valueBases = ["stated", "measured", "documented"] as const;
export type ValueBasis = (typeof valueBases)[number];

/**
 * A known value: number (canonical unit), boolean, `YYYY-MM-DD`, text, option key, or option keys in dictionary order.
 */
export interface KnownValue {
  readonly v: number | string | boolean | readonly string[];
  readonly b?: ValueBasis;
}

/** Asked, and nobody knows. A value of its own: never "no", never zero. */
export interface UnknownValue {
  readonly u: true;
}

export type AttributeValue = KnownValue | UnknownValue;

/** `listing.attributes`: an absent key has not been answered at all. */
export type AttributeValues = Readonly<Record<string, AttributeValue>>;

export const unknownValue: UnknownValue = { u: true };

export const isUnknown = (value: AttributeValue): value is UnknownValue => "u" in value;
export const isKnown = (value: AttributeValue | undefined): value is KnownValue =>
  value !== undefined && !("u" in value);

/** Longest text value stored, in characters. */
export const maxTextLength = 500;

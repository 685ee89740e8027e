import type { Strategy } from "~/features/impact/strategy";
import type { UnitCode } from "~/features/reference/units";
import type { IsoDate } from "~/shared/dates";
import type { Bilingual } from "~/shared/locale";
import type { Requirement } from "./requirement";

/** What a criterion does in a tender; decides where it stands in the documents and how it is tried. */
export const criterionKinds = [
  "exclusion",
  "selection",
  "technical_specification",
  "award",
  "performance_clause",
] as const;
export type CriterionKind = (typeof criterionKinds)[number];

/** Ambition. Advanced includes basic with some criteria replaced; spearhead likewise. */
export const criterionLevels = ["basic", "advanced", "spearhead"] as const;
export type CriterionLevel = (typeof criterionLevels)[number];

/** Purchase areas of the library. */
export const criterionAreas = ["furniture", "building", "demolition", "it", "textiles", "services"] as const;
export type CriterionArea = (typeof criterionAreas)[number];

/** How deep the circular thought goes: a better product, a new kind of product, a function instead, a whole system. */
export const procurementDepths = ["better_product", "new_product", "service", "ecosystem"] as const;
export type ProcurementDepth = (typeof procurementDepths)[number];

export const sustainabilityDimensions = ["ecological", "social", "economic"] as const;
export type SustainabilityDimension = (typeof sustainabilityDimensions)[number];

interface ParameterBase {
  /**
   * snake_case; stands in the requirement text as `{key}` and in checks as `{ parameter: key }`. A number stands bare in
   * the text, which names the unit itself; a choice stands as its label.
   */
  readonly key: string;
  readonly label: Bilingual;
}

/** A value that the officer chooses when the criterion is used. */
export type ParameterDefinition =
  | (ParameterBase & {
      readonly type: "number";
      readonly unit?: UnitCode;
      readonly min: number;
      readonly max: number;
      readonly step?: number;
      readonly default: number;
    })
  | (ParameterBase & {
      readonly type: "choice";
      readonly options: readonly { readonly key: string; readonly label: Bilingual }[];
      readonly default: string;
    })
  | (ParameterBase & { readonly type: "date"; readonly default: IsoDate | null })
  | (ParameterBase & { readonly type: "text"; readonly maxLength: number; readonly default: string });

/** Number in the parameter's unit, option key, day or text; null = not filled in yet. */
export type ParameterValue = number | string | null;
export type ParameterValues = Readonly<Record<string, ParameterValue>>;

/**
 * How an answer to an award criterion becomes points (0 … `maxPoints`) or kronor.
 * `linear`: `from` gives 0, `to` gives all; values outside are held at the ends (from > to when less is better).
 * `step`: the points of the best step reached. `deduction`: kronor (minor units) taken off the price for comparison.
 */
export type PointsRule =
  | {
      readonly kind: "linear";
      readonly attribute: string;
      readonly from: number;
      readonly to: number;
      readonly maxPoints: number;
    }
  | {
      readonly kind: "step";
      readonly attribute: string;
      /** `at`: number reached, or option key held. */
      readonly steps: readonly { readonly at: number | string; readonly points: number }[];
      readonly maxPoints: number;
    }
  | {
      readonly kind: "deduction";
      readonly attribute: string;
      readonly steps: readonly { readonly at: number | string; readonly deductionMinor: number }[];
    };

export interface AcceptedEvidence {
  /** Kind of the attribute dictionary or of the organization facts. Words: `evidence.<kind>`. */
  readonly kind: string;
  readonly note: Bilingual;
}

export interface CriterionSource {
  readonly title: string;
  readonly url: string;
}

/** Everything one version of a criterion says. Own words, both languages. */
export interface CriterionContent {
  readonly kind: CriterionKind;
  readonly area: CriterionArea;
  readonly level: CriterionLevel;
  /** Ids of criteria of lower levels that hold with this one. Never a cycle. */
  readonly includes: readonly string[];
  /** Ids of criteria of lower levels that this one stands instead of. */
  readonly replaces: readonly string[];
  /** Leaf or group codes of the category tree. */
  readonly categories: readonly string[];
  /** CPV prefixes without trailing zeros. */
  readonly cpv: readonly string[];
  readonly strategy: Strategy;
  readonly depth: ProcurementDepth;
  readonly dimension: SustainabilityDimension;
  /** Targets of the 2030 Agenda: `12.5`. */
  readonly agendaTargets: readonly string[];
  readonly title: Bilingual;
  /** Requirement text with `{parameter}` marks. */
  readonly text: Bilingual;
  readonly motive: Bilingual;
  readonly marketNote: Bilingual;
  /** Chapter and section with its certainty in words; empty when none applies. */
  readonly legalReference: Bilingual;
  readonly parameters: readonly ParameterDefinition[];
  /** Null: read by people only. */
  readonly requirement: Requirement | null;
  readonly evidence: readonly AcceptedEvidence[];
  /** Award criteria only. */
  readonly points: PointsRule | null;
  /** How it is followed up in the contract. */
  readonly followUp: Bilingual;
  /** For example a national criterion it corresponds to. */
  readonly externalReference: { readonly scheme: string; readonly id: string; readonly version: string } | null;
  readonly sources: readonly CriterionSource[];
  /** After this day the library and drafts warn that it should be looked over. */
  readonly reviewBy: IsoDate;
}

export const criterionStates = ["proposed", "published", "superseded", "withdrawn"] as const;
export type CriterionState = (typeof criterionStates)[number];

/** Names one version for ever: what drafts, templates and documents remember. */
export interface CriterionRef {
  /** Stable id: area letter and number, `MOB-12`. */
  readonly id: string;
  readonly version: number;
}

/** One version of a criterion in the library. */
export interface CriterionVersion extends CriterionRef {
  readonly state: CriterionState;
  /** The version's own date. */
  readonly date: IsoDate;
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
  readonly content: CriterionContent;
}

import type { CriterionContent, CriterionRef, ParameterValues } from "~/features/criteria/criterion";
import type { UnitCode } from "~/features/reference/units";
import type { IsoDate } from "~/shared/dates";
import type { Locale } from "~/shared/locale";
import type { EvaluationModel } from "./evaluation/evaluation-model";

/** Life of a tender; `published` = its advertisement elsewhere has been recorded. */
export const tenderStates = [
  "draft",
  "in_review",
  "approved",
  "handed_over",
  "published",
  "awarded",
  "cancelled",
] as const;
export type TenderState = (typeof tenderStates)[number];

/** Which rules govern it (LOU): EU directive, below the threshold (ch. 19), direct purchase (ch. 19 a). */
export const regimes = ["directive", "below_threshold", "direct"] as const;
export type Regime = (typeof regimes)[number];

/** `own_design`: below the threshold the authority shapes the procedure itself. */
export const procedures = [
  "open",
  "restricted",
  "negotiated",
  "competitive_dialogue",
  "innovation_partnership",
  "own_design",
  "direct",
] as const;
export type Procedure = (typeof procedures)[number];

/** What a person does in one tender. */
export const tenderRoles = ["officer", "reviewer", "requester", "reader"] as const;
export type TenderRole = (typeof tenderRoles)[number];

export interface LotItem {
  readonly key: string;
  readonly description: string;
  /** Eight digits without check digit; empty while not chosen. */
  readonly cpv: string;
  readonly quantity: number | null;
  readonly unit: UnitCode | null;
  readonly deliveryPlace: string;
  readonly municipalityCode: string | null;
  readonly deliveryFrom: IsoDate | null;
  readonly deliveryUntil: IsoDate | null;
}

export interface Lot {
  readonly key: string;
  readonly title: string;
  readonly description: string;
  /** Leaf or group of the category tree: what the market is searched for. */
  readonly categoryCode: string | null;
  readonly items: readonly LotItem[];
  /** Ex VAT, options and extensions included; null = not estimated. */
  readonly estimatedValueMinor: number | null;
}

/** A criterion as it stands in a draft: a copy, so that what was approved never changes underneath. */
export interface DraftCriterion {
  readonly key: string;
  /** Keys of the lots it applies to; empty = all. */
  readonly lots: readonly string[];
  /** Version of the library it was taken from; null = the authority's own. */
  readonly source: CriterionRef | null;
  /** Template that brought it. */
  readonly template: { readonly id: string; readonly version: number } | null;
  readonly content: CriterionContent;
  readonly values: ParameterValues;
  /** What the authority has written instead, in the tender's language; null = the library's words. */
  readonly edited: {
    readonly title: string | null;
    readonly text: string | null;
    readonly evidence: string | null;
    readonly followUp: string | null;
  };
  /** Must be met; false for award criteria and for what is only asked about. */
  readonly mandatory: boolean;
  /** Share of 100; award criteria of models with weights. */
  readonly weight: number | null;
  /** Kronor (minor units) at full points; value deduction. */
  readonly deductionMinor: number | null;
  /** Why it stands, in the authority's own words: proportionality, a small market kept on purpose. */
  readonly motive: string;
}

export interface TenderTimeline {
  readonly publication: IsoDate | null;
  readonly questionsUntil: IsoDate | null;
  readonly answersUntil: IsoDate | null;
  /** Local Swedish time, `YYYY-MM-DDTHH:mm`. */
  readonly deadline: string | null;
  readonly awardOn: IsoDate | null;
  readonly contractStart: IsoDate | null;
}

/** All that is written in the draft. One document, one version number: nobody's edit is lost unseen. */
export interface TenderContent {
  readonly title: string;
  readonly description: string;
  readonly diaryNumber: string;
  /** Language of the documents. */
  readonly language: Locale;
  readonly regime: Regime | null;
  readonly procedure: Procedure | null;
  readonly lots: readonly Lot[];
  readonly contract: {
    readonly months: number | null;
    readonly options: readonly { readonly months: number; readonly note: string }[];
  };
  readonly timeline: TenderTimeline;
  /** Commercial terms by section key (`payment`, `delivery`, `penalties`, `returns`, `other`). */
  readonly terms: Readonly<Record<string, string>>;
  readonly criteria: readonly DraftCriterion[];
  readonly evaluation: EvaluationModel | null;
  /** Other authorities that buy with this one, each with its written mandate. */
  readonly mandates: readonly { readonly organizationId: string; readonly note: string }[];
}

/** A tender as its authority sees it. */
export interface Tender {
  readonly id: string;
  /** Public short reference, `U-XXXXXXX`. */
  readonly reference: string;
  readonly organizationId: string;
  readonly needId: string | null;
  readonly state: TenderState;
  readonly version: number;
  readonly content: TenderContent;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** Criteria that govern a lot: those for all lots and those for this one. */
export const criteriaOfLot = (content: Pick<TenderContent, "criteria">, lotKey: string): DraftCriterion[] =>
  content.criteria.filter(({ lots }) => lots.length === 0 || lots.includes(lotKey));

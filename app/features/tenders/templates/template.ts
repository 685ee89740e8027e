import type { CriterionArea, CriterionLevel, CriterionRef, ParameterValues } from "~/features/criteria/criterion";
import type { Bilingual } from "~/shared/locale";
import type { EvaluationModel } from "../evaluation/evaluation-model";

/** A criterion as a template suggests it; parameters without a value here keep the criterion's default. */
export interface TemplateCriterion {
  readonly ref: CriterionRef;
  readonly values: ParameterValues;
  /** Share of 100; award criteria of models with weights. */
  readonly weight: number | null;
  /** Kronor (minor units) at full points; value deduction. */
  readonly deductionMinor: number | null;
  /** Must be met; false for award criteria and for what is only asked about. */
  readonly mandatory: boolean;
}

/** A named set of criteria for a purchase category: the region's common ones and an organization's own. */
export interface TenderTemplate {
  /** Stable and readable: `kontorsmobler`. */
  readonly id: string;
  readonly version: number;
  readonly title: Bilingual;
  /** What it suits, and what to think of before using it. */
  readonly description: Bilingual;
  readonly area: CriterionArea;
  /** Leaf or group codes of the category tree; the first is suggested for a lot. */
  readonly categories: readonly string[];
  /** CPV codes, eight digits; the first is suggested for a lot. */
  readonly cpv: readonly string[];
  readonly level: CriterionLevel;
  readonly criteria: readonly TemplateCriterion[];
  readonly evaluation: EvaluationModel;
  /** Commercial terms by section key (`payment`, `delivery`, `penalties`, `returns`, `other`). */
  readonly terms: Readonly<Record<string, Bilingual>>;
}

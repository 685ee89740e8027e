import type { DraftSection } from "../drafting/sections";

/**
 * `stop`: must be mended before anybody can approve; `warn`: answer it or stand by it; `hint`: would read better.
 * `readiness.<code>` in the catalogue.
 */
export type Severity = "stop" | "warn" | "hint";

export const findingCodes = [
  "no_description",
  "no_regime",
  "no_procedure",
  "no_diary_number",
  "lot_without_title",
  "lot_without_items",
  "value_missing",
  "item_without_description",
  "cpv_missing",
  "cpv_unknown",
  "quantity_missing",
  "delivery_order",
  "no_criteria",
  "parameter_missing",
  "parameter_outside",
  "evidence_missing",
  "follow_up_missing",
  "criterion_withdrawn",
  "criterion_superseded",
  "criterion_old",
  "spearhead_without_motive",
  "many_requirements",
  "one_supplier",
  "no_supplier",
  "replaces",
  "contradiction",
  "award_repeats_minimum",
  "unit_mismatch",
  "no_evaluation",
  "weights_sum",
  "weight_missing",
  "weight_unused",
  "deduction_missing",
  "award_without_points",
  "price_floor_model",
  "price_floor_wording",
  "price_scale",
  "deadline_missing",
  "deadline_in_past",
  "deadline_in_gap",
  "dates_out_of_order",
  "publication_in_past",
  "terms_missing",
  "mandate_without_note",
  "local_origin",
  "heavy_word",
  "long_sentence",
] as const;
export type FindingCode = (typeof findingCodes)[number];

export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly section: DraftSection;
  /** The criterion it is about. */
  readonly criterion?: string;
  readonly lot?: string;
  /** Form field that the remedy stands in. */
  readonly field?: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

export const findings =
  (severity: Severity, section: DraftSection) =>
  (when: boolean, code: FindingCode, rest: Omit<Finding, "code" | "severity" | "section"> = {}): Finding[] =>
    when ? [{ code, severity, section, ...rest }] : [];

/** What is wrong with a criterion; words: `fault.<code>` in the criteria catalogue. */
export type CriterionFaultCode =
  | "attribute_unknown"
  | "fact_unknown"
  | "operator_unfit"
  | "bound_missing"
  | "bound_needless"
  | "bound_wrong_type"
  | "bound_no_option"
  | "bound_out_of_range"
  | "unit_without_measure"
  | "unit_mismatch"
  | "parameter_unknown"
  | "parameter_wrong_type"
  | "parameter_other_unit"
  | "parameter_twice"
  | "parameter_range"
  | "parameter_default"
  | "parameter_unused"
  | "text_parameter_unknown"
  | "points_missing"
  | "points_needless"
  | "points_attribute"
  | "points_step"
  | "points_too_many"
  | "points_flat"
  | "points_against_better"
  | "category_unknown"
  | "evidence_unknown"
  | "evidence_missing"
  | "follow_up_missing"
  | "link_shape"
  | "level_self"
  | "level_unknown"
  | "level_not_lower"
  | "level_kind"
  | "level_cycle";

export interface CriterionFault {
  /** Where in the content, dots between: `requirement.all.0`. */
  readonly path: string;
  readonly code: CriterionFaultCode;
  readonly params: Readonly<Record<string, string | number>>;
}

export const fault = (
  path: string,
  code: CriterionFaultCode,
  params: CriterionFault["params"] = {},
): CriterionFault => ({ path, code, params });

import { criteriaOfLot, type DraftCriterion, type TenderContent } from "~/features/tenders/tender";
import type { SupplyRequirement } from "./check-supply";

export interface DraftRequirement extends SupplyRequirement {
  readonly criterion: DraftCriterion;
}

const toRequirement = (criterion: DraftCriterion): DraftRequirement[] => {
  const { requirement } = criterion.content;
  return requirement === null ? [] : [{ key: criterion.key, requirement, values: criterion.values, criterion }];
};

/** Criteria of a lot by what a check can do with them. */
export interface LotRequirements {
  /** Must be met, and can be tried: what the market is measured against. */
  readonly binding: readonly DraftRequirement[];
  /** Can be tried but shuts nobody out: award criteria and what is only asked about. */
  readonly asked: readonly DraftRequirement[];
  /** Read by people only. */
  readonly readOnly: readonly DraftCriterion[];
}

export function lotRequirements(content: Pick<TenderContent, "criteria">, lotKey: string): LotRequirements {
  const criteria = criteriaOfLot(content, lotKey);
  const binds = ({ mandatory, content: { kind } }: DraftCriterion): boolean => mandatory && kind !== "award";
  return {
    binding: criteria.filter(binds).flatMap(toRequirement),
    asked: criteria.filter((each) => !binds(each)).flatMap(toRequirement),
    readOnly: criteria.filter(({ content: { requirement } }) => requirement === null),
  };
}

import type { CriterionKind } from "~/features/criteria/criterion";
import { criterionNumbers, criterionWords, type CriterionWords } from "../criterion-words";
import type { DraftCriterion, TenderContent } from "../tender";

/** A criterion with the number that names it in every paper, list and answer. */
export interface NumberedCriterion {
  readonly number: string;
  readonly criterion: DraftCriterion;
  readonly words: CriterionWords;
}

/** Criteria in the order of the draft, with their numbers and words. */
export function numberedCriteria(content: Pick<TenderContent, "criteria" | "language">): NumberedCriterion[] {
  const numbers = criterionNumbers(content);
  return content.criteria.map((criterion) => ({
    number: numbers.get(criterion.key) ?? "",
    criterion,
    words: criterionWords(criterion, content.language),
  }));
}

export const ofKind = (all: readonly NumberedCriterion[], ...kinds: CriterionKind[]): NumberedCriterion[] =>
  all.filter(({ criterion }) => kinds.includes(criterion.content.kind));

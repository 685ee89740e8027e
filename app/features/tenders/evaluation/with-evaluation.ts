import type { TenderContent } from "../tender";
import type { ReadModel } from "./read-model";

/** The draft with the chosen model and what each award criterion weighs in it. */
export const withEvaluation = (content: TenderContent, { model, weights, deductions }: ReadModel): TenderContent => ({
  ...content,
  evaluation: model,
  criteria: content.criteria.map((criterion) =>
    criterion.content.kind === "award"
      ? {
          ...criterion,
          weight: weights[criterion.key] ?? null,
          deductionMinor: deductions[criterion.key] ?? null,
        }
      : criterion,
  ),
});

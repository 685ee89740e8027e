import type { Locale } from "~/shared/locale";
import type { DraftCriterion, TenderContent } from "../tender";
import { modelHasWeights, type EvaluationModel } from "./evaluation-model";
import type { ScoredCriterion } from "./rehearsal";

const titleOf = ({ edited, content }: DraftCriterion, language: Locale): string =>
  edited.title ?? content.title[language];

/** The award criteria of a draft as the scoring takes them, in their order. */
export const awardCriteria = (content: Pick<TenderContent, "criteria" | "language">): ScoredCriterion[] =>
  content.criteria
    .filter((criterion) => criterion.content.kind === "award")
    .map((criterion) => ({
      key: criterion.key,
      title: titleOf(criterion, content.language),
      weight: criterion.weight,
      deductionMinor: criterion.deductionMinor,
      points: criterion.content.points,
    }));

/** Sum of all shares, price included where the model weighs it; null when the model has no weights. */
export function weightSum(model: EvaluationModel, criteria: readonly ScoredCriterion[]): number | null {
  if (!modelHasWeights(model.kind)) return null;
  const price = "priceWeight" in model ? model.priceWeight : 0;
  return Math.round((price + criteria.reduce((sum, { weight }) => sum + (weight ?? 0), 0)) * 100) / 100;
}

import { modelHasWeights } from "../evaluation/evaluation-model";
import type { TenderContent } from "../tender";
import { findings, type Finding } from "./finding";

/** Sum of the weights that count: those of award criteria and the price's, where the model has one. */
export function weightSum({ criteria, evaluation }: Pick<TenderContent, "criteria" | "evaluation">): number {
  const price = evaluation && "priceWeight" in evaluation ? evaluation.priceWeight : 0;
  const sum = criteria.reduce(
    (total, { content, weight }) => total + (content.kind === "award" ? (weight ?? 0) : 0),
    price,
  );
  return Math.round(sum * 1000) / 1000;
}

const stop = findings("stop", "tilldelning");
const warn = findings("warn", "tilldelning");

/**
 * Whether bids can be compared as the draft says: weights sum to 100 where the model has weights (published in advance, LOU 16:2
 * and 19:9), kronor where it deducts value, and nothing makes a lower price worthless (HFD 2022 ref. 41).
 */
export function checkEvaluation(content: TenderContent): Finding[] {
  const { evaluation: model } = content;
  if (!model) return stop(true, "no_evaluation", { field: "model" });
  const award = content.criteria.filter((criterion) => criterion.content.kind === "award");
  const weighted = modelHasWeights(model.kind);
  const sum = weightSum(content);
  return [
    ...stop(weighted && (award.length > 0 || "priceWeight" in model) && sum !== 100, "weights_sum", {
      params: { sum },
    }),
    ...award.flatMap(({ key, weight, deductionMinor, content: own }) => [
      ...stop(weighted && weight === null, "weight_missing", { criterion: key, field: "weight" }),
      ...warn(!weighted && weight !== null, "weight_unused", { criterion: key, field: "weight" }),
      ...stop(
        model.kind === "value_deduction" && deductionMinor === null && own.points?.kind !== "deduction",
        "deduction_missing",
        {
          criterion: key,
          field: "deduction",
        },
      ),
      ...warn(own.points === null && model.kind !== "lowest_price", "award_without_points", { criterion: key }),
    ]),
    ...stop(model.kind === "absolute_scoring" && model.fullPriceMinor > 0, "price_floor_model", { field: "fullPrice" }),
    ...stop(model.kind === "absolute_scoring" && model.zeroPriceMinor <= model.fullPriceMinor, "price_scale", {
      field: "zeroPrice",
    }),
  ];
}

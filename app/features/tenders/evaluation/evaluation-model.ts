/**
 * How bids are compared. Weights are shares of 100. Money is in SEK minor units. No model has a price floor: one that
 * makes a lower price worthless is not allowed (HFD 2022 ref. 41).
 */
export type EvaluationModel =
  /** Lowest price among bids that meet every requirement. */
  | { readonly kind: "lowest_price" }
  /** Price divided by quality points; lowest wins. */
  | { readonly kind: "price_per_quality_point" }
  /** Each award criterion is worth kronor, taken off the price for comparison; no weights. */
  | { readonly kind: "value_deduction" }
  /** Points per criterion on a fixed scale; price points are linear: all at `fullPriceMinor`, none at `zeroPriceMinor`, and on beyond both (no floor). */
  | {
      readonly kind: "absolute_scoring";
      readonly priceWeight: number;
      readonly fullPriceMinor: number;
      readonly zeroPriceMinor: number;
    }
  /** Points in relation to the best bid; rank can change when a bid is withdrawn, which the rehearsal shows. */
  | { readonly kind: "relative_scoring"; readonly priceWeight: number }
  /** Lowest sum of purchase, use, upkeep and end of life over `years`, discounted at `discountPercent` a year. */
  | { readonly kind: "life_cycle_cost"; readonly years: number; readonly discountPercent: number };

export type EvaluationKind = EvaluationModel["kind"];
export const evaluationKinds = [
  "lowest_price",
  "price_per_quality_point",
  "value_deduction",
  "absolute_scoring",
  "relative_scoring",
  "life_cycle_cost",
] as const satisfies readonly EvaluationKind[];

/** Models whose award criteria carry weights that must sum to 100 (price weight included where there is one). */
export const modelHasWeights = (kind: EvaluationKind): boolean =>
  kind === "price_per_quality_point" || kind === "absolute_scoring" || kind === "relative_scoring";

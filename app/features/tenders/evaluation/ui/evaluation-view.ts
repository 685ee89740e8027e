import type { EvaluationKind } from "../evaluation-model";

/** How an answer to a criterion is given in the form. */
export type AnswerField =
  | { readonly kind: "number"; readonly unit: string }
  | { readonly kind: "marks" }
  | { readonly kind: "option"; readonly options: readonly { readonly value: string; readonly label: string }[] };

export interface CriterionView {
  readonly key: string;
  readonly title: string;
  readonly weight: string;
  readonly deduction: string;
  readonly answer: AnswerField;
}

/** The chosen model as the form shows it; figures as text in the reader's way of writing. */
export interface ModelView {
  readonly kind: EvaluationKind | null;
  readonly priceWeight: string;
  readonly fullPrice: string;
  readonly zeroPrice: string;
  readonly years: string;
  readonly discount: string;
  readonly criteria: readonly CriterionView[];
  /** Sum of the shares; null where the model has none. */
  readonly sum: { readonly text: string; readonly right: boolean } | null;
}

export interface BidView {
  readonly key: string;
  readonly name: string;
  readonly price: string;
  readonly use: string;
  readonly upkeep: string;
  readonly end: string;
  readonly answers: Readonly<Record<string, string>>;
}

export interface RankedBid {
  readonly key: string;
  readonly name: string;
  readonly rank: number;
  readonly total: string;
  readonly price: string;
  /** Length of its bar, 0–100; the best has 100. */
  readonly share: number;
  readonly comparable: boolean;
  readonly trace: readonly { readonly part: string; readonly share: string; readonly value: string }[];
}

export interface ResultView {
  readonly summary: string;
  readonly bids: readonly RankedBid[];
  readonly stability: {
    readonly lede: string;
    readonly verdict: string;
    readonly firm: boolean;
    readonly moves: readonly string[];
    readonly rows: readonly {
      readonly key: string;
      readonly label: string;
      readonly cells: readonly StabilityCell[];
    }[];
  } | null;
  /** One sentence a reversal; null where the model cannot be tried (fewer than three bids). */
  readonly reversals: readonly string[] | null;
}

export interface StabilityCell {
  readonly state: "same" | "changed" | "outside";
  readonly text: string;
}

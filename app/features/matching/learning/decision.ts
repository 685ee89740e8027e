import type { Factor } from "../flows/factors";

export const verdicts = ["accepted", "rejected", "introduced", "succeeded", "failed"] as const;
export type Verdict = (typeof verdicts)[number];

/** Short list, so that reasons can be counted: `reason.<code>`. */
export const reasons = [
  "material",
  "quality",
  "quantity",
  "distance",
  "timing",
  "cost",
  "trust",
  "law",
  "other",
] as const;
export type Reason = (typeof reasons)[number];

export type FactorValues = Readonly<Record<Factor, number>>;

/** What an adviser decided about a suggestion, with the values that its trace had then. */
export interface Decision {
  readonly kind: "decided";
  readonly id: string;
  /** Weights are learned for each region by itself. */
  readonly region: string;
  readonly verdict: Verdict;
  /** Why it was rejected or failed; null otherwise. */
  readonly reason: Reason | null;
  readonly values: FactorValues;
  /** Values of the others that were shown with it, so that one can see later where it would have stood. */
  readonly shownWith: readonly FactorValues[];
}

/** A decision taken back: from then on the weights are as if it had never been. */
export interface TakenBack {
  readonly kind: "taken_back";
  readonly id: string;
  readonly region: string;
  /** Id of the decision. */
  readonly of: string;
}

export type LogEntry = Decision | TakenBack;

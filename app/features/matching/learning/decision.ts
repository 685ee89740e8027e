import { factors, type Factor } from "../flows/factors";

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

/** A trace as a decision keeps it: the values, and the factors that nobody had stated anything of. */
export interface JudgedValues {
  readonly values: FactorValues;
  readonly unknown: readonly Factor[];
}

/** The same in one object, as it is stored. */
export type KeptValues = Readonly<Record<string, number | readonly string[]>>;

export const keepValues = ({ values, unknown }: JudgedValues): KeptValues => ({ ...values, unknown });

/** What was stored before factors were told apart has them all known. */
export function readKept(kept: KeptValues): JudgedValues {
  const { unknown = [], ...values } = kept;
  return {
    values: values as FactorValues,
    unknown: factors.filter((factor) => Array.isArray(unknown) && unknown.includes(factor)),
  };
}

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
  /** Factors whose value was assumed, because nobody had stated it: the decision says nothing of them. */
  readonly unknown: readonly Factor[];
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

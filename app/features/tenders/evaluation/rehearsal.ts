import type { PointsRule } from "~/features/criteria/criterion";

/** An award criterion as the scoring sees it. */
export interface ScoredCriterion {
  readonly key: string;
  readonly title: string;
  /** Share of 100; null = the model has no weights. */
  readonly weight: number | null;
  /** Kronor (minor units) at full marks; value deduction. */
  readonly deductionMinor: number | null;
  /** Null: people give 0–100 marks by the description. */
  readonly points: PointsRule | null;
}

/** An invented or earlier offer, as tried in a rehearsal. Money in SEK minor units, ex VAT. */
export interface RehearsalBid {
  readonly key: string;
  readonly name: string;
  readonly priceMinor: number;
  /** Running costs a year and the cost at the end; life-cycle model only. */
  readonly useMinorPerYear: number;
  readonly upkeepMinorPerYear: number;
  /** Negative when something is paid back at the end. */
  readonly endOfLifeMinor: number;
  /** What is offered by criterion key: number, option key, or marks 0–100 where people judge. */
  readonly answers: Readonly<Record<string, number | string | null>>;
}

/** One line of how a total came about. `code` is a key of the `evaluation` catalogue (`trace.<code>`). */
export interface TraceLine {
  readonly code:
    | "price"
    | "price_points"
    | "criterion"
    | "no_answer"
    | "quality_sum"
    | "deduction"
    | "use"
    | "upkeep"
    | "end_of_life";
  /** Key of the criterion the line is about; null = price or cost. */
  readonly criterion: string | null;
  /** 0–1, how much of the criterion is reached; null where it does not apply. */
  readonly share: number | null;
  /** What the line adds to the total, in the unit of the result (kronor in minor units, or points). */
  readonly value: number;
}

/** `kr`: comparison sum in minor units, lowest wins. `points`: highest wins. `kr_per_point`: lowest wins. */
export type ScoreUnit = "kr" | "points" | "kr_per_point";

export interface BidScore {
  readonly bid: string;
  /** Null: cannot be compared (no quality points to divide by). */
  readonly total: number | null;
  /** 1 = best; equal totals share a rank; what cannot be compared comes last. */
  readonly rank: number;
  readonly trace: readonly TraceLine[];
}

export interface Scoring {
  readonly unit: ScoreUnit;
  /** In the order the bids were given. */
  readonly scores: readonly BidScore[];
}

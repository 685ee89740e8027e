import type { IsoDate } from "~/shared/dates";
import { aidLimits } from "./data/aid-limits";

/** How surely a value is known. `derived`: worked out from a value that was read, and how is said. */
export type AidCertainty = "seen" | "secondary" | "derived";

/** A dated value about aid of minor importance (de minimis). */
export interface AidLimit {
  readonly key: "de_minimis.ceiling" | "de_minimis.comparison_rate";
  /** Euro for the ceiling; kronor for one euro for the rate. */
  readonly value: number;
  /** Length of the rolling period of the ceiling in years; null for the rate. */
  readonly years: number | null;
  readonly validFrom: IsoDate;
  /** Null = open: to be checked again. */
  readonly validTo: IsoDate | null;
  readonly provision: string;
  /** Id in `data/sources.ts`. */
  readonly source: string;
  readonly certainty: AidCertainty;
}

/** The value in force that day; null when no row is. */
export const aidLimitOn = (key: AidLimit["key"], day: IsoDate): AidLimit | null =>
  aidLimits.find((row) => row.key === key && row.validFrom <= day && (row.validTo === null || day <= row.validTo)) ??
  null;

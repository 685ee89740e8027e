import type { KnownValue } from "./attribute";

/** Years in which a substance was built in, so that material from such a building is suspected until sampled. */
export interface HazardPeriod {
  readonly attribute: "asbestos_status" | "pcb_status";
  /** First suspected year; null = from the beginning. */
  readonly from: number | null;
  /** Last suspected year. */
  readonly to: number;
  /** Where the years come from (`data/sources.ts`), and how certain they are. */
  readonly source: string;
  readonly certainty: "seen" | "memory";
}

export const hazardPeriods: readonly HazardPeriod[] = [
  { attribute: "asbestos_status", from: null, to: 1981, source: "practice-asbestos", certainty: "memory" },
  { attribute: "pcb_status", from: 1956, to: 1973, source: "sfs-2007-19", certainty: "seen" },
];

export interface HazardSuggestion {
  readonly value: KnownValue;
  readonly period: HazardPeriod;
}

/**
 * Answer that the years suggest for asbestos or PCB: `suspected`, or `free_by_year` when every year in which the part
 * was built or rebuilt lies outside the period. Null for other attributes and without years. A suggestion to confirm,
 * never stored unasked; sampling overrides it.
 */
export function suggestHazard(attribute: string, years: readonly number[]): HazardSuggestion | null {
  const period = hazardPeriods.find((candidate) => candidate.attribute === attribute);
  if (!period || years.length === 0) return null;
  const suspected = years.some((year) => (period.from === null || year >= period.from) && year <= period.to);
  return { value: { v: suspected ? "suspected" : "free_by_year" }, period };
}

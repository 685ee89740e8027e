import type { AdvisingCase } from "./case";

/** Least climate gain a year, in tonnes CO2e, by the words of the filter. */
export const effectSteps = ["1", "10", "50"] as const;
export type EffectStep = (typeof effectSteps)[number];

export interface CaseFilter {
  readonly municipality: string | null;
  /** Group of the category tree. */
  readonly material: string | null;
  readonly effect: EffectStep | null;
  readonly whose: "mine" | "team";
}

/** `furniture` of `furniture.school`. */
export const groupOf = (categoryCode: string | null): string | null => categoryCode?.split(".")[0] ?? null;

/** Whether the board shows a case. What nobody has worked out passes no demand on the effect. */
export function passes(one: AdvisingCase, filter: CaseFilter, personId: string): boolean {
  if (filter.whose === "mine" && one.ownerId !== personId) return false;
  if (filter.municipality !== null && one.municipalityCode !== filter.municipality) return false;
  if (filter.material !== null && groupOf(one.categoryCode) !== filter.material) return false;
  return filter.effect === null || (one.subject.kgCo2e ?? -1) >= Number(filter.effect) * 1000;
}

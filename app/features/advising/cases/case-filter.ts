import type { AdvisingCase } from "./case";

/** Least climate gain a year, in tonnes CO2e, by the words of the filter. */
export const effectSteps = ["1", "10", "50"] as const;
/** `unknown`: those of which nobody has worked it out. */
export const effectChoices = [...effectSteps, "unknown"] as const;
export type EffectChoice = (typeof effectChoices)[number];

export interface CaseFilter {
  readonly municipality: string | null;
  /** Group of the category tree. */
  readonly material: string | null;
  readonly effect: EffectChoice | null;
  readonly whose: "mine" | "team";
}

/** `furniture` of `furniture.school`. */
export const groupOf = (categoryCode: string | null): string | null => categoryCode?.split(".")[0] ?? null;

/** Whether two exchanges may be of one material: a leaf is compared with a leaf, and with its whole group. */
export const sameMaterial = (a: string | null, b: string | null): boolean => {
  if (a === null || b === null) return false;
  return a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);
};

/** Whether the board shows a case, whatever is asked of its effect. */
export function passesRest(one: AdvisingCase, filter: CaseFilter, personId: string): boolean {
  if (filter.whose === "mine" && one.ownerId !== personId) return false;
  if (filter.municipality !== null && one.municipalityCode !== filter.municipality) return false;
  return filter.material === null || groupOf(one.categoryCode) === filter.material;
}

/** Whether a climate gain (kg CO2e a year) is what is asked for. What nobody has worked out passes no demand but that of being unknown. */
export function passesEffect(kgCo2e: number | null, choice: EffectChoice | null): boolean {
  if (choice === null) return true;
  if (choice === "unknown" || kgCo2e === null) return choice === "unknown" && kgCo2e === null;
  return kgCo2e >= Number(choice) * 1000;
}

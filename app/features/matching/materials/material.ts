import type { Locale } from "~/shared/locale";

/**
 * A family of by-products that the same industries take: what it is called, which List of Waste codes it goes under and who
 * typically uses it. NACE and waste codes are beginnings without points: `011` stands for all of 01.1, `0202` for all of 02 02.
 */
export interface Material {
  readonly id: string;
  readonly label: Readonly<Record<Locale, string>>;
  /** Words and phrases that name it, in base form. */
  readonly words: Readonly<Record<Locale, readonly string[]>>;
  readonly wasteCodes: readonly string[];
  /** NACE Rev. 2 of industries for which it is an ordinary input. */
  readonly takers: readonly string[];
  /** NACE Rev. 2 of industries that use it here and there. */
  readonly occasionalTakers: readonly string[];
  /** Id in `data/material-sources.ts`: a document that treats the use. */
  readonly source: string;
}

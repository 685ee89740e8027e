export const locales = ["sv", "en"] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = "sv";

export const isLocale = (value: unknown): value is Locale => value === "sv" || value === "en";

/** Text kept in both languages beside the code it names (reference data). */
export interface Bilingual {
  readonly sv: string;
  readonly en: string;
}

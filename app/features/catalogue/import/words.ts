import type { Category } from "~/features/reference/category";
import { categories } from "~/features/reference/category-tree";
import { municipalities } from "~/features/reference/data/municipalities";
import { parseUnit, quantityUnits, unitOf, type UnitCode } from "~/features/reference/units";
import type { Locale } from "~/shared/locale";
import type { ListingType } from "../listing";
import { typeWords, type FieldWord } from "./data/field-columns";
import { foldHeading } from "./fold-heading";

/** What a file calls things, both ways: each `…Word` is read back by its `…Of`. */

export function valueOfWord(words: readonly FieldWord[], text: string): string | null {
  const word = foldHeading(text);
  return (
    words.find(({ value, label }) => [value, label.sv, label.en].some((one) => foldHeading(one) === word))?.value ??
    null
  );
}

export const wordOfValue = (words: readonly FieldWord[], value: string, locale: Locale): string =>
  words.find((word) => word.value === value)?.label[locale] ?? value;

const typesByWord: Readonly<Record<string, ListingType>> = {
  erbjudes: "surplus",
  säljes: "surplus",
  köpes: "wanted",
  efterfrågan: "wanted",
};
export const typeOf = (text: string): ListingType | null =>
  (valueOfWord(typeWords, text) as ListingType | null) ?? typesByWord[foldHeading(text)] ?? null;

// Leaves of different groups may share a label ("Övrigt"): such a label names none of them.
const categoriesByWord = ((): ReadonlyMap<string, Category | null> => {
  const index = new Map<string, Category | null>();
  for (const category of categories)
    for (const word of new Set([category.label.sv, category.label.en].map(foldHeading)))
      index.set(word, index.has(word) ? null : category);
  for (const category of categories) index.set(foldHeading(category.code), category);
  return index;
})();

export const categoryOf = (text: string): Category | null => categoriesByWord.get(foldHeading(text)) ?? null;
export function categoryWord(code: string, locale: Locale): string {
  const label = categories.find((category) => category.code === code)?.label[locale];
  return label !== undefined && categoryOf(label)?.code === code ? label : code;
}

export function unitOfWord(text: string): UnitCode | null {
  const unit = parseUnit(text) ?? parseUnit(text.trim().replace(/\.$/, ""));
  return unit !== null && quantityUnits.some((allowed) => allowed === unit) ? unit : null;
}
export function unitWord(code: UnitCode, locale: Locale): string {
  const symbol = unitOf(code).symbol[locale];
  return unitOfWord(symbol) === code ? symbol : code;
}

/** Four digits of a municipality named or coded. */
export function municipalityOf(text: string): string | null {
  const word = foldHeading(text).replace(/s? kommun$/, "");
  const found = municipalities.find(
    ({ name, code }) => code === word || foldHeading(name) === word || foldHeading(`${name}s`) === word,
  );
  return found?.code ?? null;
}
export const municipalityWord = (code: string): string => municipalities.find((one) => one.code === code)?.name ?? code;

export interface SiteName {
  readonly id: string;
  readonly name: string;
}
/** A site by name, or by id where names are shared. */
export function siteOf(sites: readonly SiteName[], text: string): string | null {
  const named = sites.filter(({ name }) => foldHeading(name) === foldHeading(text));
  return named.length === 1 ? (named[0] as SiteName).id : (sites.find(({ id }) => id === text.trim())?.id ?? null);
}
/** Empty for a site that is no longer in use: the listing keeps its place, and no new one is put there. */
export function siteWord(sites: readonly SiteName[], id: string): string {
  const name = sites.find((site) => site.id === id)?.name;
  if (name === undefined) return "";
  return siteOf(sites, name) === id ? name : id;
}

const yes = new Set(["ja", "j", "yes", "y", "true", "sant", "1", "x", "✓"]);
const no = new Set(["nej", "n", "no", "false", "falskt", "0"]);
export const yesNoOf = (text: string): boolean | null =>
  yes.has(foldHeading(text)) ? true : no.has(foldHeading(text)) ? false : null;
export const yesNoWord = (value: boolean, locale: Locale): string =>
  ({ sv: value ? "ja" : "nej", en: value ? "yes" : "no" })[locale];

/** Plain decimals with comma or point, spaces between thousands; `decimals` says how many there may be. */
export function numberOf(text: string): { readonly value: number; readonly decimals: number } | null {
  const match = /^([-+]?)(\d{1,15}|\d{1,3}(?: \d{3}){1,4})(?:[.,](\d{1,20}))?$/.exec(
    text
      .trim()
      .replaceAll(/[\s\u00a0\u202f]+/g, " ")
      .replace(/^[−–]/, "-"),
  );
  if (!match) return null;
  const [, sign = "", whole = "", fraction = ""] = match;
  return {
    value: Number(`${sign}${whole.replaceAll(" ", "")}.${fraction || "0"}`) + 0,
    decimals: fraction.replace(/0+$/, "").length,
  };
}
export function numberWord(value: number, locale: Locale): string {
  const text = String(value).includes("e") ? value.toFixed(20).replace(/\.?0+$/, "") : String(value);
  return locale === "sv" ? text.replace(".", ",") : text;
}

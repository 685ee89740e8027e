import type { Category } from "./category";

const shortest = 3;

/** Names and words of a category, in both languages. */
const termsOf = ({ label, searchWords }: Pick<Category, "label" | "searchWords">): string[] =>
  [label.sv, label.en, ...searchWords.sv, ...searchWords.en].map((term) => term.toLocaleLowerCase("sv"));

/**
 * CPV codes of what people call by those words, eight digits each: the code list says “Stolar” where everybody writes
 * “kontorsstolar”. A word counts from its beginning, from three letters on; the categories' own order is kept.
 */
export function cpvOfWords(
  text: string,
  categories: readonly Pick<Category, "label" | "searchWords" | "cpv">[],
): string[] {
  const asked = text.trim().toLocaleLowerCase("sv");
  if (asked.length < shortest) return [];
  const named = categories.filter((category) => termsOf(category).some((term) => term.startsWith(asked)));
  return [...new Set(named.flatMap(({ cpv }) => cpv.map((prefix) => prefix.padEnd(8, "0"))))];
}

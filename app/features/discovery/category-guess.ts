import { categories } from "~/features/reference/category-tree";
import type { Category } from "~/features/reference/category";
import { textTerms } from "../../../search/language/analyse";
import { analyseQuery } from "../../../search/language/analyse-query";

/** How much a word of the label says against one that people merely type when they mean the category. */
const labelWeight = 3;

function termsOf(category: Category): ReadonlyMap<string, number> {
  const terms = new Map<string, number>();
  const add = (text: string, weight: number): void => {
    const { words, meanings } = textTerms(text);
    for (const term of [...words, ...meanings]) terms.set(term, Math.max(weight, terms.get(term) ?? 0));
  };
  add(`${category.searchWords.sv.join(". ")}. ${category.searchWords.en.join(". ")}`, 1);
  add(`${category.label.sv}. ${category.label.en}`, labelWeight);
  return terms;
}

const termsByCategory: readonly (readonly [Category, ReadonlyMap<string, number>])[] = categories.map((category) => [
  category,
  termsOf(category),
]);

interface Guess {
  readonly category: Category;
  readonly score: number;
}

function guesses(text: string): Guess[] {
  const units = analyseQuery(text).units.filter(({ weak }) => !weak);
  const scored = termsByCategory.map(([category, terms]): Guess => {
    const score = units.reduce((sum, { variants }) => {
      const hits = variants.flatMap(({ kind, terms: all, weight }) =>
        kind === "longer" ? [] : all.map((term) => (terms.get(term) ?? 0) * weight),
      );
      return sum + Math.max(0, ...hits);
    }, 0);
    return { category, score };
  });
  return scored.filter(({ score }) => score > 0.5).sort((a, b) => b.score - a.score);
}

/** Categories that the words may mean, the likeliest first; none when the words name none. */
export const guessCategories = (text: string, count = 3): Category[] =>
  guesses(text)
    .slice(0, count)
    .map(({ category }) => category);

const mostLeanings = 6;

/** Codes of the categories that the words mean about equally well: what a search leans to. */
export function leaningOf(text: string): string[] {
  const all = guesses(text);
  const best = all[0]?.score ?? 0;
  const near = all.filter(({ score }) => score >= 0.75 * best);
  return near.length > mostLeanings ? [] : near.map(({ category }) => category.code);
}

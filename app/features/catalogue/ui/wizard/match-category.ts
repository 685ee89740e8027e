export interface CategoryChoice {
  readonly code: string;
  readonly label: string;
  readonly group: string;
  /** Other words people use for it. */
  readonly words: readonly string[];
}

const fold = (text: string): string =>
  text
    .toLocaleLowerCase("sv")
    .replaceAll(/[\s,.;-]+/g, " ")
    .trim();

/** 3 = the label begins so, 2 = a word begins so, 1 = it stands inside a word, 0 = not at all. */
function rank(choice: CategoryChoice, term: string): number {
  const names = [choice.label, ...choice.words].map(fold);
  if (fold(choice.label).startsWith(term)) return 3;
  if (names.some((name) => ` ${name}`.includes(` ${term}`))) return 2;
  // `kontorsstolar` should find `stol`, and `stol` should find `kontorsstol`.
  return names.some(
    (name) => name.includes(term) || name.split(" ").some((word) => word.length > 3 && term.includes(word)),
  )
    ? 1
    : 0;
}

/** Categories that fit what a person calls the thing, best first: every word must fit, or else the best single word. */
export function matchCategories(choices: readonly CategoryChoice[], query: string, limit = 12): CategoryChoice[] {
  const terms = fold(query)
    .split(" ")
    .filter((term) => term.length > 1);
  if (terms.length === 0) return [];
  const scored = choices.map((choice) => ({ choice, ranks: terms.map((term) => rank(choice, term)) }));
  const all = scored.filter(({ ranks }) => ranks.every((value) => value > 0));
  const chosen = all.length > 0 ? all : scored.filter(({ ranks }) => ranks.some((value) => value > 0));
  const sum = (ranks: readonly number[]): number => ranks.reduce((a, b) => a + b, 0);
  return chosen
    .sort((a, b) => sum(b.ranks) - sum(a.ranks))
    .slice(0, limit)
    .map(({ choice }) => choice);
}

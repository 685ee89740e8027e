import { splitCompound } from "./compound";
import { lemmasOf } from "./inflect";
import { synonymSets } from "./lexicon-synonyms";
import { stem } from "./stem";
import { stopWords } from "./stop-words";
import { tokenize } from "./tokenize";

/** What an index holds for a concept: no word of a language, and (by its last letter) no beginning of another concept's token. */
export const conceptToken = (id: string): string => `zq${id.replace(/[^\p{L}\p{N}]/gu, "")}q`;

const englishWords: ReadonlySet<string> = new Set(
  synonymSets.flatMap(({ en }) => en.flatMap((term) => tokenize(term).map(({ word }) => word))),
);

/** Singular or base form of an English word that stands in the term pairs; null for every other word. */
export function englishLemma(word: string): string | null {
  const candidates = [
    word,
    word.replace(/ies$/, "y"),
    word.replace(/es$/, ""),
    word.replace(/s$/, ""),
    word.replace(/ing$/, ""),
    word.replace(/ing$/, "e"),
    word.replace(/ed$/, ""),
    word.replace(/ed$/, "e"),
  ];
  return candidates.find((candidate) => englishWords.has(candidate)) ?? null;
}

/** Base form by which two inflections of a word meet: the lexicon's, an English one, or a stem. */
export const baseForm = (word: string): string => lemmasOf(word)[0] ?? englishLemma(word) ?? stem(word);

/** Words of a phrase as the concept table keys them: base forms without stop words. */
const phraseKey = (words: readonly string[]): string => words.join(" ");

const phraseWords = (term: string): string[] => {
  const all = tokenize(term).map(({ word }) => word);
  // `höj- och sänkbar`: stop words go, unless nothing would be left.
  const telling = all.filter((word) => !stopWords.has(word));
  return (telling.length > 0 ? telling : all).map(baseForm);
};

interface ConceptTable {
  readonly byPhrase: ReadonlyMap<string, readonly string[]>;
  readonly longest: number;
}

function buildTable(): ConceptTable {
  const byPhrase = new Map<string, string[]>();
  let longest = 1;
  const add = (words: readonly string[], id: string): void => {
    longest = Math.max(longest, words.length);
    const key = phraseKey(words);
    const ids = byPhrase.get(key) ?? [];
    if (!ids.includes(id)) byPhrase.set(key, [...ids, id]);
  };
  for (const { id, sv, en } of synonymSets) {
    for (const term of [...sv, ...en]) add(phraseWords(term), id);
    // A compound is also its parts, so that `kontors stol` and `kontorstol` name what `kontorsstol` names.
    for (const term of sv) {
      const parts = /^[a-zåäö]+$/.test(term) ? splitCompound(baseForm(term)) : null;
      if (parts && parts.modifiers.length > 0) add([...parts.modifiers, parts.head], id);
    }
  }
  return { byPhrase, longest };
}

const table = buildTable();

export const longestPhrase = table.longest;

/** Concepts that the base forms, in this order, name together; a single word is a phrase of one. */
export const conceptsOf = (words: readonly string[]): readonly string[] => table.byPhrase.get(phraseKey(words)) ?? [];

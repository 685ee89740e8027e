import { splitCompound } from "./compound";
import { baseForm, conceptsOf, conceptToken, longestPhrase } from "./concepts";
import { lemmasOf } from "./inflect";
import { stopWords } from "./stop-words";
import { tokenize, type RawToken } from "./tokenize";

export interface AnalysedWord extends RawToken {
  /** Base forms, the likeliest first; for a compound that of the whole word. Never empty. */
  readonly lemmas: readonly string[];
  /** Base form of the last part of a compound. */
  readonly head: string | null;
  /** Base forms of the parts before it. */
  readonly modifiers: readonly string[];
  readonly stop: boolean;
  /** Whether the lexicon accounts for the word, whole or in parts. */
  readonly known: boolean;
}

function compoundOf(lemma: string) {
  const found = splitCompound(lemma);
  return found && found.head !== lemma ? found : null;
}

type WordFacts = Omit<AnalysedWord, keyof RawToken>;

function factsOf(word: string): WordFacts {
  const listed = lemmasOf(word);
  const lemma = listed[0] ?? word;
  const compound = compoundOf(lemma);
  const lemmas = listed.length > 0 ? listed : [compound?.lemma ?? baseForm(word)];
  return {
    lemmas,
    head: compound?.head ?? null,
    modifiers: compound?.modifiers ?? [],
    stop: stopWords.has(word),
    known: listed.length > 0 || (compound?.modifiers.length ?? 0) > 0 || conceptsOf([baseForm(word)]).length > 0,
  };
}

const mostKept = 20_000;

/** What the lexicon says of a word is always the same, and the same words stand in title after title. */
function keeping<Facts>(make: (word: string) => Facts): (word: string) => Facts {
  const kept = new Map<string, Facts>();
  return (word) => {
    let facts = kept.get(word);
    if (facts === undefined) {
      if (kept.size >= mostKept) kept.clear();
      facts = make(word);
      kept.set(word, facts);
    }
    return facts;
  };
}

const keptFacts = keeping(factsOf);

export const analyseWord = (token: RawToken): AnalysedWord => ({ ...token, ...keptFacts(token.word) });

/** All that a query may call the word by: itself, its base forms, its head, and the concepts of each. A stop word has none. */
export const namesOf = keeping((word): readonly string[] => {
  const { lemmas, head, stop } = keptFacts(word);
  if (stop) return [];
  const own = [word, ...lemmas, ...(head ? [head] : [])];
  return [...new Set([...own, ...own.flatMap((term) => conceptsOf([term]).map(conceptToken))])];
});

export const analyseText = (text: string, limit?: number): AnalysedWord[] => tokenize(text, limit).map(analyseWord);

export interface Phrase {
  /** Position of the first word and of the one after the last, among the words given. */
  readonly from: number;
  readonly to: number;
  readonly concepts: readonly string[];
}

/** Concepts that a word names by itself: by any of its base forms, or else by the parts it is made of. */
function wordConcepts({ lemmas, head, modifiers }: AnalysedWord): readonly string[] {
  const own = [...new Set(lemmas.flatMap((lemma) => conceptsOf([lemma])))];
  return own.length > 0 || !head || modifiers.length === 0 ? own : conceptsOf([...modifiers, head]);
}

/** Concepts named by single words and by phrases; at each word the longest phrase that starts there. */
export function findPhrases(words: readonly AnalysedWord[]): Phrase[] {
  const phrases: Phrase[] = [];
  for (let from = 0; from < words.length; from++) {
    for (let length = Math.min(longestPhrase, words.length - from); length >= 1; length--) {
      const slice = words.slice(from, from + length);
      const concepts =
        length === 1 ? wordConcepts(slice[0] as AnalysedWord) : conceptsOf(slice.map(({ lemmas }) => lemmas[0] ?? ""));
      if (concepts.length > 0) phrases.push({ from, to: from + length, concepts });
      if (concepts.length > 0 && length > 1) break;
    }
  }
  return phrases;
}

/** What an index holds of a text, by how closely it stands to the words written. Each list without repeats, in order. */
export interface TextTerms {
  /** The words as written and in their base forms. */
  readonly words: readonly string[];
  /** Concepts the words name, and heads of compounds with theirs: a kontorsstol is a stol. */
  readonly meanings: readonly string[];
  /** First parts of compounds: a kontorsstol has to do with a kontor. */
  readonly parts: readonly string[];
}

/** Letters and a number that people write together or apart: `EI60`, `EI 60`. */
const marking = /^(\p{L}{1,4})(\d{1,4})$/u;

function markings(words: readonly AnalysedWord[]): { joined: string[]; split: string[] } {
  const joined = words.flatMap(({ word, end }, index) => {
    const next = words[index + 1];
    return next && next.start - end <= 1 && marking.test(word + next.word) ? [word + next.word] : [];
  });
  return { joined, split: words.flatMap(({ word }) => marking.exec(word)?.slice(1) ?? []) };
}

/** Whether the word is a later part of a hyphenated one: `stol` of `wc-stol`. */
const isPartOf = (word: AnalysedWord, whole: AnalysedWord | undefined): boolean =>
  whole !== undefined &&
  word.start >= whole.start &&
  word.end <= whole.end &&
  word.end - word.start < whole.end - whole.start;

/** Index side of the language layer. */
export function textTerms(text: string, limit?: number): TextTerms {
  const words = analyseText(text, limit).filter(({ stop }) => !stop);
  const exact = new Set<string>();
  const meanings = new Set<string>();
  const parts = new Set<string>();
  let whole: AnalysedWord | undefined;
  for (const word of words) {
    const { lemmas, head, modifiers } = word;
    if (isPartOf(word, whole)) {
      // The last part says what it is, an earlier one only what it has to do with.
      for (const term of [word.word, ...lemmas]) (word.end === whole?.end ? meanings : parts).add(term);
    } else {
      whole = word;
      for (const term of [word.word, ...lemmas]) exact.add(term);
    }
    if (head) {
      meanings.add(head);
      for (const concept of conceptsOf([head])) meanings.add(conceptToken(concept));
    }
    for (const modifier of modifiers)
      for (const term of [modifier, ...conceptsOf([modifier]).map(conceptToken)]) parts.add(term);
  }
  for (const { concepts } of findPhrases(words)) for (const concept of concepts) meanings.add(conceptToken(concept));
  const { joined, split } = markings(words);
  for (const term of joined) exact.add(term);
  for (const term of split) parts.add(term);
  return {
    words: [...exact],
    meanings: [...meanings].filter((term) => !exact.has(term)),
    parts: [...parts].filter((term) => !exact.has(term) && !meanings.has(term)),
  };
}

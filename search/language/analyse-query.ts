import { analyseText, findPhrases, type AnalysedWord } from "./analyse";
import { conceptsOf, conceptToken } from "./concepts";
import { completions, correctByLexicon } from "./correct";
import { intentOf, type Intent } from "./intent";
import { weakWords } from "./stop-words";

/** `longer`: words that begin with a word that is whole already; with `head` and `corrected` only for a widened search. */
export type VariantKind = "word" | "prefix" | "meaning" | "parts" | "longer" | "head" | "corrected";

/** One way in which a document can answer a unit of the query: all `terms` together. */
export interface Variant {
  readonly kind: VariantKind;
  readonly terms: readonly string[];
  /** 0–1: how sure it is that this is what was meant. */
  readonly weight: number;
}

/** A word or a phrase of the query. */
export interface QueryUnit {
  /** As typed. */
  readonly text: string;
  /** The words as typed, in lower case. */
  readonly words: readonly string[];
  readonly variants: readonly Variant[];
  /** Colours the search without deciding it: numbers, `billig`, `begagnad`. */
  readonly weak: boolean;
  /** Whether the lexicon accounts for it. */
  readonly known: boolean;
}

export interface AnalysedQuery {
  readonly text: string;
  readonly units: readonly QueryUnit[];
  /** What kind of listing the words ask for, when they say so. */
  readonly intent: Intent | null;
}

const longestQuery = 24;

/** Length of a run of tokens that are one hyphenated word and its parts. */
function hyphenated(words: readonly AnalysedWord[], from: number): number {
  const whole = words[from];
  let to = from + 1;
  const isPart = (word: AnalysedWord | undefined): boolean =>
    whole !== undefined &&
    word !== undefined &&
    word.end <= whole.end &&
    word.end - word.start < whole.end - whole.start;
  while (isPart(words[to])) to++;
  return to - from;
}

const joined = (word: AnalysedWord): Variant[] => [
  { kind: "word", terms: [word.word], weight: 1 },
  ...word.lemmas
    .filter((lemma) => lemma !== word.word)
    .map((lemma, index): Variant => ({ kind: "word", terms: [lemma], weight: index === 0 ? 0.98 : 0.7 })),
];

const meanings = (concepts: readonly string[], weight: number): Variant[] =>
  concepts.map((concept) => ({ kind: "meaning", terms: [conceptToken(concept)], weight }));

const withConcepts = (word: string): string[] => [word, ...conceptsOf([word]).map(conceptToken)];

/** Every way to say the parts: each as the word or as what it means. */
const combinations = (parts: readonly string[]): string[][] =>
  parts
    .reduce<string[][]>(
      (lists, part) => lists.flatMap((list) => withConcepts(part).map((term) => [...list, term])),
      [[]],
    )
    .slice(0, 8);

/** A compound that nobody has listed is also found by its parts, and, more loosely, by its head. */
function compoundVariants({ head, modifiers }: AnalysedWord, listed: boolean): Variant[] {
  if (!head) return [];
  const parts = modifiers.length > 0 ? combinations([...modifiers, head]) : [];
  return [
    ...parts.map((terms): Variant => ({ kind: "parts", terms, weight: listed ? 0.55 : 0.7 })),
    ...withConcepts(head).map((term): Variant => ({ kind: "head", terms: [term], weight: listed ? 0.3 : 0.12 })),
  ];
}

/** A word that is not finished may become one whose base form is written otherwise. */
function finished(word: AnalysedWord, open: boolean): Variant[] {
  if (word.known || !open || word.word.length < 4) return [];
  return completions(word.word).flatMap((lemma) =>
    withConcepts(lemma).map((term): Variant => ({ kind: "word", terms: [term], weight: 0.6 })),
  );
}

function corrections(word: AnalysedWord): Variant[] {
  if (word.known) return [];
  const seen = new Set<string>();
  return correctByLexicon(word.word).flatMap(({ word: meant, distance }) => {
    const weight = 0.75 - 0.15 * distance;
    const lemma = analyseText(meant)[0]?.lemmas[0] ?? meant;
    if (seen.has(lemma)) return [];
    seen.add(lemma);
    return [
      { kind: "corrected" as const, terms: [lemma], weight },
      ...conceptsOf([lemma]).map((concept) => ({
        kind: "corrected" as const,
        terms: [conceptToken(concept)],
        weight: weight * 0.8,
      })),
    ];
  });
}

function wordUnit(word: AnalysedWord, concepts: readonly string[], isLast: boolean): QueryUnit {
  const number = /^\d+$/.test(word.word);
  const prefix: Variant[] =
    isLast && word.word.length >= 2 && !number
      ? [
          word.known
            ? { kind: "longer", terms: [word.word], weight: 0.15 }
            : { kind: "prefix", terms: [word.word], weight: 0.8 },
        ]
      : [];
  const completed = finished(word, isLast);
  const later = completed.length > 0 ? completed : corrections(word);
  return {
    text: word.word,
    words: [word.word],
    variants: [
      ...joined(word),
      ...prefix,
      ...meanings(concepts, 0.85),
      ...compoundVariants(word, concepts.length > 0),
      ...later,
    ],
    weak: number || weakWords.has(word.word),
    known: word.known,
  };
}

function phraseUnit(words: readonly AnalysedWord[], concepts: readonly string[]): QueryUnit {
  const written = [...new Set(words.map(({ lemmas, word }) => lemmas[0] ?? word))];
  return {
    text: words.map(({ word }) => word).join(" "),
    words: words.map(({ word }) => word),
    variants: [{ kind: "word", terms: written, weight: 1 }, ...meanings(concepts, 0.9)],
    weak: words.every(({ word }) => weakWords.has(word)),
    known: true,
  };
}

/** A hyphenated word is one unit: as one word, or its parts together. */
function hyphenUnit(words: readonly AnalysedWord[], concepts: readonly string[]): QueryUnit {
  const [whole, ...parts] = words;
  const base = whole ? joined(whole) : [];
  return {
    text: whole?.word ?? "",
    words: words.map(({ word }) => word),
    variants: [
      ...base,
      { kind: "word", terms: parts.map(({ lemmas, word }) => lemmas[0] ?? word), weight: 0.95 },
      ...meanings(concepts, 0.9),
    ],
    weak: false,
    known: words.some(({ known }) => known),
  };
}

function unitsOf(words: readonly AnalysedWord[], open: boolean): QueryUnit[] {
  const phrases = findPhrases(words);
  const units: QueryUnit[] = [];
  for (let at = 0; at < words.length;) {
    const run = hyphenated(words, at);
    const here = phrases.filter(({ from }) => from === at);
    const longest = here.reduce((length, { from, to }) => Math.max(length, to - from), 1);
    const length = Math.max(run, longest);
    const slice = words.slice(at, at + length);
    const concepts = here.filter(({ from, to }) => to - from === longest).flatMap((phrase) => phrase.concepts);
    if (run > 1 && run >= longest) units.push(hyphenUnit(slice, concepts));
    else if (length > 1) units.push(phraseUnit(slice, concepts));
    else units.push(wordUnit(slice[0] as AnalysedWord, concepts, open && at === words.length - 1));
    at += length;
  }
  return units;
}

function analyse(text: string, open: boolean): AnalysedQuery {
  const all = analyseText(text.slice(0, 500), 2 * longestQuery);
  const telling = all.filter(({ stop }) => !stop);
  const words = (telling.length > 0 ? telling : all).slice(0, longestQuery);
  const units = unitsOf(words, open && !/\s$/.test(text));
  // Only weak words: then they are what is looked for.
  const strong = units.some(({ weak }) => !weak) ? units : units.map((unit) => ({ ...unit, weak: false }));
  return { text: text.trim(), units: strong, intent: intentOf(words) };
}

// One search asks several times: for the engine, for the categories that the words may mean, for the help when nothing is found.
const mostKept = 50;
const kept = new Map<string, AnalysedQuery>();

/**
 * Query side of the language layer: units with the ways in which a document may answer each. `open` means that the last word
 * may not be finished. Never throws; text of any length gives at most 24 units.
 */
export function analyseQuery(text: string, open = true): AnalysedQuery {
  const key = `${open ? "1" : "0"}${text}`;
  const found = kept.get(key);
  if (found) return found;
  const analysed = analyse(text, open);
  if (kept.size >= mostKept) kept.clear();
  if (text.length <= 500) kept.set(key, analysed);
  return analysed;
}

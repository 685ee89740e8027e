import type { Locale } from "~/shared/locale";
import { localOriginPatterns } from "./data/local-origin-words";
import { plainWords } from "./data/plain-words";

const word = (pattern: string): RegExp => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, "giu");

const localOrigin = localOriginPatterns.map(word);
const plain = plainWords.map(([stem, better]) => ({ pattern: word(stem), better }));
const priceFloor = word(
  "prisgolv\\p{L}*|golvpris\\p{L}*|minimipris\\p{L}*|lägsta (?:tillåtna|godtagbara|godtagna) pris\\p{L}*|price floor|minimum price",
);

/** Longest sentence that is still read in one breath, in words (Swedish authorities' plain-language guides say 20–25). */
export const longSentence = 32;

/** Expressions of the text that prefer local origin, as written. */
export const localOriginIn = (text: string): string[] =>
  localOrigin.flatMap((pattern) => [...text.matchAll(pattern)].map(([found]) => found));

/** Expressions that set a lowest price, as written. */
export const priceFloorIn = (text: string): string[] => [...text.matchAll(priceFloor)].map(([found]) => found);

export interface PlainHint {
  readonly code: "heavy_word" | "long_sentence";
  /** As written; the first words of a long sentence. */
  readonly found: string;
  /** What to write instead; empty where the remedy is to split. */
  readonly better: string;
  readonly words: number;
}

/** Hints for plainer Swedish; long sentences in any language. */
export function plainHints(text: string, language: Locale): PlainHint[] {
  const heavy =
    language === "sv"
      ? plain.flatMap(({ pattern, better }) =>
          [...text.matchAll(pattern)].map(([found]) => ({ code: "heavy_word" as const, found, better, words: 0 })),
        )
      : [];
  const long = text.split(/(?<=[.!?])\s+|\n+/).flatMap((sentence) => {
    const words = sentence.split(/\s+/).filter(Boolean);
    return words.length > longSentence
      ? [{ code: "long_sentence" as const, found: `${words.slice(0, 6).join(" ")} …`, better: "", words: words.length }]
      : [];
  });
  return [...heavy, ...long];
}

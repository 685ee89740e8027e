export interface RawToken {
  /** Lower case, NFC; hyphens and apostrophes inside the word are dropped (`kl-trä` → `klträ`). */
  readonly word: string;
  /** Where it stands in the text, for highlights. */
  readonly start: number;
  readonly end: number;
}

const wordPattern = /[\p{L}\p{N}]+(?:[-'’:][\p{L}\p{N}]+)*/gu;
const joiners = /[-'’:]/;
const dimension = /^(\d+)x(\d+)(?:x(\d+))?$/;

/** Å, ä and ö are letters of their own; foreign accents are not (`café` → `cafe`). */
export function normalise(text: string): string {
  const lower = text.normalize("NFC").toLowerCase();
  return plainLetters.test(lower) ? lower : withoutAccents(lower);
}

const plainLetters = /^[a-z0-9åäö]*$/;

const withoutAccents = (text: string): string =>
  text.replace(/[^\p{ASCII}åäö]/gu, (letter) => letter.normalize("NFD").replace(/\p{M}/gu, ""));

const swedish = /[åäö]/;

/** The forgiving form, for keyboards without Swedish letters: `dörr` → `dorr`. */
export const fold = (word: string): string =>
  swedish.test(word) ? word.replace(/[åä]/g, "a").replace(/ö/g, "o") : word;

function partsOf(raw: string, start: number): RawToken[] {
  const word = normalise(raw);
  if (!joiners.test(word)) {
    const size = dimension.exec(word);
    if (!size) return [{ word, start, end: start + raw.length }];
    return size.slice(1).flatMap((part) => (part ? [{ word: part, start, end: start + raw.length }] : []));
  }
  const whole = { word: word.replace(/[-'’:]/g, ""), start, end: start + raw.length };
  let offset = 0;
  const parts = word.split(joiners).map((part) => {
    const token = { word: part, start: start + offset, end: start + offset + part.length };
    offset += part.length + 1;
    return token;
  });
  return [whole, ...parts.filter((part) => part.word.length > 1)];
}

/**
 * Words and numbers of a text, in order. A hyphenated word gives itself in one piece and then its parts; `115x450` gives
 * both measures. At most `limit` tokens, so that a text of any length costs the same at most.
 */
export function tokenize(text: string, limit = 2000): RawToken[] {
  const tokens: RawToken[] = [];
  for (const match of text.matchAll(wordPattern)) {
    tokens.push(...partsOf(match[0], match.index));
    if (tokens.length >= limit) break;
  }
  return tokens.slice(0, limit);
}

/** Endings of nouns, adjectives and verbs, longest first; the shortest stem left has three letters. */
const endings = [
  "ningarnas",
  "ningarna",
  "ningens",
  "heternas",
  "heterna",
  "hetens",
  "arnas",
  "ornas",
  "ernas",
  "ningar",
  "heter",
  "heten",
  "arna",
  "orna",
  "erna",
  "ande",
  "ades",
  "aren",
  "arens",
  "arns",
  "ade",
  "are",
  "ens",
  "ets",
  "ars",
  "ors",
  "ers",
  "ena",
  "ar",
  "or",
  "er",
  "en",
  "et",
  "ad",
  "at",
  "as",
  "es",
  "na",
  "a",
  "e",
  "n",
  "t",
  "s",
];

const contracting = /^(.*[bcdfghjklmnpqrstvxz])e([lrn])$/;

/**
 * Stem of a word that the lexicon does not know. Errs on the side of keeping words apart: an ending goes only when at least three
 * letters with a vowel stay, and `nyckel`, `nyckeln`, `nycklar` meet in `nyckl`.
 */
export function stem(word: string): string {
  if (word.length <= 4 || /\d/.test(word)) return word;
  for (const ending of endings) {
    if (!word.endsWith(ending)) continue;
    const rest = word.slice(0, -ending.length);
    const shortest = ending.length === 1 ? 4 : 3;
    if (rest.length >= shortest && /[aeiouyåäö]/.test(rest)) return contract(rest);
  }
  return contract(word);
}

function contract(word: string): string {
  const match = contracting.exec(word);
  return match && word.length > 5 ? `${match[1]}${match[2]}` : word;
}

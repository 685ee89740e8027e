import { baseForm } from "../../../../search/language/concepts";
import { tokenize } from "../../../../search/language/tokenize";
import { materials } from "../data/materials";
import type { Material } from "./material";

/** A material that a flow was recognised as, and by what. */
export interface MaterialHit {
  readonly material: Material;
  /** Words as they stand in the table, and beginnings of waste codes. */
  readonly words: readonly string[];
  readonly codes: readonly string[];
}

interface Term {
  readonly material: Material;
  readonly term: string;
  /** The words of the term, each in all forms under which it is looked for. */
  readonly keys: readonly (readonly string[])[];
  readonly swedish: boolean;
}

/** Shorter words end other words by chance. */
const shortestEnding = 4;

/** What stands last in `plastspill`, `betongkross`, `glasavfall` and says only that it is left over. */
const leftover = /(?:avfall|spill|rester|rest|kross|damm|bitar|stumpar|skrot)$/;

const singular = (word: string): string =>
  word.length > 4 && word.endsWith("ies")
    ? `${word.slice(0, -3)}y`
    : word.length > 3 && word.endsWith("s") && !word.endsWith("ss")
      ? word.slice(0, -1)
      : word;

/** All that a word of a text may be the form of: itself, a singular, a base form, a compound without its `-spill`. */
function formsOf(word: string): string[] {
  const bare = word.replace(leftover, "");
  const starts = bare.length >= 3 && bare !== word ? [word, bare, bare.replace(/s$/, "")] : [word];
  return [
    ...new Set(
      starts.flatMap((form) => [
        form,
        singular(form),
        form.replace(/es$/, ""),
        baseForm(form),
        baseForm(singular(form)),
      ]),
    ),
  ];
}

// English words keep to themselves: `plaster` is gypsum, and in Swedish more than one `plast`.
const keyForms = (word: string, swedish: boolean): string[] =>
  swedish ? [...new Set([word, baseForm(word)])] : [word];

const terms: readonly Term[] = materials.flatMap((material) =>
  (["sv", "en"] as const).flatMap((locale) =>
    material.words[locale].map((term) => ({
      material,
      term,
      keys: tokenize(term).map(({ word }) => keyForms(word, locale === "sv")),
      swedish: locale === "sv",
    })),
  ),
);

const byFirstKey = new Map<string, Term[]>();
for (const term of terms)
  for (const key of term.keys[0] ?? []) byFirstKey.set(key, [...(byFirstKey.get(key) ?? []), term]);

const endings = terms.filter(
  ({ swedish, keys, term }) => swedish && keys.length === 1 && term.length >= shortestEnding,
);

interface Found extends Term {
  readonly from: number;
  readonly to: number;
}

const fits = (keys: readonly string[], forms: readonly string[] | undefined): boolean =>
  forms !== undefined && keys.some((key) => forms.includes(key));

function found(words: readonly (readonly string[])[]): Found[] {
  const all: Found[] = [];
  words.forEach((forms, from) => {
    const candidates = new Set(forms.flatMap((form) => byFirstKey.get(form) ?? []));
    for (const term of candidates)
      if (term.keys.every((keys, offset) => fits(keys, words[from + offset])))
        all.push({ ...term, from, to: from + term.keys.length });
    if (candidates.size > 0) return;
    // The longest ending says what a compound is: `björkflis` is flis.
    const compound = endings
      .filter(({ term }) => forms.some((form) => form.length > term.length && form.endsWith(term)))
      .sort((a, b) => b.term.length - a.term.length)[0];
    if (compound) all.push({ ...compound, from, to: from + 1 });
  });
  // `waste oil` is no `oil`: what lies within a longer phrase is not read for itself.
  return all.filter(
    (one) =>
      !all.some((other) => other.from <= one.from && other.to >= one.to && other.to - other.from > one.to - one.from),
  );
}

/** Materials that a text (Swedish or English) and waste codes name, each once, in the table's order. */
export function detectMaterials(text: string, wasteCodes: readonly string[]): MaterialHit[] {
  const named = found(tokenize(text, 60).map(({ word }) => formsOf(word)));
  return materials.flatMap((material) => {
    const words = [...new Set(named.filter((hit) => hit.material === material).map(({ term }) => term))];
    const codes = material.wasteCodes.filter((code) => wasteCodes.some((own) => own.startsWith(code)));
    return words.length + codes.length > 0 ? [{ material, words, codes }] : [];
  });
}

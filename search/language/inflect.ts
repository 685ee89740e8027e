import { irregularNouns, nouns } from "./lexicon-nouns";
import { synonymSets } from "./lexicon-synonyms";
import { adjectives, irregularAdjectives, irregularVerbs, verbs } from "./lexicon-words";

const vowel = /[aeiouyåäö]$/;
const syncopating = /^(.+[bcdfghjklmnpqrstvxz])e([lrn])$/;

/**
 * Forms a noun may take, judged by its shape alone: `stol` gives stolen, stolar, stolarna but also stoler. Forms that do not exist
 * cost nothing, because nobody writes them; a form that is itself a base form is left to that word (`formsOf`).
 */
export function nounForms(base: string): string[] {
  const stems = new Set<string>();
  if (base.endsWith("a")) {
    const stem = base.slice(0, -1);
    return withGenitive([base, `${stem}an`, `${stem}or`, `${stem}orna`, `${stem}at`, `${stem}ar`, `${stem}arna`]);
  }
  if (base.endsWith("e")) {
    const stem = base.slice(0, -1);
    return withGenitive([
      base,
      `${base}n`,
      `${base}t`,
      `${stem}ar`,
      `${stem}arna`,
      `${base}na`,
      `${stem}na`,
      `${base}r`,
      `${base}rna`,
    ]);
  }
  const forms = [base];
  const contracted = syncopating.exec(base);
  if (contracted && /[aeiouyåäö]/.test(contracted[1] ?? "")) {
    stems.add(`${contracted[1]}${contracted[2]}`);
    forms.push(`${base}n`, `${base}et`, `${base}na`, `${contracted[1]}${contracted[2]}a`);
  }
  stems.add(base);
  if (/[^aeiouyåäö][aeiouyåäö][mn]$/.test(base) || /^[aeiouyåäö][mn]$/.test(base)) stems.add(base + base.slice(-1));
  if (/(or|ar|er|el|al)$/.test(base)) forms.push(`${base}n`);
  if (vowel.test(base)) forms.push(`${base}n`, `${base}t`, `${base}r`, `${base}rna`);
  for (const stem of stems) {
    for (const ending of ["en", "et", "ar", "er", "arna", "erna", "ena"]) forms.push(stem + ending);
    if (stem.endsWith("ing") || stem.endsWith("are")) forms.push(`${stem}arna`);
  }
  return withGenitive(forms);
}

const withGenitive = (forms: readonly string[]): string[] =>
  forms.flatMap((form) => (/[sxz]$/.test(form) ? [form] : [form, `${form}s`]));

export function verbForms(infinitive: string): string[] {
  const stem = infinitive.replace(/a$/, "");
  const weak = ["ar", "ade", "at", "ad", "as", "ande", "ades", "er", "te", "de", "t", "es"].map(
    (ending) => stem + ending,
  );
  return [infinitive, ...weak, ...(stem.endsWith("r") ? [stem, `${stem}s`, `${stem}de`] : [])];
}

export function adjectiveForms(base: string): string[] {
  if (base.endsWith("ad")) return [base, `${base.slice(0, -1)}t`, `${base}e`];
  if (base.endsWith("en")) return [base, `${base.slice(0, -1)}t`, `${base.slice(0, -2)}na`];
  if (base.endsWith("d")) return [base, `${base.slice(0, -1)}tt`, `${base.slice(0, -1)}t`, `${base}a`];
  if (/[^t]t$/.test(base)) return [base, `${base}t`, `${base}a`];
  return [base, `${base}t`, `${base}a`, `${base}e`];
}

const listed = (text = ""): string[] => text.split(/\s+/).filter(Boolean);

/** Form → base forms. Irregular words have exactly the forms listed, with genitives. */
function buildForms(): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, Set<string>>();
  const bases = new Set([...nouns, ...verbs, ...adjectives, ...Object.keys(irregularNouns)]);
  const add = (form: string, base: string): void => {
    // A word that stands for itself is not taken for a form of another.
    if (form !== base && bases.has(form)) return;
    const known = map.get(form);
    if (known) known.add(base);
    else map.set(form, new Set([base]));
  };
  for (const noun of new Set([...nouns, ...Object.keys(irregularNouns)])) {
    const irregular = irregularNouns[noun];
    const forms = irregular === undefined ? nounForms(noun) : withGenitive([noun, ...listed(irregular)]);
    for (const form of forms) add(form, noun);
  }
  for (const verb of verbs)
    for (const form of irregularVerbs[verb] ? [verb, ...listed(irregularVerbs[verb])] : verbForms(verb))
      add(form, verb);
  for (const word of adjectives) {
    for (const form of irregularAdjectives[word] ? [word, ...listed(irregularAdjectives[word])] : adjectiveForms(word))
      add(form, word);
  }
  // Words that stand only among the synonyms inflect as nouns do.
  for (const { sv } of synonymSets) {
    for (const word of sv)
      if (/^[a-zåäö]{3,}$/.test(word) && !map.has(word)) for (const form of nounForms(word)) add(form, word);
  }
  return new Map([...map].map(([form, set]) => [form, [...set]]));
}

const forms = buildForms();

/** Base forms that the word may be a form of; none when the lexicon does not know it. */
export const lemmasOf = (word: string): readonly string[] => forms.get(word) ?? [];

/** Every form in the lexicon: what a misspelt word may have meant. */
export const knownForms = (): IterableIterator<string> => forms.keys();

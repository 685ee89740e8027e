import { intentFactors } from "../../../../search/index-definition";
import type { AnalysedQuery, QueryUnit, VariantKind } from "../../../../search/language/analyse-query";
import { fold } from "../../../../search/language/tokenize";

/** One way to put the question to Meilisearch; the answers of all are merged by weighted score. */
export interface Wording {
  readonly q: string;
  readonly weight: number;
  readonly fields: readonly string[];
  /** Whether words may be left out, from the last. */
  readonly partial: boolean;
}

const close = ["title", "meanings"];
const main = [...close, "about", "body"];
const wide = [...main, "hints"];
const mostWordings = 12;
/** What a match counts for when some of its words stand outside the title. */
const farFactor = 0.5;

const strong = (query: AnalysedQuery): readonly QueryUnit[] => query.units.filter(({ weak }) => !weak);

/** In quotes a word is neither the beginning of another nor a slip of the pen. */
const exactly = (terms: readonly string[]): string => terms.map((term) => `"${term}"`).join(" ");

/** The words in base form and exactly where the lexicon knows them, else as typed: they may be unfinished or misspelt. */
function written({ variants, known, words }: QueryUnit): string {
  const [typed, base] = variants.filter(({ kind }) => kind === "word");
  return known ? exactly((base ?? typed)?.terms ?? words) : words.join(" ");
}

const loosely = ({ words }: QueryUnit): string => words.join(" ");

/** The n-th way of that kind to say the unit; the unit as written when there is none. */
function said(unit: QueryUnit, kind: VariantKind, index: number): string | null {
  const variants = unit.variants.filter((variant) => variant.kind === kind);
  const terms = (variants[index] ?? variants[0])?.terms;
  return terms ? exactly(terms) : null;
}

function alternative(units: readonly QueryUnit[], kind: VariantKind, index: number): string | null {
  if (!units.some((unit) => unit.variants.filter((variant) => variant.kind === kind).length > index)) return null;
  return units.map((unit) => said(unit, kind, index) ?? written(unit)).join(" ");
}

function unique(all: readonly Wording[]): Wording[] {
  const seen = new Set<string>();
  return all.filter(({ q, fields }) => {
    const key = `${q}|${fields.join()}`;
    return q !== "" && !seen.has(key) && seen.add(key);
  });
}

const asked = (q: string | null, weight: number, fields: readonly string[], partial: boolean): Wording[] =>
  q === null ? [] : [{ q, weight, fields, partial }];

/** Asked of the title first, and of everything for less. */
const nearAndFar = (q: string | null, weight: number, partial = false): Wording[] => [
  ...asked(q, weight, close, partial),
  ...asked(q, weight * farFactor, main, partial),
];

/** The question as meant word by word, by meaning, and by the parts of compounds. */
export function wordings(query: AnalysedQuery): Wording[] {
  const units = strong(query);
  const plain = units.map(written).join(" ");
  const coloured =
    query.units.length > units.length
      ? `${plain} ${query.units
          .filter(({ weak }) => weak)
          .map(written)
          .join(" ")}`
      : null;
  return unique([
    ...nearAndFar(plain, coloured === null ? 1 : 0.95),
    ...asked(coloured, 1, main, false),
    ...[0, 1, 2].flatMap((index) => nearAndFar(alternative(units, "meaning", index), 0.93)),
    ...[0, 1].flatMap((index) => asked(alternative(units, "parts", index), 0.6, main, false)),
  ]).slice(0, mostWordings);
}

/** What a widened search adds: hints of the category, likely spellings, letters without dots, some of the words. */
export function wideWordings(query: AnalysedQuery): Wording[] {
  const units = strong(query);
  const plain = units.map(loosely).join(" ");
  const folded = fold(plain);
  return unique([
    ...nearAndFar(alternative(units, "corrected", 0), 0.7, true),
    ...nearAndFar(alternative(units, "corrected", 1), 0.6, true),
    ...asked(plain, 0.4, close, true),
    ...asked(folded, 0.5, ["folded", "title"], true),
    ...asked(alternative(units, "meaning", 0), 0.3, wide, true),
    ...asked(units.map(written).join(" "), 0.3, wide, true),
    ...asked(alternative(units, "head", 0), 0.2, main, true),
    // Each word alone, so that a word in the middle can be the one that is left out.
    ...(units.length > 1
      ? units.flatMap((unit) => asked(said(unit, "meaning", 0) ?? written(unit), 0.35, close, false))
      : []),
  ]).slice(0, mostWordings);
}

export interface Preference {
  readonly filter: string | null;
  readonly factor: number;
}

/** Kinds of listing that count more or less for what the words ask for, those that count alike together. */
export function preferences(query: AnalysedQuery): Preference[] {
  // Without an intent the order of kinds (`rank`) decides between equals, at no cost.
  if (query.intent === null) return [{ filter: null, factor: 1 }];
  const factors = Object.entries(intentFactors[query.intent]);
  const most = Math.max(...factors.map(([, factor]) => factor));
  const preferred = factors.filter(([, factor]) => factor === most).map(([type]) => type);
  const others = factors.filter(([type]) => !preferred.includes(type));
  const least = Math.max(0, ...others.map(([, factor]) => factor));
  return [
    { filter: `type IN [${preferred.join(", ")}]`, factor: 1 },
    ...(others.length > 0
      ? [{ filter: `type IN [${others.map(([type]) => type).join(", ")}]`, factor: least / most }]
      : []),
  ];
}

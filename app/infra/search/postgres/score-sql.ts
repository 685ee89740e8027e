import { fieldWeights, intentFactors, strayFactor, wideWeights } from "../../../../search/index-definition";
import type { AnalysedQuery, QueryUnit, Variant } from "../../../../search/language/analyse-query";
import { fold } from "../../../../search/language/tokenize";
import { foldedTerm, hintTerm } from "./document-row";
import { lexeme, type SqlParams } from "./sql-params";

/** D, C, B, A in the order `ts_rank` reads them. */
const weights = `'{${fieldWeights.body}, ${fieldWeights.about}, ${fieldWeights.meanings}, ${fieldWeights.title}}'::float4[]`;
/** `ts_rank` of one lexeme is its weight over this. */
const rankScale = 1.6449;

interface ScoredVariant extends Omit<Variant, "kind"> {
  readonly prefix?: boolean;
  readonly swedish?: boolean;
}

const strictKinds = new Set(["word", "prefix", "meaning", "parts"]);

/** What the widened search adds: likely spellings, the head of a compound, words for the category, letters without dots. */
function wideVariants(unit: QueryUnit): ScoredVariant[] {
  const hinted = unit.variants
    .filter(({ kind }) => kind === "word" || kind === "meaning")
    .map(({ terms, weight }): ScoredVariant => ({
      terms: terms.map(hintTerm),
      weight: (weight * wideWeights.hints) / fieldWeights.body,
    }));
  const folded: ScoredVariant = {
    terms: unit.words.map((word) => foldedTerm(fold(word))),
    weight: wideWeights.folded / fieldWeights.body,
    prefix: unit.words.length === 1 && (unit.words[0]?.length ?? 0) > 3,
  };
  const loose = unit.variants
    .filter(({ kind }) => !strictKinds.has(kind))
    .map(({ kind, terms, weight }): ScoredVariant => ({ terms, weight, prefix: kind === "longer" }));
  return [...loose, ...hinted, folded];
}

function variantsOf(unit: QueryUnit, wide: boolean): ScoredVariant[] {
  const strict = unit.variants
    .filter(({ kind }) => strictKinds.has(kind))
    .map(({ kind, terms, weight }): ScoredVariant => ({ terms, weight, prefix: kind === "prefix" }));
  // PostgreSQL's own Swedish stems catch inflections that the lexicon does not know.
  const swedish: ScoredVariant[] = unit.known
    ? []
    : unit.words.map((word) => ({ terms: [word], weight: 0.8, swedish: true }));
  return [...strict, ...swedish, ...(wide ? wideVariants(unit) : [])];
}

const termSql = (term: string, { prefix, swedish }: ScoredVariant, params: SqlParams): string =>
  swedish
    ? `to_tsquery('swedish', ${params.add(lexeme(term))})`
    : `${params.add(`${lexeme(term)}${prefix ? ":*" : ""}`)}::tsquery`;

export interface UnitSql {
  /** Condition under which a document answers the unit at all. */
  readonly matches: string;
  /** How well it does, 0–1. */
  readonly score: string;
  readonly weak: boolean;
}

function unitSql(unit: QueryUnit, wide: boolean, params: SqlParams): UnitSql {
  const parts = variantsOf(unit, wide).map((variant) => {
    const terms = variant.terms.map((term) => termSql(term, variant, params));
    const ranks = terms.map((term) => `ts_rank(${weights}, d.terms, ${term})`);
    const rank = ranks.length === 1 ? ranks[0] : `least(${ranks.join(", ")})`;
    return {
      query: terms.length === 1 ? terms[0] : `(${terms.join(" && ")})`,
      score: `${(variant.weight * rankScale).toFixed(4)} * ${rank}`,
    };
  });
  return {
    matches: parts.map(({ query }) => query).join(" || "),
    score: `least(1, greatest(0, ${parts.map(({ score }) => score).join(", ")}))`,
    weak: unit.weak,
  };
}

export const unitsSql = (query: AnalysedQuery, wide: boolean, params: SqlParams): UnitSql[] =>
  query.units.map((unit) => unitSql(unit, wide, params));

/** Factor by kind of listing: who asks for something to be mended wants a service. */
export function intentSql(query: AnalysedQuery): string {
  const { service, surplus, wanted } = intentFactors[query.intent ?? "none"];
  return `case type when 'service' then ${service} when 'wanted' then ${wanted} else ${surplus} end`;
}

/** Factor by category: in the likely ones a listing counts whole. */
export const leaningSql = (leaning: readonly string[] = [], params: SqlParams): string =>
  leaning.length === 0
    ? "1"
    : `case when category_code = any(${params.add(leaning, "text[]")}) then 1 else ${strayFactor} end`;

/** Weight of a word by how few of the candidates it stands in; words that only colour the search count a third. */
export const rarityWeight = (index: number, weak: boolean): string =>
  `${weak ? "0.35 * " : ""}(1 + ln((n.all_hits + 1.0) / (n.u${index} + 1.0)))`;

import { pool } from "~/infra/db/pool.server";
import { analyseText } from "../../../../search/language/analyse";
import type { AnalysedQuery, QueryUnit, Variant } from "../../../../search/language/analyse-query";
import { conceptsOf, conceptToken } from "../../../../search/language/concepts";
import { activeBuild } from "./builds.server";
import { nearest } from "../../../../search/language/correct";

async function corrected(unit: QueryUnit): Promise<QueryUnit> {
  const word = unit.words[0] ?? "";
  const { rows } = await pool().query<{ word: string }>(
    `select word from search_word where build = ${activeBuild} order by word <-> $1 limit 40`,
    [word],
  );
  const found = nearest(
    word,
    rows.map((row) => row.word),
  ).flatMap(({ word: meant, distance }): Variant[] => {
    const weight = 0.75 - 0.15 * distance;
    const lemma = analyseText(meant)[0]?.lemmas[0] ?? meant;
    const meanings = conceptsOf([lemma]).map((concept): Variant => ({
      kind: "corrected",
      terms: [conceptToken(concept)],
      weight: weight * 0.8,
    }));
    return [{ kind: "corrected", terms: [lemma], weight }, ...meanings];
  });
  return found.length > 0 ? { ...unit, variants: [...unit.variants, ...found] } : unit;
}

/** The query with likely spellings, among the words of public titles, of those words that nothing answers. */
export async function withSpellings(query: AnalysedQuery, hits: readonly number[]): Promise<AnalysedQuery> {
  const units = await Promise.all(
    query.units.map((unit, index) =>
      hits[index] === 0 && unit.words.length === 1 && !/\d/.test(unit.text) ? corrected(unit) : unit,
    ),
  );
  return { ...query, units };
}

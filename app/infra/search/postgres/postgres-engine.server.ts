import { pool } from "~/infra/db/pool.server";
import { toStockholmDay } from "~/shared/dates";
import type { SearchDocument } from "../../../../search/document";
import { deepestHit, widenBelow } from "../../../../search/index-definition";
import { analyseQuery, type AnalysedQuery } from "../../../../search/language/analyse-query";
import { marks } from "../../../../search/language/highlight";
import type { EngineQuery, EngineResult } from "../engine-query";
import type { SearchEngine } from "../search-engine";
import { openBuild, readBuilds, swapBuild } from "./builds.server";
import { rowColumns, toRow } from "./document-row";
import { searchStatement, type Reach } from "./search-sql.server";
import { withSpellings } from "./spelling.server";

interface Answer {
  readonly total: number;
  readonly exact: number;
  readonly unfiltered: number;
  readonly unit_hits: readonly number[];
  readonly hits: readonly { readonly id: string; readonly title: string; readonly description: string }[];
  readonly facets: readonly (readonly [facet: string, value: string, count: number])[];
}

async function ask(query: EngineQuery, analysed: AnalysedQuery, reach: Reach): Promise<Answer> {
  const { text, values } = searchStatement(query, analysed, reach);
  const { rows } = await pool().query<Answer>(text, [...values]);
  return rows[0] as Answer;
}

function facetsOf(rows: Answer["facets"]): EngineResult["facets"] {
  const facets: Record<string, Record<string, number>> = {};
  for (const [facet, value, count] of rows) (facets[facet] ??= {})[value] = count;
  return facets;
}

async function search(query: EngineQuery): Promise<EngineResult> {
  const started = performance.now();
  const limited = { ...query, limit: Math.max(0, Math.min(query.limit, deepestHit - query.offset)) };
  let analysed = analyseQuery(query.text);
  let answer = await ask(limited, analysed, "every");
  // Few answer every word: take in what answers some of them, or nearly. Choices of facets do not count as few.
  if (analysed.units.length > 0 && answer.unfiltered < widenBelow) {
    analysed = await withSpellings(analysed, answer.unit_hits);
    answer = await ask(limited, analysed, "half");
    if (answer.unfiltered === 0 && analysed.units.length > 1) answer = await ask(limited, analysed, "any");
  }
  const highlights = answer.hits.map(({ id, title, description }) => [id, marks(title, description, analysed)]);
  return {
    ids: answer.hits.map(({ id }) => id),
    total: answer.total,
    exact: answer.exact,
    facets: facetsOf(answer.facets),
    highlights: Object.fromEntries(highlights) as EngineResult["highlights"],
    tookMs: performance.now() - started,
  };
}

const columns = Object.keys(rowColumns);
const insert = `insert into search_document (build, ${columns.join(", ")}, terms)
  select b.build, ${columns.map((column) => `x.${column}`).join(", ")},
    x.vector::tsvector || setweight(to_tsvector('swedish', x.title), 'B') || setweight(to_tsvector('swedish', left(x.description, 20000)), 'D')
  from unnest($1::int[]) as b(build),
    jsonb_to_recordset($2::jsonb) as x(${Object.entries(rowColumns)
      .map(([name, type]) => `${name} ${type}`)
      .join(", ")}, vector text)
  on conflict (build, id) do`;
const replace = `${insert} update set ${[...columns.filter((name) => name !== "id"), "terms"].map((name) => `${name} = excluded.${name}`).join(", ")}`;

/** Public words only: a word of an inner rung must not come back as a suggestion. */
async function saveWords(builds: readonly number[], documents: readonly SearchDocument[]): Promise<void> {
  const today = toStockholmDay(new Date());
  const open = documents.filter(
    ({ visibility }) => visibility.publicFrom !== null && visibility.publicFrom <= today && !visibility.permitRequired,
  );
  const words = new Set(open.flatMap(({ terms }) => terms.title.filter((term) => /^\p{L}{4,}$/u.test(term))));
  if (words.size === 0) return;
  await pool().query(
    "insert into search_word (build, word) select b, w from unnest($1::int[]) b, unnest($2::text[]) w on conflict do nothing",
    [builds, [...words].sort()],
  );
}

async function upsert(documents: readonly SearchDocument[]): Promise<void> {
  if (documents.length === 0) return;
  const { active, building } = await readBuilds();
  const builds = building === null ? [active] : [active, building];
  await pool().query(replace, [builds, JSON.stringify(documents.map(toRow))]);
  await saveWords(builds, documents);
}

async function remove(ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await pool().query("delete from search_document where id = any($1::uuid[])", [ids]);
}

async function rebuild(
  batches: AsyncIterable<readonly SearchDocument[]>,
  progress: (done: number) => void,
): Promise<number> {
  const build = await openBuild();
  let done = 0;
  for await (const batch of batches) {
    // What a change has put in meanwhile is newer than the batch.
    await pool().query(`${insert} nothing`, [[build], JSON.stringify(batch.map(toRow))]);
    await saveWords([build], batch);
    done += batch.length;
    progress(done);
  }
  await pool().query("analyze search_document");
  await swapBuild(build);
  return done;
}

async function* contents(): AsyncGenerator<{ id: string; fingerprint: string }[]> {
  const { active } = await readBuilds();
  let after = "00000000-0000-0000-0000-000000000000";
  for (;;) {
    const { rows } = await pool().query<{ id: string; fingerprint: string }>(
      "select id, fingerprint from search_document where build = $1 and id > $2 order by id limit 1000",
      [active, after],
    );
    if (rows.length === 0) return;
    yield rows;
    after = rows.at(-1)?.id ?? after;
  }
}

/** Full-text search in PostgreSQL itself: always there, always up to date, the floor under Meilisearch. */
export const postgresEngine: SearchEngine = {
  name: "postgres",
  search,
  upsert,
  remove,
  rebuild,
  contents,
  health: async () => ({ ok: true, version: (await readBuilds()).version }),
  stats: async () => {
    const { active } = await readBuilds();
    const { rows } = await pool().query<{ documents: number; bytes: string }>(
      "select (select count(*)::int from search_document where build = $1) as documents, pg_total_relation_size('search_document') as bytes",
      [active],
    );
    return { documents: rows[0]?.documents ?? 0, bytes: Number(rows[0]?.bytes ?? 0) };
  },
};

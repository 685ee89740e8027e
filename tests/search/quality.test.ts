import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { postgresEngine } from "~/infra/search/postgres/postgres-engine.server";
import { leaningOf } from "~/features/discovery/category-guess";
import { meilisearchEngine } from "~/infra/search/meilisearch/meilisearch-engine.server";
import type { SearchEngine } from "~/infra/search/search-engine";
import { batchesOf, judgedDocuments, keyById } from "./judged/documents";
import { meilisearchServer, skippedNote } from "./meilisearch-server";
import { ndcgAt10 } from "./judged/ndcg";
import { judgedQueries } from "./judged/queries";

interface Judged {
  readonly kind: string;
  readonly text: string;
  readonly score: number;
  readonly tookMs: number;
  readonly found: readonly string[];
}

async function judge(engine: SearchEngine): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const { kind, text, grades } of judgedQueries) {
    const result = await engine.search({
      text,
      viewer: { organizationId: null, partnerGroupIds: [], hasPermit: false },
      today: "2026-11-24",
      filters: {},
      leaning: leaningOf(text),
      sort: "relevance",
      offset: 0,
      limit: 10,
      facets: false,
    });
    const found = result.ids.map((id) => keyById.get(id) ?? id);
    judged.push({ kind, text, score: ndcgAt10(found, grades), found, tookMs: result.tookMs });
  }
  return judged;
}

const mean = (rows: readonly Judged[]): number => rows.reduce((sum, { score }) => sum + score, 0) / rows.length;

function table(engine: string, rows: readonly Judged[]): string {
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  const lines = kinds.map((kind) => `  ${kind.padEnd(12)} ${mean(rows.filter((row) => row.kind === kind)).toFixed(3)}`);
  const weakest = rows
    .filter(({ score }) => score < 0.7)
    .map(({ text, score, found }) => `    ${score.toFixed(2)} ${text}: ${found.slice(0, 6).join(" ")}`);
  return [
    `nDCG@10, ${engine}: ${mean(rows).toFixed(3)} (${(rows.reduce((sum, { tookMs }) => sum + tookMs, 0) / rows.length).toFixed(1)} ms a question)`,
    ...lines,
    ...(weakest.length > 0 ? ["  weakest:", ...weakest] : []),
  ].join("\n");
}

const server = await meilisearchServer();
if (!server) process.stdout.write(`${skippedNote}\n`);
const engines: SearchEngine[] = [
  postgresEngine,
  ...(server ? [meilisearchEngine({ ...server, prefix: `quality_${process.pid}_` })] : []),
];

afterAll(() => server?.stop());

describe.each(engines.map((engine) => [engine.name, engine] as const))("search quality, %s", (name, engine) => {
  let rows: Judged[] = [];
  beforeAll(async () => {
    await engine.rebuild(batchesOf(judgedDocuments()), () => undefined);
    rows = await judge(engine);
    process.stdout.write(`${table(name, rows)}\n`);
  });
  afterAll(() => engine.remove(judgedDocuments().map(({ id }) => id)));

  it("finds what people mean", () => {
    expect(mean(rows)).toBeGreaterThan(0.93);
  });

  it("is weak in no kind of question", () => {
    const kinds = [...new Set(rows.map(({ kind }) => kind))];
    expect(kinds.filter((kind) => mean(rows.filter((row) => row.kind === kind)) < 0.85)).toEqual([]);
  });
});

import { Meilisearch, type Hit, type MultiSearchQueryWithFederation } from "meilisearch";
import type { SearchDocument } from "../../../../search/document";
import { deepestHit, indexVersion, meiliSettings, widenBelow } from "../../../../search/index-definition";
import { analyseQuery } from "../../../../search/language/analyse-query";
import { excerpt, highlight } from "../../../../search/language/highlight";
import type { EngineQuery, EngineResult } from "../engine-query";
import type { SearchEngine } from "../search-engine";
import { facetNamesFor, countsOf, leaveOuts } from "./meili-facets";
import { toMeiliDocument } from "./meili-document";
import { questions, singleQuestion, type Question } from "./meili-questions";

export interface MeilisearchOptions {
  readonly url: string;
  readonly key?: string | undefined;
  /** Keeps installations on one server apart. */
  readonly prefix: string;
}

interface Stored {
  readonly id: string;
  readonly heading: string;
  readonly text: string;
}

// A compressed answer comes in two packets, and the second waits 40 ms for the first to be acknowledged.
const requestInit = { headers: { "accept-encoding": "identity" } };
const pause = { timeout: 120_000, interval: 25 };

/** Typo-tolerant search in a Meilisearch server; the language layer words the question, federation merges the answers. */
export function meilisearchEngine({ url, key, prefix }: MeilisearchOptions): SearchEngine {
  // An index of another version is another index: it never answers by mistake.
  const live = `${prefix}listings_v${indexVersion}`;
  const next = `${live}_next`;
  const server = { host: url, requestInit, ...(key ? { apiKey: key } : {}) };
  const client = new Meilisearch({ ...server, timeout: 2_500 });
  const worker = new Meilisearch({ ...server, timeout: 30_000 });

  async function ask(question: Question, { offset, limit }: { offset: number; limit: number }, facets: readonly string[]) {
    const queries: MultiSearchQueryWithFederation[] = question.queries.map((query) => ({ ...query, indexUid: live }));
    const answer = await client.multiSearch<{ federation: object; queries: MultiSearchQueryWithFederation[] }, Stored>({
      federation: { offset, limit, ...(facets.length > 0 ? { facetsByIndex: { [live]: [...facets] } } : {}) },
      queries,
    });
    const total = answer.estimatedTotalHits ?? 0;
    return { hits: answer.hits as Hit<Stored>[], total, facets: answer.facetsByIndex?.[live]?.distribution ?? {} };
  }

  async function search(query: EngineQuery): Promise<EngineResult> {
    const started = performance.now();
    const analysed = analyseQuery(query.text);
    const page = { offset: query.offset, limit: Math.max(0, Math.min(query.limit, deepestHit - query.offset)) };
    const facets = facetNamesFor(query);
    const strict = analysed.units.length === 0 ? singleQuestion(query) : questions(query, analysed, false);
    let question = strict;
    let answer = await ask(question, page, facets);
    const exact = answer.total;
    if (analysed.units.length > 0 && exact < widenBelow && (await unfiltered(query, strict)) < widenBelow) {
      question = questions(query, analysed, true);
      answer = await ask(question, page, facets);
    }
    const others = await Promise.all(
      leaveOuts(query).map(async (name) => [name, (await ask(question.without(name), { offset: 0, limit: 0 }, facets)).facets] as const),
    );
    return {
      ids: answer.hits.map(({ id }) => id),
      total: answer.total,
      exact,
      facets: countsOf(query, answer.facets, new Map(others)),
      highlights: Object.fromEntries(
        answer.hits.map(({ id, heading, text }) => [id, { title: highlight(heading, analysed), excerpt: analysed.units.length > 0 ? excerpt(text, analysed) : null }]),
      ),
      tookMs: performance.now() - started,
    };
  }

  /** Hits without the choices of facets: a narrow choice is no reason to widen the words. */
  async function unfiltered(query: EngineQuery, question: Question): Promise<number> {
    const choices = leaveOuts(query);
    return choices.length === 0 ? 0 : (await ask(question.without(...choices), { offset: 0, limit: 0 }, [])).total;
  }

  async function known(): Promise<string[]> {
    const { results } = await worker.getRawIndexes({ limit: 1000 });
    return results.map(({ uid }) => uid).filter((uid) => uid.startsWith(`${prefix}listings_v`));
  }

  async function create(uid: string): Promise<void> {
    await worker.createIndex(uid, { primaryKey: "id" }).waitTask(pause);
    await settle(worker.index(uid).updateSettings(structuredClone(meiliSettings) as object).waitTask(pause));
  }

  async function settle(task: Promise<{ status: string; error?: unknown }>): Promise<void> {
    const done = await task;
    if (done.status !== "succeeded") throw new Error(`Meilisearch refused a task: ${JSON.stringify(done.error)}`);
  }

  /** The live index and, during a rebuild, the one made beside it. Only a rebuild makes one: a part would pass for the whole. */
  async function targets(): Promise<string[]> {
    const uids = await known();
    if (!uids.includes(live)) throw new Error(`Meilisearch has no index ${live} yet`);
    return uids.includes(next) ? [live, next] : [live];
  }

  const put = (uid: string, documents: readonly SearchDocument[]): Promise<void> =>
    settle(worker.index(uid).addDocuments(documents.map(toMeiliDocument)).waitTask(pause));

  async function rebuild(batches: AsyncIterable<readonly SearchDocument[]>, progress: (done: number) => void): Promise<number> {
    await worker.deleteIndexIfExists(next);
    await create(next);
    let done = 0;
    for await (const batch of batches) {
      await put(next, batch);
      done += batch.length;
      progress(done);
    }
    const uids = await known();
    await settle(worker.swapIndexes([{ indexes: [next, live], rename: !uids.includes(live) }]).waitTask(pause));
    for (const uid of uids) if (uid !== live) await worker.deleteIndexIfExists(uid);
    return done;
  }

  async function* contents(): AsyncGenerator<{ id: string; fingerprint: string }[]> {
    if (!(await known()).includes(live)) return;
    for (let offset = 0; ; offset += 1000) {
      const { results } = await worker.index<Stored & { fingerprint: string }>(live).getDocuments({ offset, limit: 1000, fields: ["id", "fingerprint"] });
      if (results.length === 0) return;
      yield results.map(({ id, fingerprint }) => ({ id, fingerprint }));
    }
  }

  return {
    name: "meilisearch",
    search,
    upsert: async (documents) => {
      if (documents.length > 0) for (const uid of await targets()) await put(uid, documents);
    },
    remove: async (ids) => {
      if (ids.length > 0) for (const uid of await targets()) await settle(worker.index(uid).deleteDocuments([...ids]).waitTask(pause));
    },
    rebuild,
    contents,
    health: async () => {
      if (!(await client.isHealthy())) return { ok: false, version: null };
      return { ok: true, version: (await known()).includes(live) ? indexVersion : null };
    },
    stats: async () => {
      const { numberOfDocuments, rawDocumentDbSize } = await client.index(live).getStats();
      return { documents: numberOfDocuments, bytes: rawDocumentDbSize ?? null };
    },
  };
}

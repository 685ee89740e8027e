import { listIdsForReindex } from "~/features/catalogue/reading/search-documents.server";
import { now } from "~/infra/clock/clock.server";
import { subjectsSince } from "~/infra/db/event-store.server";
import { endRest } from "~/infra/search/answer-search.server";
import { emptyBacklog } from "~/infra/search/backlog-store.server";
import { searchEngines } from "~/infra/search/open-engine.server";
import { postgresEngine } from "~/infra/search/postgres/postgres-engine.server";
import type { SearchEngine } from "~/infra/search/search-engine";
import type { SearchDocument } from "../../search/document";
import { searchDocuments } from "./search-documents.server";
import { reindexListings } from "./search-index.server";

const batchSize = 500;

async function* allDocuments(): AsyncIterable<readonly SearchDocument[]> {
  for (let after: string | null = null; ;) {
    const ids: string[] = await listIdsForReindex(after, batchSize);
    if (ids.length === 0) return;
    yield await searchDocuments(ids);
    after = ids.at(-1) ?? null;
  }
}

/**
 * Builds the index of one engine beside the one in use and swaps it in; then takes in once more what changed meanwhile.
 * Returns how many documents it holds.
 */
export async function rebuildEngine(
  engine: SearchEngine,
  progress: (done: number) => void = () => undefined,
): Promise<number> {
  const startedAt = now();
  const done = await engine.rebuild(allDocuments(), progress);
  await reindexListings(await subjectsSince("listing", startedAt), [engine]);
  if (engine !== postgresEngine) {
    await emptyBacklog(startedAt);
    endRest();
  }
  return done;
}

/** Builds every engine's index anew, PostgreSQL first; the progress counts all of them together. Returns the documents of one. */
export async function rebuildSearchIndex(progress: (done: number) => void = () => undefined): Promise<number> {
  let before = 0;
  let documents = 0;
  for (const engine of searchEngines()) {
    documents = await rebuildEngine(engine, (done) => progress(before + done));
    before += documents;
  }
  return documents;
}

import { listIdsForReindex } from "~/features/catalogue/reading/search-documents.server";
import { openSearchEngine } from "~/infra/search/open-engine.server";
import type { SearchDocument } from "../../search/document";
import type { RecordedEvent, Subscriber } from "./subscriber";
import { searchDocuments } from "./search-documents.server";

const batchSize = 500;

/** Brings those listings in the index to what the database says of them now, and takes out what no longer belongs. */
export async function reindexListings(ids: readonly string[]): Promise<void> {
  const documents = await searchDocuments(ids);
  const present = new Set(documents.map((document) => document.id));
  const engine = openSearchEngine();
  await engine.upsert(documents);
  await engine.remove(ids.filter((id) => !present.has(id)));
}

async function* allDocuments(): AsyncIterable<readonly SearchDocument[]> {
  for (let after: string | null = null; ; ) {
    const ids: string[] = await listIdsForReindex(after, batchSize);
    if (ids.length === 0) return;
    yield await searchDocuments(ids);
    after = ids.at(-1) ?? null;
  }
}

/** Builds the whole index beside the one in use and swaps it in; returns how many documents it holds. */
export const rebuildSearchIndex = (progress: (done: number) => void = () => undefined): Promise<number> =>
  openSearchEngine().rebuild(allDocuments(), progress);

const listingIds = (events: readonly RecordedEvent[]): string[] => [...new Set(events.filter((event) => event.subjectType === "listing").map((event) => event.subjectId))];

/** Keeps the index in step with what happens to listings. */
export const searchIndexSubscriber: Subscriber = {
  name: "search-index",
  types: ["listing.*"],
  handle: (events) => reindexListings(listingIds(events)),
};

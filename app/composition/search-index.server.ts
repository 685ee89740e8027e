import { listIdsOfOrganizations } from "~/features/catalogue/reading/search-documents.server";
import { log } from "~/infra/log/log.server";
import { addToBacklog, whileIndexing } from "~/infra/search/backlog-store.server";
import { searchEngines } from "~/infra/search/open-engine.server";
import { postgresEngine } from "~/infra/search/postgres/postgres-engine.server";
import type { SearchEngine } from "~/infra/search/search-engine";
import type { RecordedEvent, Subscriber } from "./subscriber";
import { searchDocuments } from "./search-documents.server";

const batchSize = 500;

async function refresh(engines: readonly SearchEngine[], ids: readonly string[]): Promise<void> {
  const documents = await searchDocuments(ids);
  const present = new Set(documents.map(({ id }) => id));
  const gone = ids.filter((id) => !present.has(id));
  for (const engine of engines) {
    try {
      await engine.remove(gone);
      await engine.upsert(documents);
    } catch (error) {
      if (engine === postgresEngine) throw error;
      // Kept for later; until then PostgreSQL answers.
      log.warn({ err: error, engine: engine.name, listings: ids.length }, "search engine did not take in a change");
      await addToBacklog(ids);
    }
  }
}

/** Brings those listings, in every engine, to what the database says of them now, and takes out what no longer belongs. */
export async function reindexListings(
  ids: readonly string[],
  engines: readonly SearchEngine[] = searchEngines(),
): Promise<void> {
  const distinct = [...new Set(ids)];
  for (let start = 0; start < distinct.length; start += batchSize) {
    await whileIndexing(() => refresh(engines, distinct.slice(start, start + batchSize)));
  }
}

async function listingsOf(events: readonly RecordedEvent[]): Promise<string[]> {
  const listings = events.filter((event) => event.subjectType === "listing").map((event) => event.subjectId);
  const organizations = events.filter((event) => event.subjectType === "organization").map((event) => event.subjectId);
  return [...listings, ...(await listIdsOfOrganizations([...new Set(organizations)]))];
}

/** Keeps the index in step with what happens to listings, and to the name and kind of their owners. */
export const searchIndexSubscriber: Subscriber = {
  name: "search-index",
  types: ["listing.*", "organization.profile_changed", "organization.closed"],
  handle: async (events) => reindexListings(await listingsOf(events)),
};

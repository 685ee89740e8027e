import { env } from "../env.server";
import { meilisearchEngine } from "./meilisearch/meilisearch-engine.server";
import { postgresEngine } from "./postgres/postgres-engine.server";
import type { SearchEngine } from "./search-engine";

let opened: SearchEngine | null | undefined;

/** Meilisearch, where this installation has one and is not told to do without. */
function meilisearch(): SearchEngine | null {
  if (opened === undefined) {
    const { MEILI_URL, MEILI_KEY, MEILI_INDEX_PREFIX, SEARCH_ENGINE } = env();
    opened =
      MEILI_URL && SEARCH_ENGINE !== "postgres"
        ? meilisearchEngine({ url: MEILI_URL, key: MEILI_KEY, prefix: MEILI_INDEX_PREFIX })
        : null;
  }
  return opened;
}

/** The engine that answers searches as long as it can. */
export const openSearchEngine = (): SearchEngine => meilisearch() ?? postgresEngine;

/** Every engine that is kept up to date: PostgreSQL always, so that it can stand in at any moment. */
export function searchEngines(): readonly SearchEngine[] {
  const other = meilisearch();
  return other ? [postgresEngine, other] : [postgresEngine];
}

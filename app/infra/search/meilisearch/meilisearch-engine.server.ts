import { indexVersion } from "../../../../search/index-definition";
import type { SearchEngine } from "../search-engine";
import { connect, MeiliIndex, type MeilisearchOptions } from "./meili-index.server";
import { MeiliSearch } from "./meili-search.server";

/** Typo-tolerant search in a Meilisearch server; the language layer words the question, federation merges the answers. */
export function meilisearchEngine(options: MeilisearchOptions): SearchEngine {
  const client = connect(options, 2_500);
  const index = new MeiliIndex(options);
  const searcher = new MeiliSearch(client, index.live);
  return {
    name: "meilisearch",
    search: (query) => searcher.search(query),
    upsert: (documents) => index.upsert(documents),
    remove: (ids) => index.remove(ids),
    rebuild: (batches, progress) => index.rebuild(batches, progress),
    contents: () => index.contents(),
    health: async () => {
      const ok = await client.isHealthy();
      return { ok, version: ok && (await index.exists()) ? indexVersion : null };
    },
    stats: () => index.stats(),
  };
}

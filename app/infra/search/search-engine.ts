import type { SearchDocument } from "../../../search/document";
import type { EngineQuery, EngineResult } from "./engine-query";

/** A search index: derived from PostgreSQL, replaceable at any time. Both engines pass `tests/contract/search-engine.test.ts`. */
export interface SearchEngine {
  readonly name: "meilisearch" | "postgres";
  search(query: EngineQuery): Promise<EngineResult>;
  upsert(documents: readonly SearchDocument[]): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  /** Builds a whole index beside the one in use and swaps it in; `progress` hears how many are in. */
  rebuild(batches: AsyncIterable<readonly SearchDocument[]>, progress: (done: number) => void): Promise<number>;
  /** Id and fingerprint of everything in the index, for comparing with the truth. */
  contents(): AsyncIterable<readonly { readonly id: string; readonly fingerprint: string }[]>;
  health(): Promise<{ readonly ok: boolean; readonly version: number | null }>;
  stats(): Promise<{ readonly documents: number; readonly bytes: number | null }>;
}

import { countForIndex } from "~/features/catalogue/reading/search-documents.server";
import { findProgress, type JobProgress } from "~/infra/jobs/progress-store.server";
import { log } from "~/infra/log/log.server";
import { openSearchEngine } from "~/infra/search/open-engine.server";
import type { Actor } from "~/shared/actor";
import type { AppError } from "~/shared/app-error";
import { ok, type Result } from "~/shared/result";
import { onlyAdministrators } from "../only-administrators";
import { reindexKey } from "./reindex-progress";

export interface SearchState {
  readonly engine: string;
  readonly healthy: boolean;
  readonly version: number | null;
  /** Documents in the index; null when the engine does not answer. */
  readonly documents: number | null;
  readonly bytes: number | null;
  /** Listings that belong in the index, counted in the database. */
  readonly expected: number;
  readonly rebuild: JobProgress | null;
}

async function engineState(): Promise<Pick<SearchState, "engine" | "healthy" | "version" | "documents" | "bytes">> {
  const engine = openSearchEngine();
  try {
    const [health, stats] = await Promise.all([engine.health(), engine.stats()]);
    return {
      engine: engine.name,
      healthy: health.ok,
      version: health.version,
      documents: stats.documents,
      bytes: stats.bytes,
    };
  } catch (error) {
    log.warn({ err: error, engine: engine.name }, "search engine does not answer");
    return { engine: engine.name, healthy: false, version: null, documents: null, bytes: null };
  }
}

/** How the search index stands beside the database. */
export async function getSearchState(actor: Actor): Promise<Result<SearchState, AppError>> {
  const allowed = onlyAdministrators(actor);
  if (!allowed.ok) return allowed;
  const [engine, expected, rebuild] = await Promise.all([engineState(), countForIndex(), findProgress(reindexKey)]);
  return ok({ ...engine, expected, rebuild });
}

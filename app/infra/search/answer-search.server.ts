import { log } from "../log/log.server";
import { counter } from "../metrics/measures.server";
import { isBehind } from "./backlog-store.server";
import type { EngineQuery, EngineResult } from "./engine-query";
import { openSearchEngine } from "./open-engine.server";
import { postgresEngine } from "./postgres/postgres-engine.server";
import type { SearchEngine } from "./search-engine";

export interface AnsweredSearch extends EngineResult {
  readonly engine: SearchEngine["name"];
  /** The engine that should answer could not, and PostgreSQL stood in. */
  readonly fallback: boolean;
}

/** How long an engine that failed is left alone before it is tried again. */
const restMs = 10_000;
let restUntil = 0;

type Cause = "none" | "failed" | "resting" | "behind";
const answers = counter("search_answers_total", "Searches answered, by engine and why the preferred one did not", [
  "engine",
  "fallback",
]);

async function answer(engine: SearchEngine, query: EngineQuery, cause: Cause): Promise<AnsweredSearch> {
  const result = await engine.search(query);
  answers.inc({ engine: engine.name, fallback: cause });
  return { ...result, engine: engine.name, fallback: cause !== "none" };
}

/**
 * Answers from the preferred engine. While that one fails, or has changes left to take in (it might show what has been hidden
 * since), PostgreSQL answers instead, and the result says so.
 */
export async function answerSearch(
  query: EngineQuery,
  preferred: SearchEngine = openSearchEngine(),
): Promise<AnsweredSearch> {
  if (preferred === postgresEngine) return answer(postgresEngine, query, "none");
  if (Date.now() < restUntil) return answer(postgresEngine, query, "resting");
  if (await isBehind()) return answer(postgresEngine, query, "behind");
  try {
    return await answer(preferred, query, "none");
  } catch (error) {
    restUntil = Date.now() + restMs;
    log.warn({ err: error, engine: preferred.name }, "search engine failed; PostgreSQL answers");
    return answer(postgresEngine, query, "failed");
  }
}

/** Tries the preferred engine again at the next search. */
export function endRest(): void {
  restUntil = 0;
}

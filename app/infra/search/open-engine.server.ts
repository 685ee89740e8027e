import { postgresEngine } from "./postgres/postgres-engine.server";
import type { SearchEngine } from "./search-engine";

/** The engine that answers searches. */
export const openSearchEngine = (): SearchEngine => postgresEngine;

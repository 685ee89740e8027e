import { listIdsForReindex } from "~/features/catalogue/reading/search-documents.server";
import { searchEngines } from "~/infra/search/open-engine.server";
import type { SearchEngine } from "~/infra/search/search-engine";
import { indexVersion } from "../../search/index-definition";
import { searchDocuments } from "./search-documents.server";
import { reindexListings } from "./search-index.server";
import { rebuildEngine } from "./search-rebuild.server";

const batchSize = 500;

/** How an engine's index stands beside the database. */
export interface SearchReport {
  readonly engine: SearchEngine["name"];
  /** Of another version, or not there at all: built anew when healing. */
  readonly outdated: boolean;
  readonly expected: number;
  readonly held: number;
  /** Listings that lack a document, have an old one, or should have none. */
  readonly missing: readonly string[];
  readonly stale: readonly string[];
  readonly surplus: readonly string[];
  readonly healed: boolean;
}

async function expectedFingerprints(): Promise<Map<string, string>> {
  const expected = new Map<string, string>();
  for (let after: string | null = null; ;) {
    const ids: string[] = await listIdsForReindex(after, batchSize);
    if (ids.length === 0) return expected;
    for (const { id, fingerprint } of await searchDocuments(ids)) expected.set(id, fingerprint);
    after = ids.at(-1) ?? null;
  }
}

async function heldFingerprints(engine: SearchEngine): Promise<Map<string, string>> {
  const held = new Map<string, string>();
  for await (const batch of engine.contents()) for (const { id, fingerprint } of batch) held.set(id, fingerprint);
  return held;
}

async function checkEngine(
  engine: SearchEngine,
  expected: ReadonlyMap<string, string>,
  heal: boolean,
): Promise<SearchReport> {
  const { version } = await engine.health();
  const held = await heldFingerprints(engine);
  const ids = [...expected.keys()];
  const missing = ids.filter((id) => !held.has(id));
  const stale = ids.filter((id) => held.has(id) && held.get(id) !== expected.get(id));
  const surplus = [...held.keys()].filter((id) => !expected.has(id));
  const outdated = version !== indexVersion;
  const amiss = outdated || missing.length + stale.length + surplus.length > 0;
  if (heal && outdated) await rebuildEngine(engine);
  else if (heal && amiss) await reindexListings([...missing, ...stale, ...surplus], [engine]);
  return {
    engine: engine.name,
    outdated,
    expected: expected.size,
    held: held.size,
    missing,
    stale,
    surplus,
    healed: heal && amiss,
  };
}

/** Compares every engine's index with the database, document by document, and mends what differs unless told only to look. */
export async function checkSearchIndex(heal = true): Promise<SearchReport[]> {
  const expected = await expectedFingerprints();
  const reports: SearchReport[] = [];
  for (const engine of searchEngines()) reports.push(await checkEngine(engine, expected, heal));
  return reports;
}

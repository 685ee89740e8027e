import { clearBacklog, readBacklog } from "~/infra/search/backlog-store.server";
import { searchEngines } from "~/infra/search/open-engine.server";
import { postgresEngine } from "~/infra/search/postgres/postgres-engine.server";
import type { SearchEngine } from "~/infra/search/search-engine";
import { log } from "~/infra/log/log.server";
import { indexVersion } from "../../search/index-definition";
import { checkSearchIndex } from "./search-check.server";
import { reindexListings } from "./search-index.server";
import { rebuildEngine } from "./search-rebuild.server";

const batchSize = 500;

/** Gives an engine what it missed while it was away. A listing that changes again meanwhile is taken in by its own event. */
async function catchUp(engine: SearchEngine): Promise<void> {
  for (;;) {
    const ids = await readBacklog(batchSize);
    if (ids.length === 0) return;
    await clearBacklog(ids);
    await reindexListings(ids, [engine]);
    // What failed has put itself back: next time.
    if ((await readBacklog(1)).some((id) => ids.includes(id))) return;
  }
}

/** Builds an index that is missing or of another version, and takes in what has waited. */
export async function keepSearchUp(): Promise<void> {
  for (const engine of searchEngines()) {
    try {
      const { ok, version } = await engine.health();
      if (!ok) continue;
      if (version !== indexVersion) await rebuildEngine(engine);
      else if (engine !== postgresEngine) await catchUp(engine);
    } catch (error) {
      log.warn({ err: error, engine: engine.name }, "search engine cannot be brought up to date");
    }
  }
}

async function nightlyCheck(): Promise<void> {
  for (const { engine, missing, stale, surplus, outdated } of await checkSearchIndex()) {
    const found = { engine, outdated, missing: missing.length, stale: stale.length, surplus: surplus.length };
    if (outdated || missing.length + stale.length + surplus.length > 0)
      log.warn(found, "search index differed and was mended");
    else log.info(found, "search index agrees with the database");
  }
}

export const searchUpkeepTasks = { "search-upkeep": () => keepSearchUp(), "search-check": () => nightlyCheck() };

/** Times in UTC. */
export const searchUpkeepCrontab = [
  "* * * * * search-upkeep ?max=1&jobKey=search-upkeep",
  "40 2 * * * search-check ?max=2",
].join("\n");

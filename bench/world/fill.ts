import { parseArgs } from "node:util";

/** Fills the database of `DATABASE_URL` with a region of that many listings, and every engine's index. Run as a child. */
const { values } = parseArgs({ options: { listings: { type: "string" } } });
const say = (line: string): void => void process.stdout.write(`  ${line}\n`);

const { bringUp } = await import("../../scripts/bring-up");
const { closeDb } = await import("~/infra/db/client.server");
const { closePool } = await import("~/infra/db/pool.server");
const { searchEngines } = await import("~/infra/search/open-engine.server");
const { rebuildEngine } = await import("~/composition/search-rebuild.server");
const { pool } = await import("~/infra/db/pool.server");

await bringUp({ demo: true, listings: Number(values.listings) }, say);
for (const engine of searchEngines()) {
  if ((await engine.health()).version !== null) continue;
  say(`${engine.name} index: ${await rebuildEngine(engine)} documents`);
}
// Plans as of a database in use, whose statistics are kept by itself.
await pool().query("vacuum analyze");
await closeDb();
await closePool();

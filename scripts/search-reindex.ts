import { withDatabase } from "./with-database";

/** Builds the search index of every engine anew, beside the one in use, and swaps it in. */
await withDatabase(async () => {
  const { searchEngines } = await import("~/infra/search/open-engine.server");
  const { countForIndex } = await import("~/features/catalogue/reading/search-documents.server");
  const { rebuildEngine } = await import("~/composition/search-rebuild.server");
  const total = await countForIndex();
  for (const engine of searchEngines()) {
    const started = performance.now();
    const done = await rebuildEngine(engine, (count) => process.stdout.write(`\r${engine.name}: ${count} of ${total}`));
    process.stdout.write(
      `\r${engine.name}: ${done} listings in ${((performance.now() - started) / 1000).toFixed(1)} s\n`,
    );
  }
});

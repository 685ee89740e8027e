import { mkdir, readFile, writeFile } from "node:fs/promises";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { format } from "prettier";
import { pageWeights } from "../scripts/page-weight";
import { prepare } from "../scripts/prepare";
import { buildIfNeeded } from "../scripts/build";
import { meilisearchServer, skippedNote } from "../tests/search/meilisearch-server";
import { benchImport } from "./bench-import";
import { benchSize, type SizeResult } from "./bench-size";
import { readOptions, type BenchOptions, type Part } from "./options";
import { benchEvents } from "./matching/bench-events";
import { benchMatching } from "./matching/bench-matching";
import { benchPapers } from "./papers/bench-papers";
import { benchScoring } from "./procurement/bench-scoring";
import { benchSupply } from "./procurement/bench-supply";
import { generateQueries } from "./queries/generate-queries";
import { regionVocabulary } from "./queries/region-vocabulary";
import { markdownOf, withResults, type BenchReport } from "./report/report";
import { eventTargets, matchingTargets } from "./report/matching-report";
import { importTarget, pageTargets, paperTargets, scoringTarget, supplyTargets, weightTarget } from "./report/targets";
import { productEnv } from "./subjects/product";
import { openDatabases, type Databases } from "./world/databases";

const say = (line: string): void => void process.stderr.write(`${line}\n`);

type Meilisearch = Awaited<ReturnType<typeof meilisearchServer>>;

type Environment = Record<string, string>;

/** Environments of the product on that database, one an engine. */
function environments(
  url: string,
  listings: number,
  options: BenchOptions,
  meilisearch: Meilisearch,
): { postgres: Environment; meilisearch?: Environment } {
  const postgres = { ...productEnv(url, options.data), MEILI_URL: "" };
  if (!meilisearch) return { postgres };
  const { url: MEILI_URL, key: MEILI_KEY = "" } = meilisearch;
  const there = { MEILI_URL, MEILI_KEY, MEILI_INDEX_PREFIX: `bench_${listings}_`, SEARCH_ENGINE: "meilisearch" };
  return { postgres, meilisearch: { ...postgres, ...there } };
}

async function measure(options: BenchOptions, databases: Databases, meilisearch: Meilisearch) {
  const results: SizeResult[] = [];
  const addresses = generateQueries(regionVocabulary, options.queries);
  const load = options.parts.includes("engines") || options.parts.includes("pages");
  let source: string | undefined;
  for (const listings of options.sizes) {
    say(`Filling ${listings} listings …`);
    const there = environments("", listings, options, meilisearch);
    source = await databases.filled(listings, there.meilisearch ?? there.postgres);
    const engines = environments(source, listings, options, meilisearch);
    if (load) results.push(await benchSize({ listings, options, addresses, engines, say }));
  }
  const imported =
    options.parts.includes("import") && source !== undefined
      ? await benchImport(
          databases,
          source,
          (url) => environments(url, 0, options, null).postgres,
          options.data,
          options.importRows,
        )
      : null;
  const supply =
    options.parts.includes("supply") && source !== undefined
      ? await benchSupply(databases, source, (url) => environments(url, 0, options, null).postgres, {
          addresses,
          listings: options.sizes.at(-1) ?? 0,
          options,
        })
      : [];
  const events =
    options.parts.includes("events") && source !== undefined
      ? await benchEvents(databases, source, (url) => environments(url, 0, options, null).postgres, say)
      : [];
  return { results, imported, supply, events };
}

/** Parts that need neither the built application nor a database, and one that needs a database alone. */
const apart: ReadonlySet<Part> = new Set(["papers", "scoring", "matching"]);
const unbuilt: ReadonlySet<Part> = new Set([...apart, "events"]);

async function benchAll(options: BenchOptions): Promise<BenchReport> {
  const started = performance.now();
  await prepare();
  if (options.parts.some((part) => !unbuilt.has(part)) && (await buildIfNeeded())) say("Built the application.");
  const world = options.parts.some((part) => part !== "js" && !apart.has(part));
  const papers = options.parts.includes("papers") ? await benchPapers(say) : null;
  const scoring = options.parts.includes("scoring") ? benchScoring() : null;
  const matching = options.parts.includes("matching") ? await benchMatching(options.flowSizes, say) : null;
  const meilisearch = world ? await meilisearchServer() : null;
  if (world && !meilisearch) say(skippedNote);
  const databases = world ? await openDatabases(options.data, new Date().toISOString().slice(0, 10)) : null;
  try {
    const { results, imported, supply, events } = databases
      ? await measure(options, databases, meilisearch)
      : { results: [], imported: null, supply: [], events: [] };
    const weights = options.parts.includes("js") ? pageWeights().sort((a, b) => b.bytes - a.bytes) : [];
    const rows = [...results.flatMap((result) => result.rows), ...supply];
    return {
      at: new Date().toISOString(),
      machine: {
        cpu: cpus()[0]?.model ?? "?",
        cores: cpus().length,
        memoryGb: Math.round(totalmem() / 2 ** 30),
        node: process.versions.node,
      },
      engines: ["postgres", ...(meilisearch ? ["meilisearch"] : [])],
      distinctQueries: options.queries,
      seconds: (performance.now() - started) / 1000,
      rows,
      memory: results.flatMap((result) => result.memory),
      pageBytes: Object.fromEntries(results.map(({ pageBytes }, index) => [String(options.sizes[index]), pageBytes])),
      import: imported,
      weights: weights.map(({ route, bytes }) => ({ route, bytes })),
      papers,
      scoring,
      matching,
      events,
      targets: [
        ...pageTargets(rows),
        ...(imported ? [importTarget(imported)] : []),
        ...(weights[0] ? [weightTarget(weights[0])] : []),
        ...(papers ? paperTargets(papers) : []),
        ...supplyTargets(supply),
        ...(scoring ? [scoringTarget(scoring)] : []),
        ...(matching ? matchingTargets(matching) : []),
        ...eventTargets(events),
      ],
    };
  } finally {
    await databases?.stop();
    await meilisearch?.stop();
  }
}

const options = readOptions(process.argv.slice(2));
const report = await benchAll(options);
await mkdir("bench/results", { recursive: true });
const file = join("bench/results", `${report.at.slice(0, 19).replaceAll(":", "")}.json`);
await writeFile(file, `${JSON.stringify(report, null, 1)}\n`);
const markdown = markdownOf(report);
process.stdout.write(`${markdown}\n\nWritten to ${file}\n`);
if (options.whole) {
  const readme = await readFile("bench/README.md", "utf8");
  await writeFile(
    "bench/README.md",
    await format(withResults(readme, markdown), { parser: "markdown", printWidth: 120 }),
  );
}

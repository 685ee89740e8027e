import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { shippedPrecedents } from "~/features/matching/data/shipped-precedents";
import { readPrecedents } from "~/features/matching/precedents/read-exchanges";
import { rankedPrecedent } from "~/features/matching/precedents/shipped-precedent";
import { rankingQuality, type RankingQuality } from "./ranking-quality";
import type { ScaleResult } from "./scale-result";

export interface MatchingResult {
  /** Leave one case out of the published exchanges; null where the file is not there. */
  readonly published: RankingQuality | null;
  /** The shipped precedents of other networks ranked by the published exchanges. */
  readonly elsewhere: RankingQuality | null;
  readonly scale: readonly ScaleResult[];
}

const exchanges = resolve(import.meta.dirname, "../../../shared/data/symbiosis/exchanges.csv");

/** Networks that both sets tell of: no test of one by the other. */
const inBoth = new Set(["kalundborg", "guitang", "ulsan", "guayama", "wissington", "british-sugar"]);

/** Comparing everything with everything ends in reasonable time up to so many flows. */
const bruteUpTo = 20_000;

async function quality(say: (line: string) => void): Promise<Pick<MatchingResult, "published" | "elsewhere">> {
  if (!existsSync(exchanges)) {
    say(`Matching: no ranking quality, the published exchanges are not at ${exchanges}.`);
    return { published: null, elsewhere: null };
  }
  const read = readPrecedents(await readFile(exchanges, "utf8"));
  if (!read.ok) throw new Error(`${exchanges}: ${JSON.stringify(read.error.slice(0, 3))}`);
  say(`Matching: ranking ${read.value.length} published exchanges …`);
  const others = shippedPrecedents
    .filter(({ caseId }) => !inBoth.has(caseId))
    .map(rankedPrecedent)
    .map((row) => ({ ...row, caseId: `shipped ${row.caseId}` }));
  return { published: rankingQuality(read.value, read.value), elsewhere: rankingQuality(read.value, others) };
}

const loader = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
const run = promisify(execFile);

/** The flow engine at each size, each in a process of its own. */
async function scale(sizes: readonly number[], say: (line: string) => void): Promise<ScaleResult[]> {
  const results: ScaleResult[] = [];
  for (const size of sizes) {
    const program = ["--import", loader, "bench/matching/scale-program.ts", String(size), String(bruteUpTo)];
    const { stdout } = await run(process.execPath, program);
    const result = JSON.parse(stdout) as ScaleResult;
    say(`Matching: ${size} flows, all pairs in ${result.passSeconds.toFixed(1)} s, recall ${result.recall.toFixed(4)}`);
    results.push(result);
  }
  return results;
}

export async function benchMatching(sizes: readonly number[], say: (line: string) => void): Promise<MatchingResult> {
  return { ...(await quality(say)), scale: await scale(sizes, say) };
}

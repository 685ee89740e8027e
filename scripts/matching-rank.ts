import { createWriteStream } from "node:fs";
import { readFile, rename, rm } from "node:fs/promises";
import { resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import { decodeBytes } from "~/features/catalogue/import/decode-bytes";
import { readPrecedents, readQueries, type ExchangeFault } from "~/features/matching/precedents/read-exchanges";
import { rankExchanges, rankingHeader } from "~/features/matching/ranking/rank-exchanges";
import { translateCode } from "~/i18n/translator.server";
import type { Result } from "~/shared/result";

const usage = "npm run matching:rank -- --precedents A.csv --queries B.csv --out C.csv";
const shownFaults = 20;

const say = (key: string, params: Record<string, string | number> = {}): string =>
  translateCode("en", "matching", key, params);

const reasonOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);

/** What is wrong with a file, a line each; the first of many. */
function describe(file: string, faults: readonly ExchangeFault[]): string {
  const lines = faults.slice(0, shownFaults).map(({ code, line, column, found }) => {
    const place = [
      file,
      ...(line > 0 ? [say("exchange.line", { line })] : []),
      ...(column ? [say("exchange.column", { column })] : []),
    ];
    return `${place.join(", ")}: ${say(`exchange.${code}`, { found, column })}`;
  });
  const more = faults.length - lines.length;
  return [...lines, ...(more > 0 ? [say("exchange.more", { count: more })] : [])].join("\n");
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new Error(`${file}: ${say("exchange.unreadable", { reason: reasonOf(error) })}`, { cause: error });
  }
}

async function read<T>(file: string, parse: (text: string) => Result<T, readonly ExchangeFault[]>): Promise<T> {
  const result = parse(decodeBytes(await bytesOf(file)).text);
  if (!result.ok) throw new Error(describe(file, result.error));
  return result.value;
}

interface Files {
  readonly precedents: string;
  readonly queries: string;
  readonly out: string;
}

function files(): Files {
  const { values } = parseArgs({
    options: { precedents: { type: "string" }, queries: { type: "string" }, out: { type: "string" } },
    strict: true,
  });
  const { precedents, queries, out } = values;
  if (!precedents || !queries || !out) throw new Error(`Usage: ${usage}`);
  if ([precedents, queries].some((file) => resolve(file) === resolve(out)))
    throw new Error(say("exchange.same_file", { file: out }));
  return { precedents, queries, out };
}

/** Written beside the file and put in its place when whole: a run that breaks off leaves nothing half-written. */
async function writeWhole(out: string, lines: Iterable<string>): Promise<void> {
  const partial = `${out}.${process.pid}.part`;
  try {
    await pipeline(Readable.from(lines), createWriteStream(partial));
    await rename(partial, out);
  } catch (error) {
    await rm(partial, { force: true });
    throw new Error(`${out}: ${say("exchange.unwritable", { reason: reasonOf(error) })}`, { cause: error });
  }
}

async function run(): Promise<void> {
  const { precedents, queries, out } = files();
  const known = await read(precedents, readPrecedents);
  const asked = await read(queries, readQueries);
  let unranked = 0;
  function* lines(): Generator<string> {
    yield rankingHeader;
    for (const ranking of rankExchanges(known, asked)) {
      if (ranking === "") unranked += 1;
      else yield ranking;
    }
  }
  await writeWhole(out, lines());
  if (unranked > 0) process.stdout.write(`${say("exchange.unranked", { count: unranked })}\n`);
  process.stdout.write(`${say("exchange.ranked", { queries: asked.length, precedents: known.length, out })}\n`);
}

await run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});

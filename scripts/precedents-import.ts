import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { translateCode } from "~/i18n/translator.server";
import { systemActor } from "~/shared/actor";
import { withDatabase } from "./with-database";

const usage = "npm run precedents:import -- FILE.csv [--source NAME]";
const shownFaults = 20;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { source: { type: "string" } } });
const say = (key: string, params: Record<string, string | number> = {}): string =>
  translateCode("en", "matching", key, params);

await withDatabase(async () => {
  const [file] = positionals;
  if (!file || positionals.length > 1) throw new Error(`Usage: ${usage}`);
  const { importPrecedents } = await import("~/features/matching/precedents/import-precedents.server");
  const source = values.source ?? basename(file);
  const loaded = await importPrecedents(systemActor("precedents-import"), { source, bytes: await readFile(file) });
  if (loaded.ok) {
    process.stdout.write(`${say("exchange.loaded", { count: loaded.value.loaded, source })}\n`);
    return;
  }
  const { error: faults } = loaded;
  for (const { code, line, column, found } of faults.slice(0, shownFaults)) {
    const place = [
      file,
      ...(line > 0 ? [say("exchange.line", { line })] : []),
      ...(column ? [say("exchange.column", { column })] : []),
    ];
    process.stderr.write(`${place.join(", ")}: ${say(`exchange.${code}`, { found, column })}\n`);
  }
  if (faults.length > shownFaults)
    process.stderr.write(`${say("exchange.more", { count: faults.length - shownFaults })}\n`);
  process.exitCode = 1;
});

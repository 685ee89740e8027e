import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { withDatabase } from "./with-database";

const usage =
  "npm run listings:import -- --organization ORGNR FILE.csv [--dry-run] [--publish] [--clear-empty] [--rejected OUT.csv]";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    organization: { type: "string" },
    "dry-run": { type: "boolean", default: false },
    publish: { type: "boolean", default: false },
    "clear-empty": { type: "boolean", default: false },
    rejected: { type: "string" },
  },
});

const say = (line: string): boolean => process.stdout.write(`${line}\n`);

await withDatabase(async () => {
  const [file] = positionals;
  if (!values.organization || !file || positionals.length > 1) throw new Error(`Usage: ${usage}`);
  const { importFile } = await import("~/features/catalogue/import/import-file.server");
  const bytes = await readFile(file);
  const options = { publish: values.publish, clearEmpty: values["clear-empty"] };
  const report = await importFile({
    organizationNumber: values.organization,
    bytes,
    options,
    dryRun: values["dry-run"],
  });
  report.lines.forEach(say);
  if (values.rejected && report.rejectedCsv) await writeFile(values.rejected, report.rejectedCsv);
  if (!report.ok) process.exitCode = 1;
});

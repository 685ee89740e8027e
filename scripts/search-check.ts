import { parseArgs } from "node:util";
import { withDatabase } from "./with-database";

const { values } = parseArgs({ options: { "only-look": { type: "boolean", default: false } } });

/** Compares the search index of every engine with the database and mends it; `--only-look` reports and changes nothing. */
await withDatabase(async () => {
  const { checkSearchIndex } = await import("~/composition/search-check.server");
  const reports = await checkSearchIndex(!values["only-look"]);
  for (const { engine, outdated, expected, held, missing, stale, surplus, healed } of reports) {
    const faults = [
      ...(outdated ? ["of another version"] : []),
      ...(missing.length > 0 ? [`${missing.length} missing`] : []),
      ...(stale.length > 0 ? [`${stale.length} out of date`] : []),
      ...(surplus.length > 0 ? [`${surplus.length} too many`] : []),
    ];
    const verdict =
      faults.length === 0 ? "agrees with the database" : `${faults.join(", ")}${healed ? "; mended" : ""}`;
    process.stdout.write(`${engine}: ${held} of ${expected} listings, ${verdict}\n`);
    if (faults.length > 0 && !healed) process.exitCode = 1;
  }
});

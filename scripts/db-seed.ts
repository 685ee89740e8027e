import { parseArgs } from "node:util";
import { withDatabase } from "./with-database";

const { values } = parseArgs({
  options: { "no-demo": { type: "boolean", default: false }, listings: { type: "string" } },
});

await withDatabase(async () => {
  const { bringUp } = await import("./bring-up");
  const listings = values.listings === undefined ? undefined : Number(values.listings);
  const { signIns } = await bringUp({ demo: !values["no-demo"], listings }, (line) =>
    process.stdout.write(`${line}\n`),
  );
  for (const line of signIns) process.stdout.write(`${line}\n`);
});

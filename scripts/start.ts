import { parseArgs } from "node:util";
import { portTaken } from "~/infra/env.server";
import { buildIfNeeded } from "./build";
import { startChild, type Child } from "./processes/child";
import { isTaken } from "./processes/ports";
import { dataDirectory, loadEnvFile, openDatabase } from "./with-database";

const say = (line: string): void => void process.stdout.write(`${line}\n`);

function readOptions() {
  const { values } = parseArgs({
    options: {
      "no-demo": { type: "boolean", default: false },
      "few-pictures": { type: "boolean", default: false },
      listings: { type: "string" },
    },
    strict: true,
  });
  const listings = values.listings === undefined ? undefined : Number(values.listings);
  if (listings !== undefined && !(Number.isInteger(listings) && listings >= 0 && listings <= 200_000)) {
    throw new Error("--listings takes a whole number from 0 to 200000.");
  }
  return { demo: !values["no-demo"], listings, fewPictures: values["few-pictures"] };
}

/** Migrates, fills an empty database, then serves with the worker beside it until told to stop. */
async function main(): Promise<void> {
  const options = readOptions();
  loadEnvFile();
  const port = Number(process.env.PORT || 3000);
  if (Number.isInteger(port) && (await isTaken(port))) throw new Error(portTaken(port));
  const stopDatabase = await openDatabase();
  const children: Child[] = [];
  let stopping: Promise<void> | undefined;
  const stop = (code: number): Promise<void> => {
    stopping ??= (async () => {
      await Promise.all(children.map((child) => child.stop()));
      await stopDatabase();
      process.exit(code);
    })();
    return stopping;
  };
  process.on("SIGINT", () => void stop(0));
  process.on("SIGTERM", () => void stop(0));
  process.on("SIGHUP", () => void stop(0));

  try {
    const { bringUp } = await import("./bring-up");
    // Either takes its time, and neither needs the other.
    const [{ signIns }, built] = await Promise.all([bringUp(options, say), buildIfNeeded()]);
    if (built) say("Built the application.");
    const env = { DATA_DIR: dataDirectory(), LOG_LEVEL: process.env.LOG_LEVEL ?? "warn" };
    children.push(startChild("web", "server/web.ts", env), startChild("worker", "server/worker.ts", env));
    await Promise.all(children.map((child) => child.ready));
    say(`\nTillvara is ready at http://localhost:${process.env.PORT ?? 3000}`);
    for (const line of signIns) say(line);
    const [first] = await Promise.race(children.map(async (child) => [child.name, await child.ended] as const));
    if (!stopping) process.stderr.write(`${first} ended unexpectedly; stopping.\n`);
    await stop(1);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    await stop(1);
  }
}

await main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});

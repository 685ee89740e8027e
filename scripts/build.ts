import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, readdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { prepare } from "./prepare";

const stamp = "build/.source-hash";
const require = createRequire(import.meta.url);

/** One hash over everything the build reads. */
async function sourceHash(): Promise<string> {
  const hash = createHash("sha256");
  const files = ["package-lock.json", "remix.config.js", "vite.config.ts", "prisma/generated/.schema-hash"];
  for (const directory of ["app", "public", "search"]) {
    const entries = await readdir(directory, { recursive: true, withFileTypes: true });
    files.push(
      ...entries
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort(),
    );
  }
  for (const file of files) if (existsSync(file)) hash.update(file).update(await readFile(file));
  return hash.digest("hex");
}

const runBuild = (): Promise<void> =>
  new Promise((done, fail) => {
    const cli = require.resolve("@remix-run/dev/dist/cli.js");
    const child = spawn(process.execPath, [cli, "vite:build"], {
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, NODE_ENV: "production" },
    });
    let output = "";
    const keep = (chunk: Buffer): void => void (output += chunk.toString());
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.once("exit", (code) => (code === 0 ? done() : fail(new Error(`The build failed:\n${output}`))));
  });

/** Builds the application if its sources have changed since the last build. Returns whether it did. */
export async function buildIfNeeded(): Promise<boolean> {
  const wanted = await sourceHash();
  if (existsSync(stamp) && existsSync("build/server/index.js") && (await readFile(stamp, "utf8")) === wanted)
    return false;
  await runBuild();
  await writeFile(stamp, wanted);
  return true;
}

if (process.argv[1]?.endsWith("build.ts")) {
  await prepare();
  process.stdout.write((await buildIfNeeded()) ? "built\n" : "already built\n");
}

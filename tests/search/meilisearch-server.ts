import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { accessSync, constants } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { freePort } from "../../scripts/processes/embedded-database";

export interface MeilisearchServer {
  readonly url: string;
  readonly key: string | undefined;
  stop(): Promise<void>;
}

function programOnPath(): string | null {
  for (const directory of (process.env.PATH ?? "").split(delimiter)) {
    const file = join(directory, "meilisearch");
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      // not here
    }
  }
  return null;
}

async function answers(url: string, ended: () => boolean): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline && !ended()) {
    const response = await fetch(`${url}/health`).catch(() => null);
    if (response?.ok) return;
    await new Promise((next) => setTimeout(next, 50));
  }
  throw new Error("The Meilisearch started for the test did not answer.");
}

/** A real server: the one at `MEILI_URL`, else the program on PATH on a free port with a master key; null when there is neither. */
export async function meilisearchServer(): Promise<MeilisearchServer | null> {
  if (process.env.MEILI_URL)
    return { url: process.env.MEILI_URL, key: process.env.MEILI_KEY, stop: () => Promise.resolve() };
  const program = programOnPath();
  if (!program) return null;
  const directory = await mkdtemp(join(tmpdir(), "tillvara-meili-"));
  const port = await freePort();
  const key = randomBytes(24).toString("hex");
  const args = [
    "--http-addr",
    `127.0.0.1:${port}`,
    "--db-path",
    join(directory, "data"),
    "--no-analytics",
    "--log-level",
    "ERROR",
  ];
  const child = spawn(program, args, {
    cwd: directory,
    stdio: "ignore",
    env: { ...process.env, MEILI_MASTER_KEY: key, MEILI_ENV: "production" },
  });
  const ended = new Promise<void>((done) => child.once("exit", () => done()));
  await answers(`http://127.0.0.1:${port}`, () => child.exitCode !== null);
  return {
    url: `http://127.0.0.1:${port}`,
    key,
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** Said when the real server cannot be had, so that a green run does not claim more than it did. */
export const skippedNote = "Meilisearch: skipped (set MEILI_URL, or put the program meilisearch on PATH).";

import { spawn, type ChildProcess } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { freePort } from "../../scripts/processes/embedded-database";

declare module "vitest" {
  export interface ProvidedContext {
    origin: string;
    databaseUrl: string;
  }
}

const readyLine = /Tillvara is ready at/;

/** Starts the product as a newcomer does, on its own data, and waits for the line that says so. */
async function start(directory: string, port: number): Promise<ChildProcess> {
  const cli = createRequire(import.meta.url).resolve("tsx/cli");
  const child = spawn(process.execPath, [cli, "scripts/start.ts"], {
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      NODE_ENV: "development",
      DATA_DIR: directory,
      PORT: String(port),
      RATE_LIMITS: "off",
      LOG_LEVEL: "error",
      DATABASE_URL: "",
      MEILI_URL: "",
      SMTP_URL: "",
    },
  });
  let output = "";
  await new Promise<void>((done, fail) => {
    const hear = (chunk: Buffer): void => {
      output += chunk.toString();
      if (readyLine.test(output)) done();
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", (chunk: Buffer) => {
      process.stderr.write(chunk);
      hear(chunk);
    });
    child.once("exit", (code) => fail(new Error(`The product ended before it was ready (code ${code}):\n${output}`)));
  });
  return child;
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const directory = await mkdtemp(join(tmpdir(), "tillvara-browser-"));
  const port = await freePort();
  const child = await start(directory, port);
  const { readFile } = await import("node:fs/promises");
  project.provide("origin", `http://localhost:${port}`);
  project.provide("databaseUrl", (await readFile(join(directory, "database-url"), "utf8")).trim());
  return async () => {
    const ended = new Promise<void>((done) => child.once("exit", () => done()));
    child.kill("SIGTERM");
    await ended;
    await rm(directory, { recursive: true, force: true });
  };
}

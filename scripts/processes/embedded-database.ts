import { fork } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";

export interface EmbeddedDatabase {
  readonly url: string;
  /** URL of the maintenance database, for creating and dropping others. */
  readonly adminUrl: string;
  stop(): Promise<void>;
}

export const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const probe = createServer();
    probe.once("error", fail);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === "object" ? done(address.port) : fail(new Error("no port"))));
    });
  });

/** The password lives beside the data; the server listens on the loopback address only. */
async function passwordIn(directory: string): Promise<string> {
  const file = join(directory, "database-password");
  if (existsSync(file)) return (await readFile(file, "utf8")).trim();
  const password = randomBytes(18).toString("base64url");
  await writeFile(file, password, { mode: 0o600 });
  return password;
}

async function ensureDatabase(adminUrl: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const found = await client.query("select 1 from pg_database where datname = $1", [name]);
    if (found.rowCount === 0) await client.query(`create database "${name}"`);
  } finally {
    await client.end();
  }
}

/**
 * Starts PostgreSQL from npm with its data under `directory`. The server stops with this process, also when this
 * process is killed.
 */
export async function startEmbeddedDatabase(
  directory: string,
  options: { fast?: boolean } = {},
): Promise<EmbeddedDatabase> {
  const home = resolve(directory);
  await mkdir(home, { recursive: true });
  // Run as root, the server is another user and must be able to pass through; the files here stay private.
  if (process.getuid?.() === 0) await chmod(home, 0o711);
  const password = await passwordIn(home);
  const port = await freePort();
  const keeper = fork(
    fileURLToPath(new URL("./database-keeper.mjs", import.meta.url)),
    [join(home, "postgres"), String(port), password],
    {
      stdio: ["ignore", "ignore", "inherit", "ipc"],
      execArgv: [],
      env: { ...process.env, PG_FAST: options.fast ? "1" : "" },
    },
  );
  await new Promise<void>((done, fail) => {
    keeper.once("message", (message: { ready: boolean; error?: string }) =>
      message.ready
        ? done()
        : fail(new Error(`The embedded database did not start: ${message.error ?? "unknown reason"}`)),
    );
    keeper.once("exit", (code) => fail(new Error(`The embedded database ended early (code ${code})`)));
  });
  const base = `postgresql://tillvara:${password}@127.0.0.1:${port}`;
  await ensureDatabase(`${base}/postgres`, "tillvara");
  return {
    url: `${base}/tillvara`,
    adminUrl: `${base}/postgres`,
    stop: () =>
      new Promise((done) => {
        if (keeper.exitCode !== null) return done();
        keeper.once("exit", () => done());
        keeper.kill("SIGTERM");
      }),
  };
}

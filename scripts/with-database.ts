import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { prepare } from "./prepare";
import { startEmbeddedDatabase } from "./processes/embedded-database";

/** The environment file of a checkout, read without overriding what the shell has set. */
export function loadEnvFile(): void {
  if (existsSync(".env")) process.loadEnvFile(".env");
}

export const dataDirectory = (): string => process.env.DATA_DIR ?? ".data";

/** A secret of this installation's own, made at the first start and kept beside its data. */
async function localSecret(directory: string): Promise<string> {
  const file = join(directory, "session-secret");
  if (existsSync(file)) return (await readFile(file, "utf8")).trim();
  await mkdir(directory, { recursive: true });
  const secret = randomBytes(32).toString("base64url");
  await writeFile(file, secret, { mode: 0o600 });
  return secret;
}

/**
 * Sets `DATABASE_URL` and `SESSION_SECRET`: as given, else the embedded server and a kept random secret. In production
 * neither has a default. Returns how to stop what was started.
 */
export async function openDatabase(): Promise<() => Promise<void>> {
  loadEnvFile();
  if (process.env.NODE_ENV === "production") {
    const missing = ["DATABASE_URL", "SESSION_SECRET"].filter((name) => !process.env[name]);
    if (missing.length > 0) throw new Error(`NODE_ENV=production needs ${missing.join(" and ")}: there is no default.`);
  }
  await prepare();
  process.env.SESSION_SECRET ||= await localSecret(dataDirectory());
  if (process.env.DATABASE_URL) return () => Promise.resolve();
  const runningUrl = await runningDatabase();
  if (runningUrl) {
    process.env.DATABASE_URL = runningUrl;
    return () => Promise.resolve();
  }
  const fast = process.env.DATABASE_DURABLE === "off";
  const database = await startEmbeddedDatabase(dataDirectory(), { fast });
  process.env.DATABASE_URL = database.url;
  await writeFile(join(dataDirectory(), "database-url"), database.url, { mode: 0o600 });
  return database.stop;
}

/** The embedded server of a product already running from the same data, so that commands work beside it. */
async function runningDatabase(): Promise<string | null> {
  const directory = dataDirectory();
  const pidFile = join(directory, "postgres", "postmaster.pid");
  const urlFile = join(directory, "database-url");
  if (!existsSync(pidFile) || !existsSync(urlFile)) return null;
  const url = (await readFile(urlFile, "utf8")).trim();
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  try {
    await client.connect();
    await client.end();
    return url;
  } catch {
    return null;
  }
}

/** Runs a command with the database open and closes everything afterwards; a fault ends with exit code 1. */
export async function withDatabase(work: () => Promise<void>): Promise<void> {
  const tell = (error: unknown): void => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  };
  const stop = await openDatabase().catch(tell);
  if (!stop) return;
  try {
    await work();
  } catch (error) {
    tell(error);
  } finally {
    const { closeDb } = await import("~/infra/db/client.server");
    const { closePool } = await import("~/infra/db/pool.server");
    await closeDb();
    await closePool();
    await stop();
  }
}

import { spawn } from "node:child_process";
import { chmod, mkdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import pg from "pg";
import { startEmbeddedDatabase } from "../../scripts/processes/embedded-database";

const loader = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

export interface Databases {
  /** URL of a database with that many listings, filled at its first use. */
  filled(listings: number, env: Record<string, string>): Promise<string>;
  /** A copy to be changed at will; `drop` takes it away. */
  copy(url: string): Promise<{ url: string; drop: () => Promise<void> }>;
  stop(): Promise<void>;
}

/** Runs a program of ours to its end; a failing one fails the bench. Returns the seconds it took, start included. */
export async function runProgram(file: string, args: readonly string[], env: Record<string, string>): Promise<number> {
  const started = performance.now();
  const child = spawn(process.execPath, ["--import", loader, file, ...args], {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...env },
  });
  const code = await new Promise<number | null>((done) => child.once("exit", done));
  if (code !== 0) throw new Error(`${file} ended with code ${code}`);
  return (performance.now() - started) / 1000;
}

/** One PostgreSQL with a database per size, kept under `directory`; of other days' databases nothing is kept. */
export async function openDatabases(directory: string, today: string): Promise<Databases> {
  await mkdir(directory, { recursive: true });
  await chmod(directory, 0o711); // run by root, the server takes another user, who must be able to pass
  const server = await startEmbeddedDatabase(directory);
  const named = (name: string): string => Object.assign(new URL(server.adminUrl), { pathname: `/${name}` }).href;
  const day = today.replaceAll("-", "");
  const admin = new pg.Client({ connectionString: server.adminUrl });
  await admin.connect();
  const { rows } = await admin.query<{ datname: string }>(
    "select datname from pg_database where datname like 'bench\\_%'",
  );
  // Listings are dated from the day they are made: yesterday's region is another region.
  for (const { datname } of rows)
    if (!datname.endsWith(`_${day}`)) await admin.query(`drop database "${datname}" with (force)`);
  const present = new Set(rows.map(({ datname }) => datname));
  return {
    async filled(listings, env) {
      const name = `bench_${listings}_${day}`;
      if (!present.has(name)) await admin.query(`create database "${name}"`);
      await runProgram("bench/world/fill.ts", [`--listings=${listings}`], { ...env, DATABASE_URL: named(name) });
      return named(name);
    },
    async copy(url) {
      const source = new URL(url).pathname.slice(1);
      await admin.query('drop database if exists "bench_copy" with (force)');
      await admin.query(`create database "bench_copy" template "${source}"`);
      return {
        url: named("bench_copy"),
        drop: async () => void (await admin.query('drop database if exists "bench_copy" with (force)')),
      };
    },
    async stop() {
      await admin.end();
      await server.stop();
    },
  };
}

import { rm } from "node:fs/promises";
import { afterAll, inject } from "vitest";
import pg from "pg";
import { quickDirectory } from "./quick-directory";

// Runs before each test file: its own clone of the template, so that files never see each other's rows.
const name = `test_${process.pid}_${Math.random().toString(36).slice(2, 8)}`;
const adminUrl = inject("adminUrl");

async function administer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

await administer(`create database "${name}" template "${inject("templateName")}" strategy file_copy`);
process.env.DATABASE_URL = adminUrl.replace(/\/postgres$/, `/${name}`);
process.env.SESSION_SECRET = "test-secret-test-secret-test-secret-1";
const files = await quickDirectory();
process.env.DATA_DIR = files;
process.env.LOG_LEVEL = "silent";
process.env.NODE_ENV = "test";
delete process.env.SMTP_URL;

afterAll(async () => {
  const { closeDb } = await import("~/infra/db/client.server");
  const { closePool } = await import("~/infra/db/pool.server");
  await closeDb();
  await closePool();
  await rm(files, { recursive: true, force: true });
  await administer(`drop database if exists "${name}" with (force)`);
});

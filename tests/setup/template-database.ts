import { chmod, rm } from "node:fs/promises";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { migrate } from "../../app/infra/db/migrate.server";
import { prepare } from "../../scripts/prepare";
import { startEmbeddedDatabase } from "../../scripts/processes/embedded-database";
import { quickDirectory } from "./quick-directory";

declare module "vitest" {
  export interface ProvidedContext {
    adminUrl: string;
    templateName: string;
  }
}

/** One PostgreSQL for the run, one migrated template; each worker clones it (see worker-database.ts). */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await prepare();
  const directory = await quickDirectory();
  await chmod(directory, 0o711); // run by root, the server takes another user, who must be able to pass
  const server = await startEmbeddedDatabase(directory, { fast: true });
  await migrate(server.url);
  const admin = new pg.Client({ connectionString: server.adminUrl });
  await admin.connect();
  await admin.query('alter database "tillvara" rename to "tillvara_template"');
  await admin.end();
  project.provide("adminUrl", server.adminUrl);
  project.provide("templateName", "tillvara_template");
  return async () => {
    await server.stop();
    await rm(directory, { recursive: true, force: true });
  };
}

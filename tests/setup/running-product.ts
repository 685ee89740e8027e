import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { freePort } from "../../scripts/processes/embedded-database";
import { startProduct } from "../support/product-process";
import { quickDirectory } from "./quick-directory";

declare module "vitest" {
  export interface ProvidedContext {
    origin: string;
    databaseUrl: string;
  }
}

/** One running product for all browser tests, with the example region. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const directory = await quickDirectory();
  const port = await freePort();
  // Nobody needs these data after a crash, or looks at the drawings.
  const product = startProduct({ directory, port, args: ["--few-pictures"], env: { DATABASE_DURABLE: "off" } });
  product.process.stderr?.pipe(process.stderr);
  await product.ready;
  project.provide("origin", `http://localhost:${port}`);
  project.provide("databaseUrl", (await readFile(join(directory, "database-url"), "utf8")).trim());
  return async () => {
    product.process.kill("SIGTERM");
    await product.ended;
    await rm(directory, { recursive: true, force: true });
  };
}

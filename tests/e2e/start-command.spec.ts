import { readdir, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { freePort } from "../../scripts/processes/embedded-database";
import { quickDirectory } from "../setup/quick-directory";
import { startProduct, type ProductProcess } from "../support/product-process";

let directory: string;
let port: number;
const running: ProductProcess[] = [];

beforeEach(async () => {
  directory = await quickDirectory();
  port = await freePort();
});
afterEach(async () => {
  for (const { process: child, ended } of running.splice(0)) {
    child.kill("SIGTERM");
    await ended;
  }
  await rm(directory, { recursive: true, force: true });
});

function start(...args: string[]): ProductProcess {
  const product = startProduct({ directory, port, args: ["--no-demo", ...args] });
  running.push(product);
  return product;
}

const served = async (): Promise<boolean> => {
  try {
    return (await fetch(`http://127.0.0.1:${port}/healthz`)).ok;
  } catch {
    return false;
  }
};

async function databaseAnswers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on("error", () => undefined); // it may be told to go between two questions
  try {
    await client.connect();
    await client.query("select 1");
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

const databaseUrl = async (): Promise<string> => (await readFile(join(directory, "database-url"), "utf8")).trim();

describe("the start command", () => {
  it("stops everything on SIGTERM, keeps the data, and recovers after a crash", { timeout: 180_000 }, async () => {
    const first = start();
    await first.ready;
    expect(await served()).toBe(true);
    const url = await databaseUrl();
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query("create table kept (word text); insert into kept values ('kvar')");
    await client.end();

    first.process.kill("SIGTERM");
    expect(await first.ended).toBe(0);
    expect(await served()).toBe(false);
    expect(await databaseAnswers(url)).toBe(false);

    const second = start();
    await second.ready;
    const secondUrl = await databaseUrl();
    second.process.kill("SIGKILL");
    expect(await second.ended).toBe("SIGKILL");
    await expect.poll(served, { timeout: 20_000, interval: 200 }).toBe(false);
    await expect.poll(() => databaseAnswers(secondUrl), { timeout: 20_000, interval: 200 }).toBe(false);

    const third = start();
    await third.ready;
    expect(await served()).toBe(true);
    const again = new pg.Client({ connectionString: await databaseUrl() });
    await again.connect();
    expect((await again.query<{ word: string }>("select word from kept")).rows).toEqual([{ word: "kvar" }]);
    await again.end();
  });

  it("says so when the port is taken, and has started nothing", async () => {
    const other = createServer().listen(port);
    const product = start();
    expect(await product.ended).not.toBe(0);
    expect(product.output()).toContain(String(port));
    expect(await readdir(directory)).toEqual([]);
    await new Promise((done) => other.close(done));
  });

  it("refuses an amount of listings that is no number before anything is started", async () => {
    const product = start("--listings=många");
    expect(await product.ended).not.toBe(0);
    expect(product.output()).toContain("--listings");
  });
});

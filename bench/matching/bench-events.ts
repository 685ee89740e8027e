import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import pg from "pg";
import { newId } from "~/shared/ids";
import { startChild } from "../../scripts/processes/child";
import { summarise, type Latencies } from "../measure/percentiles";
import type { Databases } from "../world/databases";
import { syntheticFlows } from "./synthetic-flows";

/** How long after a command's commit the matches of its flow stand in the database. */
export interface EventTimes {
  readonly market: string;
  readonly flows: number;
  readonly rounds: number;
  /** Milliseconds of a new flow, and of a changed one. */
  readonly added: Pick<Latencies, "p50" | "p95">;
  readonly changed: Pick<Latencies, "p50" | "p95">;
}

const loader = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
const run = promisify(execFile);
const rounds = 40;

/** Invented flows of the region's own firms until there are so many. */
async function fillUp(url: string, most: number): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows: firms } = await client.query<{ id: string }>("select id from organization where kind = 'company'");
    const { rows } = await client.query<{ count: string }>("select count(*) from flow where ended_at is null");
    // Firms that have stated nothing have no flow: those without a title are left out.
    const stated = syntheticFlows(2 * most).filter(({ title }) => title !== "");
    for (const [place, flow] of stated.slice(0, most - Number(rows[0]?.count)).entries())
      await client.query(
        `insert into flow (id, organization_id, direction, title, category_code, waste_code, amount_value, amount_unit,
           amount_per, months, latitude, longitude, origin, updated_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 'firm', now())`,
        [
          newId(),
          firms[place % firms.length]?.id,
          flow.direction,
          flow.title,
          flow.categoryCode,
          flow.wasteCode,
          flow.amount?.value ?? null,
          flow.amount?.unit ?? null,
          flow.amount?.per ?? null,
          flow.months,
          flow.place?.latitude ?? null,
          flow.place?.longitude ?? null,
        ],
      );
    await client.query("vacuum analyze flow");
  } finally {
    await client.end();
  }
}

async function measured(market: string, env: Record<string, string>): Promise<EventTimes> {
  const worker = startChild("worker", "server/worker.ts", env);
  try {
    await worker.ready;
    const program = ["--import", loader, "bench/matching/events-program.ts", String(rounds)];
    const { stdout } = await run(process.execPath, program, { env: { ...process.env, ...env } });
    const found = JSON.parse(stdout) as { flows: number; added: number[]; changed: number[] };
    return {
      market,
      flows: found.flows,
      rounds: found.added.length,
      added: summarise(found.added),
      changed: summarise(found.changed),
    };
  } finally {
    await worker.stop();
  }
}

/** New and changed flows one after the other, with the worker of the product running: in the example region, and among 5,000 flows. */
export async function benchEvents(
  databases: Databases,
  source: string,
  environment: (url: string) => Record<string, string>,
  say: (line: string) => void,
): Promise<EventTimes[]> {
  const { url, drop } = await databases.copy(source);
  try {
    say("Events: the example region …");
    const region = await measured("the example region", environment(url));
    await fillUp(url, 5_000);
    say("Events: 5,000 flows …");
    return [region, await measured("5,000 flows", environment(url))];
  } finally {
    await drop();
  }
}

import { engineQuery } from "~/features/discovery/run-search.server";
import { pageSize, parseSearchQuery } from "~/features/discovery/search-query";
import { env } from "~/infra/env.server";
import { searchEngines } from "~/infra/search/open-engine.server";
import type { EngineQuery } from "~/infra/search/engine-query";
import { visitor } from "~/shared/actor";
import { runRound, type Ask } from "../measure/load";
import type { EngineAnswer, EngineOrder } from "./engine-orders";
import { rawMeilisearch, recordCalls } from "./raw-meilisearch";
import { rawPostgres, recordStatements } from "./raw-postgres";

/** Asks the engines and, beside them, what they themselves ask; a process of its own, as a web server is. Run as a child. */
const asks = new Map<string, Ask>();

const queryOf = (address: string): Promise<EngineQuery> => {
  const query = parseSearchQuery(new URL(address, "http://localhost").searchParams);
  return engineQuery(visitor("sv"), query, { offset: (query.page - 1) * pageSize, limit: pageSize, counted: true });
};

async function prepareEngines(addresses: readonly string[]): Promise<string[]> {
  const queries = await Promise.all(addresses.map(queryOf));
  const at = <T>(items: readonly T[], index: number): T => items[index % items.length] as T;
  for (const engine of searchEngines()) {
    asks.set(`${engine.name} engine`, async (index) => void (await engine.search(at(queries, index))));
    if (engine.name === "postgres") {
      const recorded: Awaited<ReturnType<typeof recordStatements>>[] = [];
      for (const query of queries) recorded.push(await recordStatements(() => engine.search(query)));
      const raw = rawPostgres(env().DATABASE_URL);
      asks.set("postgres raw", (index) => raw.send(at(recorded, index)));
    } else {
      const recorded: Awaited<ReturnType<typeof recordCalls>>[] = [];
      for (const query of queries) recorded.push(await recordCalls(() => engine.search(query)));
      const raw = rawMeilisearch(env().MEILI_URL ?? "");
      asks.set("meilisearch raw", (index) => raw.send(at(recorded, index)));
    }
  }
  return [...asks.keys()];
}

async function obey(order: EngineOrder): Promise<EngineAnswer> {
  if (order.kind === "prepare") return { id: order.id, subjects: await prepareEngines(order.addresses) };
  const ask = asks.get(order.subject);
  if (!ask) throw new Error(`There is no ${order.subject}.`);
  return { id: order.id, round: await runRound(ask, order.plan) };
}

process.on("message", (order: EngineOrder) => {
  obey(order).then(
    (answer) => process.send?.(answer),
    (error: unknown) =>
      process.send?.({ id: order.id, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});
process.on("disconnect", () => process.exit(0));
process.on("SIGTERM", () => process.exit(0));
process.send?.({ ready: true });

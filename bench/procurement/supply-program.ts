import { shippedCriteria } from "~/features/criteria/data/all-criteria";
import { engineQuery } from "~/features/discovery/run-search.server";
import { pageSize, parseSearchQuery } from "~/features/discovery/search-query";
import { categories, categoryGroups } from "~/features/reference/category-tree";
import { checkSupply, type SupplyRequirement } from "~/features/supply-check/check/check-supply";
import { marketOf } from "~/features/supply-check/market/market.server";
import type { MarketScope } from "~/features/supply-check/market/scope";
import { openSearchEngine } from "~/infra/search/open-engine.server";
import { visitor } from "~/shared/actor";
import { runRound, type Ask } from "../measure/load";
import type { EngineAnswer, EngineOrder } from "../subjects/engine-orders";

/** Searches and supply checks in one process, as a web server is: the whole market of the database, real criteria. Run as a child. */
const asks = new Map<string, Ask>();

/** Every category: all that is offered anywhere is one market. */
const whole: MarketScope = {
  leaves: categories.map(({ code }) => code).sort(),
  profileCodes: [...categories, ...categoryGroups].map(({ code }) => code).sort(),
};

/** Forty criteria of the library that can be tried, with their default values. */
const requirements: SupplyRequirement[] = shippedCriteria
  .filter(({ state, content }) => state === "published" && content.requirement !== null)
  .slice(0, 40)
  .map(({ id, content }) => ({
    key: id,
    requirement: content.requirement as SupplyRequirement["requirement"],
    values: Object.fromEntries(content.parameters.map((parameter) => [parameter.key, parameter.default])),
  }));

/** The market as it stands, told by its stamp, and so many requirements tried on all of it; nothing kept from before. */
const check =
  (count: number): Ask =>
  async () => {
    const market = await marketOf(visitor("sv"), whole);
    checkSupply(market.table, requirements.slice(0, count), market.day, { cache: new Map() });
  };

/** The same forty with one bound that has not been tried before: what an officer does who moves one parameter. */
const move: Ask = async (index) => {
  const market = await marketOf(visitor("sv"), whole);
  const bound = { value: (index * 7) % 600 };
  const moved: SupplyRequirement = {
    key: "moved",
    requirement: { target: "offer", attribute: "warranty_months", operator: "at_least", bound },
    values: {},
  };
  if (market.cache.size > 200) market.cache.clear();
  checkSupply(market.table, [moved, ...requirements.slice(1)], market.day, { cache: market.cache });
};

async function prepare(addresses: readonly string[]): Promise<string[]> {
  const engine = openSearchEngine();
  const queries = await Promise.all(
    addresses.map((address) => {
      const query = parseSearchQuery(new URL(address, "http://localhost").searchParams);
      const page = { offset: (query.page - 1) * pageSize, limit: pageSize, counted: true };
      return engineQuery(visitor("sv"), query, page);
    }),
  );
  asks.set("search call", async (index) => {
    const query = queries[index % queries.length];
    if (query) await engine.search(query);
  });
  for (const count of [10, 20, 40]) asks.set(`supply check, ${count} requirements`, check(count));
  asks.set("supply check, one parameter moved", move);
  const started = performance.now();
  const market = await marketOf(visitor("sv"), whole);
  const read = (performance.now() - started) / 1000;
  const { table } = market;
  process.stderr.write(
    `  ${table.offerIds.length} offers of ${table.firmIds.length} firms read in ${read.toFixed(1)} s, ` +
      `${table.offerColumns.size} + ${table.firmColumns.size} columns, ` +
      `${Math.round(process.memoryUsage().rss / 2 ** 20)} MB resident\n`,
  );
  return [...asks.keys()];
}

async function obey(order: EngineOrder): Promise<EngineAnswer> {
  if (order.kind === "prepare") return { id: order.id, subjects: await prepare(order.addresses) };
  const ask = asks.get(order.subject);
  if (!ask) throw new Error(`There is no ${order.subject}.`);
  return { id: order.id, round: await runRound(ask, order.plan) };
}

process.on("message", (order: EngineOrder) => {
  obey(order).then(
    (answer) => process.send?.(answer),
    (error: unknown) => process.send?.({ id: order.id, fault: String(error) }),
  );
});
process.on("disconnect", () => process.exit(0));
process.on("SIGTERM", () => process.exit(0));
process.send?.({ ready: true });

import { supplierFactsOn } from "~/features/criteria/subject";
import type { MarketOffer } from "~/features/catalogue/reading/market-offer";
import { marketOffers } from "~/features/catalogue/reading/market-offers.server";
import { marketStamp } from "~/features/catalogue/reading/market-stamp.server";
import { factsOfOrganizations } from "~/features/organizations/facts/facts-of-organizations.server";
import { suppliersIn } from "~/features/organizations/profile/suppliers.server";
import { suppliersStamp } from "~/features/organizations/profile/suppliers-stamp.server";
import { now } from "~/infra/clock/clock.server";
import type { Actor } from "~/shared/actor";
import { toStockholmDay, type IsoDate } from "~/shared/dates";
import { buildMarketTable, type FirmRow } from "../check/market-table";
import { pieceMassOf } from "../check/supply-quantity";
import type { Market, MarketRow } from "./market";
import type { MarketScope } from "./scope";

type ReadRow = Omit<MarketRow, "pieceMassKg"> & Pick<MarketOffer, "attributes">;

const profileRow = (organizationId: string): ReadRow => ({
  id: organizationId,
  organizationId,
  reference: "",
  title: "",
  type: "profile",
  categoryCode: "",
  serviceKind: null,
  attributes: {},
  quantity: null,
  unit: null,
  quantityApproximate: false,
  per: null,
  massKg: null,
  climateKg: null,
  municipalityCode: null,
  latitude: null,
  longitude: null,
});

function firmsOf(facts: Awaited<ReturnType<typeof factsOfOrganizations>>, day: IsoDate): FirmRow[] {
  const byFirm = new Map<string, typeof facts>();
  for (const fact of facts) byFirm.set(fact.organizationId, [...(byFirm.get(fact.organizationId) ?? []), fact]);
  return [...byFirm].map(([id, stated]) => ({ id, facts: supplierFactsOn(stated, day) }));
}

async function readMarket(actor: Actor, scope: MarketScope, stamp: string): Promise<Market> {
  const at = now();
  const day = toStockholmDay(at);
  const [offers, suppliers] = await Promise.all([
    marketOffers(actor, scope.leaves),
    suppliersIn(actor, scope.profileCodes),
  ]);
  const offering = new Set(offers.map(({ organizationId }) => organizationId));
  const all: ReadRow[] = [...offers, ...suppliers.filter((id) => !offering.has(id)).map(profileRow)];
  const facts = await factsOfOrganizations(actor, [...offering, ...suppliers]);
  const table = buildMarketTable(all, firmsOf(facts, day));
  const byId = new Map(all.map(({ attributes, ...row }) => [row.id, { ...row, pieceMassKg: pieceMassOf(attributes) }]));
  return { stamp, at, day, table, rows: table.offerIds.map((id) => byId.get(id) as MarketRow), cache: new Map() };
}

const kept = new Map<string, Promise<Market>>();
/** Parts of the market kept in memory, least lately used first out. */
const mostKept = 6;
/** Columns kept of one market: as many trials as an officer makes in an hour. */
const mostColumns = 400;

/**
 * The market as it stands now. What was read before is used again while nothing in it has changed: two small statements
 * say whether it has.
 */
export async function marketOf(actor: Actor, scope: MarketScope): Promise<Market> {
  const key = scope.leaves.join(" ");
  const stamps = await Promise.all([marketStamp(actor, scope.leaves), suppliersStamp(actor)]);
  const stamp = stamps.join("|");
  const before = kept.get(key);
  const known = await before?.catch(() => null);
  const current = known?.stamp === stamp && before ? before : readMarket(actor, scope, stamp);
  kept.delete(key);
  kept.set(key, current);
  for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - mostKept))) kept.delete(oldest);
  try {
    const market = await current;
    if (market.cache.size > mostColumns) market.cache.clear();
    return market;
  } catch (error) {
    kept.delete(key);
    throw error;
  }
}

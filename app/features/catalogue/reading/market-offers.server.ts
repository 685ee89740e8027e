import { today } from "~/infra/clock/clock.server";
import type { Actor } from "~/shared/actor";
import type { MarketOffer } from "./market-offer";
import { findMarketOffers } from "./market-store.server";

/**
 * Live surplus and services in those categories (leaf codes) that anybody may see: one statement. The actor's own circle
 * adds nothing, so that two readers of one analysis see the same market.
 */
export const marketOffers = (_actor: Actor, categoryCodes: readonly string[]): Promise<MarketOffer[]> =>
  categoryCodes.length === 0 ? Promise.resolve([]) : findMarketOffers(today(), categoryCodes);

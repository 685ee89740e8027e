import { today } from "~/infra/clock/clock.server";
import type { Actor } from "~/shared/actor";
import { findMarketStamp } from "./market-store.server";

/**
 * A text that is another as soon as `marketOffers` of the same categories would answer anything else: the day, how many
 * there are, and what has been saved. Lets a reader keep what it has worked out.
 */
export const marketStamp = async (_actor: Actor, categoryCodes: readonly string[]): Promise<string> => {
  const day = today();
  return `${day}/${categoryCodes.length === 0 ? "" : await findMarketStamp(day, categoryCodes)}`;
};

import { categories } from "~/features/reference/category-tree";
import type { Tender } from "~/features/tenders/tender";
import type { Actor } from "~/shared/actor";
import { checkSupply } from "./check/check-supply";
import { lotRequirements, type DraftRequirement } from "./check/draft-requirements";
import type { Tally } from "./check/verdicts";
import { marketOf } from "./market/market.server";
import { scopeOf, type MarketScope } from "./market/scope";
import { othersThan } from "./report/lot-report";

interface Part {
  readonly scope: MarketScope;
  /** By key: a criterion of several lots in the same part is tried once. */
  readonly requirements: Map<string, DraftRequirement>;
}

/** The parts of the market that the lots look in, each with what is asked there. */
function partsOf({ lots, criteria }: Pick<Tender["content"], "lots" | "criteria">): readonly Part[] {
  const parts = new Map<string, Part>();
  for (const lot of lots) {
    const scope = scopeOf(lot, false, categories);
    if (!scope) continue;
    const name = scope.leaves.join(" ");
    const part = parts.get(name) ?? { scope, requirements: new Map<string, DraftRequirement>() };
    const { binding, asked } = lotRequirements({ criteria }, lot.key);
    for (const each of [...binding, ...asked]) part.requirements.set(each.key, each);
    parts.set(name, part);
  }
  return [...parts.values()];
}

/**
 * How many offers pass, leave open and fail each criterion that can be tried, by its key, each criterion alone and as the
 * market stands now. Lots that look in different parts of the market are added up; the authority's own offers are left out.
 * Costs two small statements a part while nothing in it has changed. No look is logged: nothing is weighed together here.
 */
export async function marketCounts(
  actor: Actor,
  { content, organizationId }: Pick<Tender, "organizationId" | "content">,
): Promise<ReadonlyMap<string, Tally>> {
  const counted = await Promise.all(
    partsOf(content).map(async ({ scope, requirements }) => {
      const market = await marketOf(actor, scope);
      const options = { cache: market.cache, among: othersThan(market, organizationId).among };
      return checkSupply(market.table, [...requirements.values()], market.day, options).requirements;
    }),
  );
  const sums = new Map<string, Tally>();
  for (const { key, tally } of counted.flat()) {
    const before = sums.get(key) ?? { pass: 0, unknown: 0, fail: 0 };
    sums.set(key, {
      pass: before.pass + tally.pass,
      unknown: before.unknown + tally.unknown,
      fail: before.fail + tally.fail,
    });
  }
  return sums;
}

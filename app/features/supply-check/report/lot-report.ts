import { criterionLevels, type CriterionLevel } from "~/features/criteria/criterion";
import type { Category } from "~/features/reference/category";
import type { Lot, TenderContent } from "~/features/tenders/tender";
import {
  checkSupply,
  emptiesMarket,
  emptyingPair,
  type CheckOptions,
  type Emptying,
  type SupplyResult,
} from "../check/check-supply";
import { lotRequirements, type DraftRequirement, type LotRequirements } from "../check/draft-requirements";
import { countOffer, median, needOf, sumAmounts, type Amount, type SupplyAmount } from "../check/supply-quantity";
import { butNot, countBits, emptyBits, forEachBit, fullBits } from "../check/verdicts";
import { draftAtLevel, levelOfDraft, type DraftAtLevel, type Library } from "../levels/draft-at-level";
import type { Market } from "../market/market";
import { applyTrial, type TrialStep } from "../trial/trial";
import { waysForward, type WayForward } from "../trial/ways-forward";
import { reasonsFor, type Reasons } from "./reasons";

/** kg CO2e saved for one unit of the need: middle value of the passing offers that have a factor and an amount. */
export interface ClimatePerUnit {
  readonly medianKg: number | null;
  readonly offers: number;
}

/** How one set of criteria stands on the market. */
export interface Standing {
  readonly result: SupplyResult;
  /** What passing offers hold of the need, and what those hold that may pass. */
  readonly passing: SupplyAmount | null;
  readonly open: SupplyAmount | null;
  readonly climate: ClimatePerUnit;
}

export interface LevelStanding extends Standing {
  readonly level: CriterionLevel;
  readonly changes: DraftAtLevel["changes"];
  readonly requirements: readonly DraftRequirement[];
}

export interface EmptyingReport extends Emptying {
  readonly reasons: Reasons;
  /** Offers that reach the requirement: they pass or may pass all the others. */
  readonly reached: number;
  readonly ways: readonly WayForward[];
}

export interface LotReport extends Standing {
  readonly market: Market;
  readonly requirements: LotRequirements;
  /** Award criteria and what is only asked, tried on the same offers. */
  readonly asked: SupplyResult;
  readonly need: Amount | null;
  /** Items in a unit that measures something else than the first. */
  readonly itemsApart: readonly string[];
  /** Own offers of the authority: seen under reuse, not counted here. */
  readonly ownOffers: number;
  readonly levels: readonly LevelStanding[];
  /** Level the draft stands on; null: a mixture. */
  readonly level: CriterionLevel | null;
  readonly emptying: EmptyingReport | null;
  /** The draft as it is, while something else is tried. */
  readonly untried: SupplyResult | null;
}

export interface LotQuestion {
  readonly market: Market;
  readonly content: Pick<TenderContent, "criteria">;
  readonly lot: Lot;
  readonly library: Library;
  readonly steps: readonly TrialStep[];
  /** The authority that asks. */
  readonly organizationId: string;
  readonly categoryOf: (code: string) => Category | undefined;
}

type Ground = Pick<LotQuestion, "market" | "categoryOf"> & {
  readonly options: CheckOptions;
  readonly need: Amount | null;
};

function standing({ market, options, need, categoryOf }: Ground, requirements: readonly DraftRequirement[]): Standing {
  const { table, rows, day } = market;
  const result = checkSupply(table, requirements, day, options);
  if (need === null) return { result, passing: null, open: null, climate: { medianKg: null, offers: 0 } };
  const effects: number[] = [];
  const count = (bits: Uint32Array, passing: boolean): SupplyAmount => {
    const counted: ReturnType<typeof countOffer>[] = [];
    forEachBit(bits, (place) => {
      const row = rows[place];
      if (!row) return;
      const one = countOffer({ ...row, recurring: row.per !== null }, need.unit, categoryOf(row.categoryCode));
      counted.push(one);
      if (passing && one.kind === "counted" && one.amount > 0 && row.climateKg !== null)
        effects.push(row.climateKg / one.amount);
    });
    return sumAmounts(counted);
  };
  const { pass, possible } = result.together;
  return {
    result,
    passing: count(pass, true),
    open: count(butNot(possible, pass), false),
    climate: { medianKg: median(effects), offers: effects.length },
  };
}

function emptyingOf(
  ground: Ground,
  result: SupplyResult,
  binding: readonly DraftRequirement[],
  library: Library,
): EmptyingReport | null {
  const found = emptiesMarket(result) ?? emptyingPair(result);
  const key = found?.keys[0];
  if (!found || key === undefined) return null;
  const { market, options } = ground;
  const index = binding.findIndex((each) => each.key === key);
  const others = checkSupply(
    market.table,
    binding.filter((each) => !found.keys.includes(each.key)),
    market.day,
    options,
  );
  return {
    ...found,
    reached: others.all.pass + others.all.unknown,
    reasons: reasonsFor(market.table, binding[index] as DraftRequirement, others.together.possible, market.day),
    ways: waysForward({ table: market.table, day: market.day, options }, binding, key, library),
  };
}

/** Rows of everybody but the authority itself, and how many its own are. */
export function othersThan(market: Market, organizationId: string): { among: Uint32Array; own: number } {
  const own = emptyBits(market.rows.length);
  market.rows.forEach((row, place) => {
    if (row.organizationId === organizationId) own[place >>> 5] = (own[place >>> 5] as number) | (1 << (place & 31));
  });
  return { among: butNot(fullBits(market.rows.length), own), own: countBits(own) };
}

/** Everything the supply check says about one lot: the draft with what is tried, its levels, and ways on. */
export function lotReport(question: LotQuestion): LotReport {
  const { market, content, lot, library, steps, organizationId } = question;
  const { among, own } = othersThan(market, organizationId);
  const { need, apart } = needOf(lot.items);
  const ground: Ground = { ...question, need, options: { cache: market.cache, among } };
  const tried = { criteria: applyTrial(content.criteria, steps, library) };
  const requirements = lotRequirements(tried, lot.key);
  const now = standing(ground, requirements.binding);
  // Levels start from the draft as it is saved: a level that is only tried stands beside the others.
  const levels = criterionLevels.map((level) => draftAtLevel(content.criteria, level, library));
  return {
    ...now,
    market,
    requirements,
    asked: checkSupply(market.table, requirements.asked, market.day, ground.options),
    need,
    itemsApart: apart,
    ownOffers: own,
    levels: levels.map(({ level, criteria, changes }) => {
      const binding = lotRequirements({ criteria }, lot.key).binding;
      return { level, changes, requirements: binding, ...standing(ground, binding) };
    }),
    level: levelOfDraft(content.criteria, levels),
    emptying: emptyingOf(ground, now.result, requirements.binding, library),
    untried:
      steps.length === 0
        ? null
        : checkSupply(market.table, lotRequirements(content, lot.key).binding, market.day, ground.options),
  };
}

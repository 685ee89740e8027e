import { checksOf } from "~/features/criteria/evaluate";
import type { ParameterValues } from "~/features/criteria/criterion";
import type { Requirement } from "~/features/criteria/requirement";
import type { IsoDate } from "~/shared/dates";
import { evaluateColumn } from "./evaluate-column";
import type { MarketTable } from "./market-table";
import {
  andBits,
  both,
  butNot,
  countBits,
  countBoth,
  emptyBits,
  forEachBit,
  fullBits,
  hasBit,
  tally,
  type Tally,
  type Verdicts,
} from "./verdicts";

/** A requirement as it stands in the draft: the statement with what the officer has filled in. */
export interface SupplyRequirement {
  /** Key of the criterion in the draft. */
  readonly key: string;
  readonly requirement: Requirement;
  readonly values: ParameterValues;
}

/** How many are left, and how many more would be if every open question were answered yes. */
export interface Left {
  readonly pass: number;
  readonly unknown: number;
}

export interface RequirementResult {
  readonly key: string;
  /** Alone, over all offers. */
  readonly tally: Tally;
  /** Left after this requirement and those before it. */
  readonly after: Left;
  /** Left if every requirement but this one stood. */
  readonly without: Left;
  /** Offers that fail here and nowhere else. */
  readonly failsOnlyHere: number;
}

export interface SupplyResult {
  readonly offers: number;
  readonly firms: number;
  readonly all: Tally;
  readonly firmsPassing: number;
  /** Firms that may pass: none of theirs passes, but one may. */
  readonly firmsOpen: number;
  readonly requirements: readonly RequirementResult[];
  /** The rows looked at. */
  readonly among: Uint32Array;
  /** Outcomes by requirement, in order: the grid. */
  readonly columns: readonly Verdicts[];
  /** Outcome of all requirements taken together. */
  readonly together: Verdicts;
  /** Offers that fail exactly one requirement, and exactly two. */
  readonly failsOne: Uint32Array;
  readonly failsTwo: Uint32Array;
}

/** Columns already worked out for a table on a day, by what was asked. */
export type ColumnCache = Map<string, Verdicts>;

/** What decides a column: the statement and the values of the parameters it names. */
export function columnKey({ requirement, values }: Pick<SupplyRequirement, "requirement" | "values">): string {
  const named = checksOf(requirement).flatMap(({ bound }) =>
    bound && "parameter" in bound ? [[bound.parameter, values[bound.parameter] ?? null]] : [],
  );
  return JSON.stringify([requirement, named]);
}

function columnFor(
  table: MarketTable,
  each: SupplyRequirement,
  day: IsoDate,
  cache: ColumnCache | undefined,
): Verdicts {
  if (!cache) return evaluateColumn(table, each.requirement, each.values, day);
  const key = columnKey(each);
  const known = cache.get(key);
  if (known) return known;
  const made = evaluateColumn(table, each.requirement, each.values, day);
  cache.set(key, made);
  return made;
}

/** Firms behind those offers. */
export function firmsBehind(table: MarketTable, offers: Uint32Array): Uint32Array {
  const firms = emptyBits(table.firmIds.length);
  forEachBit(offers, (row) => {
    const firm = table.firmOf[row] as number;
    firms[firm >>> 5] = (firms[firm >>> 5] as number) | (1 << (firm & 31));
  });
  return firms;
}

/** What all columns from each place on come to, the end first: `suffix[n]` is everything looked at. */
function suffixes(columns: readonly Verdicts[], among: Verdicts): Verdicts[] {
  const ends: Verdicts[] = [among];
  for (let index = columns.length - 1; index >= 0; index -= 1) {
    ends.unshift(both(columns[index] as Verdicts, ends[0] as Verdicts));
  }
  return ends;
}

/** Rows by how often they fail, counted to two: sets of those that fail once or more, twice or more, three times or more. */
function failures(columns: readonly Verdicts[], all: Uint32Array) {
  const [once, twice, thrice] = [all.map(() => 0), all.map(() => 0), all.map(() => 0)];
  for (const { possible } of columns) {
    for (let word = 0; word < all.length; word += 1) {
      const fails = (all[word] as number) & ~(possible[word] as number);
      thrice[word] = (thrice[word] as number) | ((twice[word] as number) & fails);
      twice[word] = (twice[word] as number) | ((once[word] as number) & fails);
      once[word] = (once[word] as number) | fails;
    }
  }
  return { failsOne: butNot(once, twice), failsTwo: butNot(twice, thrice) };
}

const left = (pass: number, possible: number): Left => ({ pass, unknown: possible - pass });

export interface CheckOptions {
  /** Columns of the same table and day: moving one parameter works out that column only. */
  readonly cache?: ColumnCache;
  /** Rows to look at; all when absent. */
  readonly among?: Uint32Array;
}

/**
 * Tries every requirement on every offer. Linear in requirements: what is left before and after each place is kept, so that
 * leaving one out costs no more than laying two sets together.
 */
export function checkSupply(
  table: MarketTable,
  requirements: readonly SupplyRequirement[],
  day: IsoDate,
  { cache, among = fullBits(table.offerIds.length) }: CheckOptions = {},
): SupplyResult {
  const start: Verdicts = { pass: among, possible: among };
  const offers = countBits(among);
  const columns = requirements.map((each) => both(columnFor(table, each, day, cache), start));
  const ends = suffixes(columns, start);
  const together = ends[0] as Verdicts;
  let before = start;
  const results = requirements.map(({ key }, index): Omit<RequirementResult, "failsOnlyHere"> => {
    const column = columns[index] as Verdicts;
    const end = ends[index + 1] as Verdicts;
    const without = left(countBoth(before.pass, end.pass), countBoth(before.possible, end.possible));
    before = both(before, column);
    return {
      key,
      tally: tally(column, offers),
      after: left(countBits(before.pass), countBits(before.possible)),
      without,
    };
  });
  const passing = firmsBehind(table, together.pass);
  const { failsOne, failsTwo } = failures(columns, among);
  return {
    offers,
    firms: countBits(firmsBehind(table, among)),
    all: tally(together, offers),
    firmsPassing: countBits(passing),
    firmsOpen: countBits(butNot(firmsBehind(table, together.possible), passing)),
    requirements: results.map((result, index) => ({
      ...result,
      failsOnlyHere: countBits(butNot(failsOne, (columns[index] as Verdicts).possible)),
    })),
    among,
    columns,
    together,
    failsOne,
    failsTwo,
  };
}

/** By requirement: the firms known to meet it, by an offer of theirs. Costs a look at every passing cell. */
export const firmsMeeting = (table: MarketTable, { columns }: Pick<SupplyResult, "columns">): Uint32Array[] =>
  columns.map(({ pass }) => firmsBehind(table, pass));

export interface Emptying {
  /** The requirement, or the two that only together hold the market back. */
  readonly keys: readonly string[];
  /** Offers that would pass without it (them). */
  readonly passWithout: number;
  readonly unknownWithout: number;
}

/** Of equals, the first; null when no requirement makes that much difference. */
function worstBy({ requirements }: SupplyResult, now: number, count: (each: Left) => number): Emptying | null {
  let worst: RequirementResult | null = null;
  for (const each of requirements) if (count(each.without) > (worst ? count(worst.without) : now)) worst = each;
  if (!worst || count(worst.without) < 2 * now) return null;
  return { keys: [worst.key], passWithout: worst.without.pass, unknownWithout: worst.without.unknown };
}

/**
 * The single requirement that empties the market: most of those that pass all the others fall on it, and few are left.
 * "Few" is fewer than `enough`, below which a tender rarely gets competition. Where nobody passes whichever one is left
 * out (something nobody has stated), those that may pass are counted instead. Null when none does.
 */
export function emptiesMarket(result: SupplyResult, enough = 5): Emptying | null {
  const { all, requirements } = result;
  if (all.pass >= enough) return null;
  if (all.pass > 0 || requirements.some(({ without }) => without.pass > 0))
    return worstBy(result, all.pass, ({ pass }) => pass);
  return all.unknown >= enough ? null : worstBy(result, all.unknown, ({ pass, unknown }) => pass + unknown);
}

/**
 * When no single requirement does: the pair most offers fail on and on nothing else, where nobody passes. The pairs are
 * counted over those offers only.
 */
export function emptyingPair(result: SupplyResult): Emptying | null {
  const { all, columns, failsTwo, requirements } = result;
  if (all.pass > 0 || requirements.some(({ without }) => without.pass > 0)) return null;
  const counts = new Map<number, number>();
  forEachBit(failsTwo, (row) => {
    const failed = columns.flatMap(({ possible }, index) => (hasBit(possible, row) ? [] : [index]));
    const pair = (failed[0] as number) * columns.length + (failed[1] as number);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  });
  const best = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0];
  if (!best) return null;
  const pair = [Math.floor(best[0] / columns.length), best[0] % columns.length];
  const start: Verdicts = { pass: result.among, possible: result.among };
  const others = columns.filter((_, index) => !pair.includes(index)).reduce(both, start);
  const without = tally(others, result.offers);
  if (without.pass === 0) return null;
  return {
    keys: pair.map((index) => (requirements[index] as RequirementResult).key),
    passWithout: without.pass,
    unknownWithout: without.unknown,
  };
}

export type Standing = "passes" | "open" | "fails_one" | "fails_more";

export interface StandingGroup {
  readonly standing: Standing;
  /** Of `fails_one`: the requirement they fall on. */
  readonly key: string | null;
  readonly offers: Uint32Array;
  readonly count: number;
}

/** Every offer in exactly one group: passes all, may pass, falls on one named requirement, falls on several. Empty ones are left out. */
export function standingGroups(result: SupplyResult): StandingGroup[] {
  const { among, columns, failsOne, requirements, together } = result;
  const group = (standing: Standing, key: string | null, rows: Uint32Array): StandingGroup => ({
    standing,
    key,
    offers: rows,
    count: countBits(rows),
  });
  const falls = requirements
    .map(({ key }, index) => group("fails_one", key, butNot(failsOne, (columns[index] as Verdicts).possible)))
    .sort((a, b) => b.count - a.count);
  const fails = butNot(among, together.possible);
  return [
    group("passes", null, together.pass),
    group("open", null, butNot(together.possible, together.pass)),
    ...falls,
    group("fails_more", null, andBits(fails, butNot(fails, failsOne))),
  ].filter(({ count }) => count > 0);
}

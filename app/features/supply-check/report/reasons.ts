import { checksOf, evaluateRequirement, tracesWith, type CheckReason } from "~/features/criteria/evaluate";
import type { Check } from "~/features/criteria/requirement";
import type { Subject } from "~/features/criteria/subject";
import type { IsoDate } from "~/shared/dates";
import type { DraftRequirement } from "../check/draft-requirements";
import { attributesOf, factsOf, type MarketTable } from "../check/market-table";
import { forEachBit } from "../check/verdicts";

/** Why offers do not pass a requirement: which check, how it came out, and how many. Most common first. */
export type Reasons = readonly { readonly check: Check; readonly reason: CheckReason; readonly offers: number }[];

/** One row as the evaluator takes it, with no more than the requirement asks about. */
export function subjectOf(
  table: MarketTable,
  row: number,
  { requirement }: Pick<DraftRequirement, "requirement">,
  day: IsoDate,
): Subject {
  const checks = checksOf(requirement);
  const keys = (target: Check["target"]): string[] =>
    checks.filter((check) => check.target === target).map(({ attribute }) => attribute);
  return {
    offer: { attributes: attributesOf(table, row, keys("offer")) },
    supplier: { facts: factsOf(table, row, keys("supplier")) },
    day,
  };
}

/** Each offer counts once, under the first check that it fails, or else the first that nobody can answer. */
export function reasonsFor(table: MarketTable, each: DraftRequirement, offers: Uint32Array, day: IsoDate): Reasons {
  const counts = new Map<string, { check: Check; reason: CheckReason; offers: number }>();
  forEachBit(offers, (row) => {
    const { outcome, trace } = evaluateRequirement(each.requirement, each.values, subjectOf(table, row, each, day));
    if (outcome === "pass") return;
    const [first] = tracesWith(trace, outcome);
    if (!first) return;
    const key = `${first.check.target} ${first.check.attribute} ${first.reason}`;
    const known = counts.get(key) ?? { check: first.check, reason: first.reason, offers: 0 };
    counts.set(key, { ...known, offers: known.offers + 1 });
  });
  return [...counts].sort(([a, x], [b, y]) => y.offers - x.offers || (a < b ? -1 : 1)).map(([, reason]) => reason);
}

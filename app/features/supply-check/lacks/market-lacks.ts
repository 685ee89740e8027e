import type { CriterionRef } from "~/features/criteria/criterion";
import type { Bilingual } from "~/shared/locale";

/** One requirement as one kept check tried it. */
export interface TriedRequirement {
  readonly tenderId: string;
  readonly source: CriterionRef | null;
  /** In the tender's own words; used where the library has no criterion of that id. */
  readonly title: string;
  readonly categories: readonly string[];
  readonly counts: { readonly pass: number; readonly unknown: number; readonly fail: number };
}

export interface MarketLack {
  /** Criterion id, or the title of an authority's own requirement. */
  readonly key: string;
  readonly title: Bilingual;
  readonly categories: readonly string[];
  readonly tenders: number;
  readonly pass: number;
  readonly unknown: number;
  readonly fail: number;
}

/** Share of the offers tried that did not meet it or are not known to. */
const lacking = ({ pass, unknown, fail }: MarketLack): number => (fail + unknown) / Math.max(1, pass + unknown + fail);

/**
 * Requirements over all the checks given, gathered by criterion whatever its version, those that stopped the largest
 * share of offers first. `titleOf` names a criterion of the library in both languages, null where it has none.
 */
export function marketLacks(
  tried: readonly TriedRequirement[],
  titleOf: (id: string) => Bilingual | null,
): MarketLack[] {
  const groups = new Map<string, TriedRequirement[]>();
  for (const one of tried) {
    const key = one.source?.id ?? one.title;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups]
    .map(([key, group]): MarketLack => {
      const sum = (outcome: keyof TriedRequirement["counts"]) =>
        group.reduce((total, { counts }) => total + counts[outcome], 0);
      const title = group[0]?.title ?? "";
      return {
        key,
        title: titleOf(key) ?? { sv: title, en: title },
        categories: [...new Set(group.flatMap(({ categories }) => categories))].sort(),
        tenders: new Set(group.map(({ tenderId }) => tenderId)).size,
        pass: sum("pass"),
        unknown: sum("unknown"),
        fail: sum("fail"),
      };
    })
    .filter(({ unknown, fail }) => unknown + fail > 0)
    .sort((a, b) => lacking(b) - lacking(a) || b.tenders - a.tenders || (a.key < b.key ? -1 : 1));
}

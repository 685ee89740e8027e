import { groupOf, isGroupCode, type Category } from "~/features/reference/category";
import { cpvPrefix } from "~/features/reference/cpv-code";
import type { Lot } from "~/features/tenders/tender";

/** Part of the market that is looked at. */
export interface MarketScope {
  /** Leaf codes: where offers stand. */
  readonly leaves: readonly string[];
  /** Leaves and the groups above them: where firms say they work. */
  readonly profileCodes: readonly string[];
}

const related = (category: Category, cpv: string): boolean =>
  category.cpv.some((prefix) => cpv.startsWith(prefix) || prefix.startsWith(cpvPrefix(cpv)));

/**
 * Categories a lot asks in: its own category (every leaf of a group) and those its CPV codes lie under or above. `wide`
 * takes the whole groups. Null when the lot names neither.
 */
export function scopeOf(
  lot: Pick<Lot, "categoryCode" | "items">,
  wide: boolean,
  categories: readonly Category[],
): MarketScope | null {
  const { categoryCode, items } = lot;
  const codes = items.flatMap(({ cpv }) => (/^\d{8}$/.test(cpv) ? [cpv] : []));
  const own = categories.filter(
    ({ code, group }) => code === categoryCode || (isGroupCode(categoryCode) && group === categoryCode),
  );
  // A category says more than a code: codes decide only where the lot has no category.
  const named = own.length > 0 ? own : categories.filter((category) => codes.some((cpv) => related(category, cpv)));
  if (named.length === 0) return null;
  const groups = new Set(named.map(({ group }) => group));
  const chosen = wide ? categories.filter(({ group }) => groups.has(group)) : named;
  const leaves = chosen.map(({ code }) => code).sort();
  return { leaves, profileCodes: [...new Set([...leaves, ...leaves.flatMap((code) => groupOf(code) ?? [])])].sort() };
}

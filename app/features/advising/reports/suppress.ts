/** A row of counts as it may be shown: null = hidden. */
export interface Shown {
  readonly cells: readonly (number | null)[];
  readonly total: number | null;
}

/**
 * Hides small counts so that they cannot be worked out. Counts of 1 to `least` − 1 are hidden; where the total would give one
 * away, the next smallest are hidden too, until at least two are and they can stand for more than one set of numbers; where
 * that is not to be had, the total is hidden. Nought is shown: it is about nobody.
 */
export function suppress(counts: readonly number[], least: number): Shown {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const hidden = new Set(counts.flatMap((count, index) => (count > 0 && count < least ? [index] : [])));
  const show = (withTotal: boolean): Shown => ({
    cells: counts.map((count, index) => (hidden.has(index) ? null : count)),
    total: withTotal ? total : null,
  });
  if (hidden.size === 0) return show(true);
  if (total < least) return show(false);
  const rest = counts
    .map((count, index) => ({ count, index }))
    .filter(({ count, index }) => count > 0 && !hidden.has(index))
    .toSorted((a, b) => a.count - b.count || a.index - b.index);
  const safe = (): boolean => {
    const sum = [...hidden].reduce((all, index) => all + (counts[index] ?? 0), 0);
    return hidden.size > 1 && sum >= least && sum > hidden.size;
  };
  for (const { index } of rest) {
    if (safe()) break;
    hidden.add(index);
  }
  return show(safe());
}

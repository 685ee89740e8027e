import { criterionLevels, type CriterionLevel, type CriterionVersion } from "~/features/criteria/criterion";

/** The same demand on other levels of ambition: what replaces a criterion, and what it replaces, however far. */
export type LevelFamily = Readonly<Partial<Record<CriterionLevel, CriterionVersion>>>;

/** Whom each stands beside in the library: those it replaces and those that replace it. */
function neighboursOf(library: readonly CriterionVersion[]): ReadonlyMap<string, ReadonlySet<string>> {
  const beside = new Map<string, Set<string>>();
  const join = (one: string, other: string): void => {
    const known = beside.get(one) ?? new Set<string>();
    beside.set(one, known.add(other));
  };
  for (const { id, content } of library)
    for (const other of content.replaces) {
      join(id, other);
      join(other, id);
    }
  return beside;
}

/**
 * Of each criterion asked about, the published ones that stand instead of each other with it among them, one a level. Where
 * two of a level would do, the one that comes first in the library is offered.
 */
export function levelFamilies(
  library: readonly CriterionVersion[],
  ids: readonly string[],
): ReadonlyMap<string, LevelFamily> {
  const beside = neighboursOf(library);
  const there = new Set(library.map(({ id }) => id));
  return new Map(
    [...new Set(ids)].map((id) => {
      const family = new Set([id]);
      // A set is walked in the order of adding, so that what is added on the way is walked too.
      for (const one of family) for (const other of beside.get(one) ?? []) if (there.has(other)) family.add(other);
      const members = library.filter((each) => family.has(each.id));
      const levels = criterionLevels.flatMap((level) => {
        const found = members.find((each) => each.content.level === level);
        return found ? [[level, found] as const] : [];
      });
      return [id, Object.fromEntries(levels)];
    }),
  );
}

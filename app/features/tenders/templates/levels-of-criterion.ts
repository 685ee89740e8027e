import { criterionLevels, type CriterionLevel, type CriterionVersion } from "~/features/criteria/criterion";

/** The same demand on other levels of ambition: what replaces a criterion, and what it replaces, however far. */
export type LevelFamily = Readonly<Partial<Record<CriterionLevel, CriterionVersion>>>;

/**
 * The published criteria that stand instead of each other with `id` among them, one a level. Where two of a level would do, the
 * one that comes first in the library is offered.
 */
export function levelFamily(library: readonly CriterionVersion[], id: string): LevelFamily {
  const family = new Set([id]);
  for (let grown = true; grown;) {
    grown = false;
    for (const { id: other, content } of library) {
      const related = content.replaces.some((each) => family.has(each));
      const above = library.some((each) => family.has(each.id) && each.content.replaces.includes(other));
      if ((related || above) && !family.has(other)) {
        family.add(other);
        grown = true;
      }
    }
  }
  return Object.fromEntries(
    criterionLevels.flatMap((level) => {
      const found = library.find((each) => each.content.level === level && family.has(each.id));
      return found ? [[level, found]] : [];
    }),
  );
}

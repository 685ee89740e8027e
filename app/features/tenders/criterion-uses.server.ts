import type { Actor } from "~/shared/actor";
import { countInOwnTemplates, countInTenders, type CountedVersion } from "./criterion-use-store.server";
import { commonTemplates } from "./templates/data/all-templates";

/** Who uses one version of a library criterion, in numbers. */
export interface CriterionUse {
  readonly id: string;
  readonly version: number;
  /** Drafts that hold a copy of it. */
  readonly tenders: number;
  /** Common and own templates that name it. */
  readonly templates: number;
}

const inCommonTemplates = (ids: ReadonlySet<string>): CountedVersion[] =>
  commonTemplates.flatMap(({ criteria }) =>
    criteria.flatMap(({ ref }) => (ids.has(ref.id) ? [{ ...ref, count: 1 }] : [])),
  );

/**
 * How many tenders and templates use each version of the criteria, by id and version; versions nobody uses are left out. Only
 * the number is told: whose drafts and templates they are is theirs to say.
 */
export async function criterionUses(_actor: Actor, ids: readonly string[]): Promise<CriterionUse[]> {
  if (ids.length === 0) return [];
  const [tenders, own] = await Promise.all([countInTenders(ids), countInOwnTemplates(ids)]);
  const uses = new Map<string, CriterionUse>();
  const add = (counted: readonly CountedVersion[], side: "tenders" | "templates") => {
    for (const { id, version, count } of counted) {
      const name = `${id}:${version}`;
      const use = uses.get(name) ?? { id, version, tenders: 0, templates: 0 };
      uses.set(name, { ...use, [side]: use[side] + count });
    }
  };
  add(tenders, "tenders");
  add([...own, ...inCommonTemplates(new Set(ids))], "templates");
  return [...uses.values()].sort((a, b) => (a.id === b.id ? a.version - b.version : a.id < b.id ? -1 : 1));
}

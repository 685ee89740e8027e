import type {
  CriterionLevel,
  CriterionVersion,
  ParameterDefinition,
  ParameterValue,
} from "~/features/criteria/criterion";
import { levelRank } from "~/features/criteria/levels";
import type { DraftCriterion } from "~/features/tenders/tender";

/** The library's latest published versions. */
export type Library = ReadonlyMap<string, CriterionVersion>;

/** What a level does to one criterion of the draft. `key` is the draft's; `from` and `to` are ids of the library. */
export type LevelChange =
  | { readonly kind: "exchanged"; readonly key: string; readonly from: string; readonly to: string }
  /** Exists only on higher levels. */
  | { readonly kind: "left_out"; readonly key: string; readonly from: string }
  /** Includes one that stands in the draft. */
  | { readonly kind: "added"; readonly to: string; readonly because: string };

export interface DraftAtLevel {
  readonly level: CriterionLevel;
  readonly criteria: readonly DraftCriterion[];
  readonly changes: readonly LevelChange[];
}

type Node = Pick<CriterionVersion, "id" | "content">;

/** A value the officer chose is kept where the new criterion has the same parameter and allows it; else its default. */
function carried(parameter: ParameterDefinition, old: DraftCriterion): ParameterValue {
  const before = old.content.parameters.find(({ key, type }) => key === parameter.key && type === parameter.type);
  const value = old.values[parameter.key] ?? null;
  if (!before || value === null || value === before.default) return parameter.default;
  if (parameter.type === "number")
    return typeof value === "number" && value >= parameter.min && value <= parameter.max ? value : parameter.default;
  if (parameter.type === "choice")
    return parameter.options.some(({ key }) => key === value) ? value : parameter.default;
  return value;
}

/** The draft's criterion with another of the library in its place: same key, lots and weight; the library's words. */
export function exchangeCriterion(old: DraftCriterion, next: CriterionVersion): DraftCriterion {
  return {
    ...old,
    source: { id: next.id, version: next.version },
    content: next.content,
    values: Object.fromEntries(next.content.parameters.map((parameter) => [parameter.key, carried(parameter, old)])),
    edited: { title: null, text: null, evidence: null, followUp: null },
  };
}

function addedCriterion(next: CriterionVersion, beside: DraftCriterion): DraftCriterion {
  const { lots, template, content } = beside;
  const blank: DraftCriterion = {
    key: next.id,
    lots,
    source: null,
    template,
    content,
    values: {},
    edited: { title: null, text: null, evidence: null, followUp: null },
    mandatory: next.content.kind !== "award",
    weight: null,
    deductionMinor: null,
    motive: "",
  };
  return exchangeCriterion(blank, next);
}

/** The nearest lower criterion in place of this one; ids seen guard against a circle. */
export function stepDown(
  node: Node,
  level: CriterionLevel,
  library: Library,
  seen = new Set<string>(),
): CriterionVersion | null {
  seen.add(node.id);
  for (const id of [...node.content.replaces, ...node.content.includes]) {
    const lower = library.get(id);
    if (!lower || seen.has(id)) continue;
    if (levelRank(lower.content.level) <= levelRank(level)) return lower;
    const further = stepDown(lower, level, library, seen);
    if (further) return further;
  }
  return null;
}

/** The highest criterion of at most that level that stands instead of this one. */
function stepUp(
  node: Node,
  level: CriterionLevel,
  library: Library,
  seen = new Set<string>(),
): CriterionVersion | null {
  seen.add(node.id);
  let best: CriterionVersion | null = null;
  for (const other of library.values()) {
    if (seen.has(other.id) || !other.content.replaces.includes(node.id)) continue;
    if (levelRank(other.content.level) > levelRank(level)) continue;
    const higher = stepUp(other, level, library, seen) ?? other;
    if (!best || levelRank(higher.content.level) > levelRank(best.content.level)) best = higher;
  }
  return best;
}

/**
 * The draft as it would be at a level. Each criterion from the library is exchanged for the one of its own line that
 * stands at that level (along `replaces`, down along `includes` too); what exists only higher up is left out; one of the
 * level that includes a criterion of the draft is added. The authority's own criteria stay as they are.
 */
export function draftAtLevel(
  criteria: readonly DraftCriterion[],
  level: CriterionLevel,
  library: Library,
): DraftAtLevel {
  const changes: LevelChange[] = [];
  const kept = criteria.flatMap((criterion): DraftCriterion[] => {
    const { source, content, key } = criterion;
    if (source === null) return [criterion];
    const node: Node = { id: source.id, content };
    const above = levelRank(content.level) > levelRank(level);
    const next = above ? stepDown(node, level, library) : stepUp(node, level, library);
    if (next === null && !above) return [criterion];
    changes.push(
      next ? { kind: "exchanged", key, from: source.id, to: next.id } : { kind: "left_out", key, from: source.id },
    );
    return next ? [exchangeCriterion(criterion, next)] : [];
  });
  // Two lines may meet in one criterion: the first keeps it.
  const unique = kept.filter(
    ({ source }, index) => source === null || kept.findIndex((other) => other.source?.id === source.id) === index,
  );
  const present = new Set(unique.map(({ source }) => source?.id));
  const added = [...library.values()].flatMap((other) => {
    if (present.has(other.id) || levelRank(other.content.level) > levelRank(level)) return [];
    const because = other.content.includes.find((id) => present.has(id));
    const beside = unique.find(({ source }) => source?.id === because);
    if (because === undefined || !beside) return [];
    changes.push({ kind: "added", to: other.id, because });
    return [addedCriterion(other, beside)];
  });
  return { level, criteria: [...unique, ...added], changes };
}

/** The level the draft stands on already: nothing would change. Of several, the highest that some criterion has. Null: a mixture. */
export function levelOfDraft(criteria: readonly DraftCriterion[], at: readonly DraftAtLevel[]): CriterionLevel | null {
  const unchanged = at.filter(({ changes }) => changes.length === 0).map(({ level }) => level);
  const present = criteria.filter(({ source }) => source !== null).map(({ content }) => levelRank(content.level));
  const highest = Math.max(-1, ...present);
  return unchanged.find((level) => levelRank(level) === highest) ?? unchanged.at(0) ?? null;
}

import { err, ok, type Result } from "~/shared/result";
import { criterionLevels, type CriterionContent, type CriterionLevel } from "./criterion";

/** What levels need to know of a criterion. */
export interface LevelNode extends Pick<CriterionContent, "level" | "includes" | "replaces"> {
  readonly id: string;
}

/** Criteria that lead back to themselves by what they include or replace; the first stands last again. */
export interface LevelCycle {
  readonly code: "level_cycle";
  readonly path: readonly string[];
}

export interface LevelResolution {
  /** What stands, in the order given; what was brought in by inclusion stands after. */
  readonly ids: readonly string[];
  /** Brought in because another includes it. */
  readonly included: readonly { readonly id: string; readonly by: string }[];
  /** Left out because another stands instead. */
  readonly replaced: readonly { readonly id: string; readonly by: string }[];
  /** Included, but not among the criteria known. */
  readonly missing: readonly { readonly id: string; readonly by: string }[];
}

export const levelRank = (level: CriterionLevel): number => criterionLevels.indexOf(level);

const leadsTo = (node: LevelNode): readonly string[] => [...node.includes, ...node.replaces];

/** A way from a criterion back to itself, or null. Ids that no node has lead nowhere. */
export function findCycle(nodes: readonly LevelNode[]): readonly string[] | null {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const done = new Set<string>();
  const path: string[] = [];
  const walk = (id: string): readonly string[] | null => {
    const node = byId.get(id);
    if (!node || done.has(id)) return null;
    const start = path.indexOf(id);
    if (start !== -1) return [...path.slice(start), id];
    path.push(id);
    for (const next of leadsTo(node)) {
      const cycle = walk(next);
      if (cycle) return cycle;
    }
    path.pop();
    done.add(id);
    return null;
  };
  for (const { id } of nodes) {
    const cycle = walk(id);
    if (cycle) return cycle;
  }
  return null;
}

/** Everything in `start` and what it includes, however far. */
function withIncluded(start: readonly string[], byId: ReadonlyMap<string, LevelNode>) {
  const chosen = new Set(start);
  const included: { id: string; by: string }[] = [];
  const missing: { id: string; by: string }[] = [];
  const queue = [...start];
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    for (const other of byId.get(id)?.includes ?? []) {
      if (chosen.has(other)) continue;
      if (!byId.has(other)) {
        if (!missing.some((gap) => gap.id === other)) missing.push({ id: other, by: id });
        continue;
      }
      chosen.add(other);
      included.push({ id: other, by: id });
      queue.push(other);
    }
  }
  return { chosen, included, missing };
}

/**
 * What a choice of criteria comes to: those chosen and what they include, less what another of them stands instead of.
 * What was replaced stays replaced even when its successor is replaced in turn. A cycle is refused by name.
 */
export function resolveChoice(
  nodes: readonly LevelNode[],
  chosenIds: readonly string[],
): Result<LevelResolution, LevelCycle> {
  const cycle = findCycle(nodes);
  if (cycle) return err({ code: "level_cycle", path: cycle });
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const known = [...new Set(chosenIds)].filter((id) => byId.has(id));
  const { chosen, included, missing } = withIncluded(known, byId);
  const replacedBy = new Map<string, string>();
  for (const by of chosen) {
    for (const id of byId.get(by)?.replaces ?? []) if (chosen.has(id) && !replacedBy.has(id)) replacedBy.set(id, by);
  }
  const stands = ({ id }: { id: string }): boolean => !replacedBy.has(id);
  return ok({
    ids: [...chosen].filter((id) => !replacedBy.has(id)),
    included: included.filter(stands),
    replaced: [...replacedBy].map(([id, by]) => ({ id, by })),
    missing,
  });
}

/**
 * A set of criteria at a level of ambition: all of that level and those below it, with what they replace left out.
 * Advanced is therefore basic with some criteria exchanged, and spearhead likewise.
 */
export const resolveLevel = (nodes: readonly LevelNode[], level: CriterionLevel): Result<LevelResolution, LevelCycle> =>
  resolveChoice(
    nodes,
    nodes.filter((node) => levelRank(node.level) <= levelRank(level)).map(({ id }) => id),
  );

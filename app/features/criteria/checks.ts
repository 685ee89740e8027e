import { evidenceKinds as factEvidenceKinds } from "~/features/organizations/facts/organization-fact";
import { evidenceKinds } from "~/features/reference/attribute";
import { isCategoryCode } from "~/features/reference/category-tree";
import { checkParameters } from "./check-parameters";
import { checkPoints } from "./check-points";
import { checkRequirement } from "./check-requirement";
import type { CriterionContent } from "./criterion";
import { fault, type CriterionFault } from "./criterion-fault";
import { findCycle, levelRank, type LevelNode } from "./levels";

const knownEvidence: ReadonlySet<string> = new Set([...evidenceKinds, ...factEvidenceKinds]);

/** An address that can be followed: https or http, with a host that has a dot, and no sign-in in it. */
export function isLinkShaped(text: string): boolean {
  if (!/^https?:\/\//.test(text) || /\s/.test(text) || !URL.canParse(text)) return false;
  const { hostname, username } = new URL(text);
  return hostname.includes(".") && username === "";
}

function checkFollowing({ kind, evidence, followUp }: CriterionContent): CriterionFault[] {
  const unknown = evidence.flatMap((one, at) =>
    knownEvidence.has(one.kind) ? [] : [fault(`evidence.${at}`, "evidence_unknown", { given: one.kind })],
  );
  const missing = evidence.length === 0 && kind !== "performance_clause" ? [fault("evidence", "evidence_missing")] : [];
  const unfollowed = kind === "performance_clause" && (followUp.sv === "" || followUp.en === "");
  return [...unknown, ...missing, ...(unfollowed ? [fault("followUp", "follow_up_missing")] : [])];
}

/**
 * Whether a criterion's content makes sense by itself: dictionaries know what it checks, parameters and points fit, the
 * texts have no place without a parameter, categories and kinds of evidence exist, links can be followed.
 */
export function checkCriterion(content: CriterionContent): CriterionFault[] {
  return [
    ...checkParameters(content),
    ...(content.requirement ? checkRequirement("requirement", content.requirement, content.parameters) : []),
    ...checkPoints(content),
    ...checkFollowing(content),
    ...content.categories.flatMap((code, at) =>
      isCategoryCode(code) ? [] : [fault(`categories.${at}`, "category_unknown", { given: code })],
    ),
    ...content.sources.flatMap(({ url }, at) =>
      isLinkShaped(url) ? [] : [fault(`sources.${at}`, "link_shape", { given: url.slice(0, 100) })],
    ),
  ];
}

/**
 * What a criterion includes and replaces, among the others of the library (its own published version left out): all
 * exist, stand on a lower level, what is replaced is of the same kind, and nothing leads back to where it began.
 */
export function checkLevels(
  node: LevelNode & Pick<CriterionContent, "kind">,
  library: readonly (LevelNode & Pick<CriterionContent, "kind">)[],
): CriterionFault[] {
  const others = new Map(library.filter(({ id }) => id !== node.id).map((other) => [other.id, other]));
  const faults = (["includes", "replaces"] as const).flatMap((field) =>
    node[field].flatMap((id, at): CriterionFault[] => {
      const path = `${field}.${at}`;
      if (id === node.id) return [fault(path, "level_self", { id })];
      const other = others.get(id);
      if (!other) return [fault(path, "level_unknown", { id })];
      if (levelRank(other.level) >= levelRank(node.level)) return [fault(path, "level_not_lower", { id })];
      return field === "replaces" && other.kind !== node.kind ? [fault(path, "level_kind", { id })] : [];
    }),
  );
  if (faults.length > 0) return faults;
  const cycle = findCycle([node, ...others.values()]);
  return cycle ? [fault("includes", "level_cycle", { path: cycle.join(" → ") })] : [];
}

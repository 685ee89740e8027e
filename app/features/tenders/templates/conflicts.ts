import type { AttributeDefinition } from "~/features/reference/attribute";
import { convert, sameDimension, type UnitCode } from "~/features/reference/units";
import type { Check, Requirement } from "~/features/criteria/requirement";
import type { PointsRule } from "~/features/criteria/criterion";
import type { DraftCriterion } from "../tender";

export type ConflictCode =
  /** Both must be met and nothing can meet both. */
  | "contradiction"
  /** An award criterion gives points for what a requirement already demands. */
  | "award_repeats_minimum"
  /** One stands instead of the other, and both are there. */
  | "replaces"
  /** A check counts in a unit that measures something else than the attribute. */
  | "unit_mismatch";

export interface Conflict {
  readonly code: ConflictCode;
  /** Keys of the criteria; the second is the one the first contradicts, repeats or replaces. */
  readonly keys: readonly [string, string?];
  /** Attribute of the dictionary it is about, where it is about one. */
  readonly attribute: string | null;
}

export type AttributeLookup = (key: string) => AttributeDefinition | undefined;

type Value = number | string | boolean | readonly string[];
interface Bounded {
  readonly check: Check;
  /** In the attribute's canonical unit; null while its parameter is not filled in. */
  readonly value: Value | null;
}

const isCheck = (requirement: Requirement): requirement is Check => "attribute" in requirement;

/** Checks that must all hold: those of AND groups, at any depth; one alternative of an OR binds nobody. */
function binding(requirement: Requirement | null): Check[] {
  if (!requirement) return [];
  if (isCheck(requirement)) return [requirement];
  if ("all" in requirement) return requirement.all.flatMap(binding);
  return requirement.any.length === 1 ? requirement.any.flatMap(binding) : [];
}

export function allChecks(requirement: Requirement | null): Check[] {
  if (!requirement) return [];
  if (isCheck(requirement)) return [requirement];
  return ("all" in requirement ? requirement.all : requirement.any).flatMap(allChecks);
}

function bounded(check: Check, { values }: DraftCriterion, lookup: AttributeLookup): Bounded {
  const { bound } = check;
  const raw = bound === undefined ? null : "value" in bound ? bound.value : (values[bound.parameter] ?? null);
  const unit = lookup(check.attribute)?.unit;
  if (typeof raw !== "number" || !check.unit || !unit) return { check, value: raw };
  const converted = convert(raw, check.unit, unit);
  return { check, value: converted.ok ? converted.value : null };
}

/** Numbers compare as they are; of options that stand best first an earlier one is more. */
function rank(value: Value | null, definition: AttributeDefinition | undefined): number | null {
  if (typeof value === "number") return value;
  if (definition?.type !== "choice" || definition.ordered !== "best_first" || typeof value !== "string") return null;
  const index = definition.options.findIndex(({ key }) => key === value);
  return index < 0 ? null : -index;
}

const list = (value: Value | null): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : typeof value === "string" ? [value] : [];

/** Whether nothing can meet both; order of the two does not matter to the caller, who asks both ways. */
function excludes(a: Bounded, b: Bounded, definition: AttributeDefinition | undefined): boolean {
  const [x, y] = [rank(a.value, definition), rank(b.value, definition)];
  const pair = `${a.check.operator} ${b.check.operator}`;
  switch (pair) {
    case "at_least at_most":
      return x !== null && y !== null && x > y;
    case "at_least equals":
      return x !== null && y !== null && x > y;
    case "equals at_most":
      return x !== null && y !== null && x > y;
    case "equals equals":
      return a.value !== null && b.value !== null && a.value !== b.value;
    case "equals not_equals":
      return a.value !== null && a.value === b.value;
    case "equals one_of":
      return typeof a.value === "string" && b.value !== null && !list(b.value).includes(a.value);
    case "one_of one_of":
      return (
        list(a.value).length > 0 &&
        list(b.value).length > 0 &&
        !list(a.value).some((key) => list(b.value).includes(key))
      );
    case "includes_all includes_none":
      return list(a.value).some((key) => list(b.value).includes(key));
    case "after before":
      return typeof a.value === "string" && typeof b.value === "string" && a.value >= b.value;
    default:
      return false;
  }
}

/** Whether the rule gives points at, or below, what is demanded anyway. */
function rewardsMinimum(points: PointsRule, minimum: Bounded, definition: AttributeDefinition | undefined): boolean {
  const floor = rank(minimum.value, definition);
  if (floor === null) return false;
  const { operator } = minimum.check;
  const beyond = (at: number): boolean => (operator === "at_least" ? at > floor : at < floor);
  if (points.kind === "linear") return operator === "at_least" ? points.from < floor : points.from > floor;
  const steps = points.kind === "step" ? points.steps.filter((step) => step.points > 0) : points.steps;
  return steps.some(({ at }) => {
    const reached = rank(at, definition);
    return reached !== null && !beyond(reached);
  });
}

const shareLot = (a: DraftCriterion, b: DraftCriterion): boolean =>
  a.lots.length === 0 || b.lots.length === 0 || a.lots.some((lot) => b.lots.includes(lot));

const unitOf = (check: Check, { content }: DraftCriterion): UnitCode | undefined => {
  const bound = check.bound && "parameter" in check.bound ? check.bound.parameter : null;
  const parameter = content.parameters.find(({ key }) => key === bound);
  return check.unit ?? (parameter?.type === "number" ? parameter.unit : undefined);
};

function unitFaults(criterion: DraftCriterion, lookup: AttributeLookup): Conflict[] {
  return allChecks(criterion.content.requirement).flatMap((check) => {
    const [used, canonical] = [unitOf(check, criterion), lookup(check.attribute)?.unit];
    return used && canonical && !sameDimension(used, canonical)
      ? [{ code: "unit_mismatch" as const, keys: [criterion.key] as const, attribute: check.attribute }]
      : [];
  });
}

function between(a: DraftCriterion, b: DraftCriterion, lookup: AttributeLookup): Conflict[] {
  const found: Conflict[] = [];
  if (b.source && a.content.replaces.includes(b.source.id))
    found.push({ code: "replaces", keys: [a.key, b.key], attribute: null });
  if (!b.mandatory) return found;
  const demanded = binding(b.content.requirement).map((check) => bounded(check, b, lookup));
  if (a.mandatory) {
    const mine = binding(a.content.requirement).map((check) => bounded(check, a, lookup));
    const clash = mine.find((one) =>
      demanded.some(
        (other) =>
          other.check.target === one.check.target &&
          other.check.attribute === one.check.attribute &&
          excludes(one, other, lookup(one.check.attribute)),
      ),
    );
    if (clash) found.push({ code: "contradiction", keys: [a.key, b.key], attribute: clash.check.attribute });
  }
  const { points } = a.content;
  if (a.content.kind === "award" && points) {
    const repeated = demanded.some(
      (each) =>
        each.check.target === "offer" &&
        each.check.attribute === points.attribute &&
        rewardsMinimum(points, each, lookup(points.attribute)),
    );
    if (repeated) found.push({ code: "award_repeats_minimum", keys: [a.key, b.key], attribute: points.attribute });
  }
  return found;
}

/**
 * What does not go together among criteria that govern the same lot. Unfilled parameters contradict nothing yet. Each pair
 * is named once.
 */
export function findConflicts(criteria: readonly DraftCriterion[], lookup: AttributeLookup): Conflict[] {
  const pairs = criteria.flatMap((a) =>
    criteria.flatMap((b) => (a.key !== b.key && shareLot(a, b) ? between(a, b, lookup) : [])),
  );
  const seen = new Set<string>();
  const once = pairs.filter(({ code, keys, attribute }) => {
    const name = code === "contradiction" ? [...keys].sort().join(" ") : keys.join(" ");
    const signature = `${code} ${name} ${attribute}`;
    return seen.has(signature) ? false : (seen.add(signature), true);
  });
  return [...once, ...criteria.flatMap((criterion) => unitFaults(criterion, lookup))];
}

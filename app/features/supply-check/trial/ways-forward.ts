import { checksOf } from "~/features/criteria/evaluate";
import type { ParameterDefinition } from "~/features/criteria/criterion";
import type { IsoDate } from "~/shared/dates";
import { checkSupply, type CheckOptions, type Left } from "../check/check-supply";
import type { DraftRequirement } from "../check/draft-requirements";
import type { MarketTable } from "../check/market-table";
import type { Library } from "../levels/draft-at-level";
import { loweredCriterion, type TrialStep } from "./trial";

/** A way on from a requirement that few meet, with what it would leave. `ask` changes nothing: it asks who has not said. */
export interface WayForward {
  readonly kind: "lower" | "soften" | "award" | "ask" | "remove";
  readonly step: TrialStep | null;
  readonly left: Left;
}

interface Ground {
  readonly table: MarketTable;
  readonly day: IsoDate;
  readonly options: CheckOptions;
}

const leftWith = ({ table, day, options }: Ground, requirements: readonly DraftRequirement[]): Left => {
  const { all } = checkSupply(table, requirements, day, options);
  return { pass: all.pass, unknown: all.unknown };
};

type NumberParameter = Extract<ParameterDefinition, { type: "number" }>;

/** The one number the requirement turns on, and the direction in which it grows milder. */
function softenable({
  requirement,
  criterion,
}: DraftRequirement): { parameter: NumberParameter; milder: -1 | 1 } | null {
  for (const { bound, operator } of checksOf(requirement)) {
    if (!bound || !("parameter" in bound) || (operator !== "at_least" && operator !== "at_most")) continue;
    const parameter = criterion.content.parameters.find(({ key }) => key === bound.parameter);
    if (parameter?.type === "number") return { parameter, milder: operator === "at_least" ? -1 : 1 };
  }
  return null;
}

/** Values from one step milder than now to the mildest allowed; at most `most` of them, evenly spread. */
function milderValues(now: number, { min, max, step = 1 }: NumberParameter, milder: -1 | 1, most = 24): number[] {
  const room = milder === -1 ? now - min : max - now;
  const steps = Math.floor(room / step + 1e-9);
  const count = Math.min(steps, most);
  return Array.from({ length: count }, (_, index) => {
    const at = Math.round(((index + 1) * steps) / count);
    return Number((now + milder * at * step).toPrecision(12));
  });
}

const replaced = (all: readonly DraftRequirement[], next: DraftRequirement): DraftRequirement[] =>
  all.map((each) => (each.key === next.key ? next : each));

/** The strictest milder value that at least half of what could be won would meet. */
function soften(
  ground: Ground,
  all: readonly DraftRequirement[],
  at: DraftRequirement,
  now: Left,
  without: Left,
): WayForward[] {
  const found = softenable(at);
  const value = found && at.values[found.parameter.key];
  if (!found || typeof value !== "number") return [];
  const enough = now.pass + Math.ceil((without.pass - now.pass) / 2);
  for (const milder of milderValues(value, found.parameter, found.milder)) {
    const left = leftWith(ground, replaced(all, { ...at, values: { ...at.values, [found.parameter.key]: milder } }));
    if (left.pass < enough || left.pass === now.pass) continue;
    const step = { kind: "value", key: at.key, parameter: found.parameter.key, value: String(milder) } as const;
    return [{ kind: "soften", step, left }];
  }
  return [];
}

/** Ways on from one requirement, each with what would be left; those that would change nothing are left out. */
export function waysForward(
  ground: Ground,
  all: readonly DraftRequirement[],
  key: string,
  library: Library,
): WayForward[] {
  const at = all.find((each) => each.key === key);
  if (!at) return [];
  const now = leftWith(ground, all);
  const without = leftWith(
    ground,
    all.filter((each) => each !== at),
  );
  const ways: WayForward[] = [];
  const lowered = loweredCriterion(at.criterion, library);
  if (lowered?.content.requirement) {
    const next = { key, requirement: lowered.content.requirement, values: lowered.values, criterion: lowered };
    ways.push({ kind: "lower", step: { kind: "lower", key }, left: leftWith(ground, replaced(all, next)) });
  }
  ways.push(...soften(ground, all, at, now, without));
  if (at.criterion.content.kind === "technical_specification")
    ways.push({ kind: "award", step: { kind: "award", key }, left: without });
  if (now.unknown > 0) ways.push({ kind: "ask", step: null, left: now });
  ways.push({ kind: "remove", step: { kind: "remove", key }, left: without });
  return ways.filter(({ kind, left }) => kind === "ask" || left.pass > now.pass || left.unknown > now.unknown);
}

import type { Strategy } from "~/features/impact/strategy";
import type { UnitCode } from "~/features/reference/units";
import type { IsoDate } from "~/shared/dates";
import type { Bilingual } from "~/shared/locale";
import type {
  AcceptedEvidence,
  CriterionArea,
  CriterionKind,
  CriterionLevel,
  CriterionSource,
  CriterionState,
  CriterionVersion,
  ParameterDefinition,
  PointsRule,
  ProcurementDepth,
  SustainabilityDimension,
} from "../criterion";
import type { Bound, Check, CheckOperator, CheckTarget, Requirement } from "../requirement";

type Pair = readonly [sv: string, en: string];
const both = ([sv, en]: Pair): Bilingual => ({ sv, en });

/** One version as it is written down; lists of codes stand in one string with spaces between. */
export interface CriterionRow {
  readonly title: Pair;
  readonly text: Pair;
  readonly motive: Pair;
  readonly market: Pair;
  readonly followUp: Pair;
  readonly law?: Bilingual;
  readonly includes?: string;
  readonly replaces?: string;
  readonly categories?: string;
  readonly cpv?: string;
  readonly strategy: Strategy;
  readonly depth?: ProcurementDepth;
  readonly dimension?: SustainabilityDimension;
  readonly agenda?: string;
  readonly parameters?: readonly ParameterDefinition[];
  readonly check?: Requirement;
  readonly evidence: readonly AcceptedEvidence[];
  readonly points?: PointsRule;
  readonly external?: { readonly scheme: string; readonly id: string; readonly version: string };
  readonly sources: readonly CriterionSource[];
  readonly reviewBy?: IsoDate;
  /** Place among the versions; the first published one unless said. */
  readonly version?: {
    readonly number: number;
    readonly state: CriterionState;
    readonly from: IsoDate;
    readonly to?: IsoDate;
  };
}

interface AreaDefaults {
  readonly categories: string;
  readonly cpv: string;
  readonly law: Bilingual;
}

const list = (codes: string | undefined): string[] => codes?.split(" ") ?? [];

/** First edition of the library. */
const edition: IsoDate = "2026-10-01";
/** A year after it. */
const lookOver: IsoDate = "2027-10-01";

const writer =
  (area: CriterionArea, defaults: AreaDefaults, kind: CriterionKind) =>
  (id: string, level: CriterionLevel, row: CriterionRow): CriterionVersion => ({
    id,
    version: row.version?.number ?? 1,
    state: row.version?.state ?? "published",
    date: row.version?.from ?? edition,
    validFrom: row.version?.from ?? edition,
    validTo: row.version?.to ?? null,
    content: {
      kind,
      area,
      level,
      includes: list(row.includes),
      replaces: list(row.replaces),
      categories: list(row.categories ?? defaults.categories),
      cpv: list(row.cpv ?? defaults.cpv),
      strategy: row.strategy,
      depth: row.depth ?? "better_product",
      dimension: row.dimension ?? "ecological",
      agendaTargets: list(row.agenda ?? "12.5"),
      title: both(row.title),
      text: both(row.text),
      motive: both(row.motive),
      marketNote: both(row.market),
      legalReference: row.law ?? defaults.law,
      parameters: row.parameters ?? [],
      requirement: row.check ?? null,
      evidence: row.evidence,
      points: row.points ?? null,
      followUp: both(row.followUp),
      externalReference: row.external ?? null,
      sources: row.sources,
      reviewBy: row.reviewBy ?? lookOver,
    },
  });

/** One writer a kind for an area; rows say only what differs from the area's own categories, CPV prefixes and law. */
export const criteriaOf = (area: CriterionArea, defaults: AreaDefaults) => ({
  exclusion: writer(area, defaults, "exclusion"),
  selection: writer(area, defaults, "selection"),
  specification: writer(area, defaults, "technical_specification"),
  award: writer(area, defaults, "award"),
  clause: writer(area, defaults, "performance_clause"),
});

type BoundOrParameter = number | string | boolean | readonly string[];

/** `$months` is the parameter of that name. */
const boundOf = (given: BoundOrParameter): Bound =>
  typeof given === "string" && given.startsWith("$") ? { parameter: given.slice(1) } : { value: given };

const checksOf = (target: CheckTarget) => {
  const check =
    (operator: CheckOperator) =>
    (attribute: string, bound: BoundOrParameter, unit?: UnitCode): Check => ({
      target,
      attribute,
      operator,
      bound: boundOf(bound),
      ...(unit ? { unit } : {}),
    });
  return {
    atLeast: check("at_least"),
    atMost: check("at_most"),
    is: check("equals"),
    oneOf: check("one_of"),
    hasAny: check("includes_any"),
    hasAll: check("includes_all"),
    hasNone: check("includes_none"),
    after: check("after"),
    held: (attribute: string): Check => ({ target, attribute, operator: "held" }),
  };
};

/** Statements about the thing or service offered. */
export const offer = checksOf("offer");
/** Statements about who offers it. */
export const supplier = checksOf("supplier");
export const all = (...parts: readonly Requirement[]): Requirement => ({ all: parts });
export const any = (...parts: readonly Requirement[]): Requirement => ({ any: parts });

/** A number for the officer to choose: unit, lowest, highest, suggested. */
export const number = (
  key: string,
  label: Pair,
  [unit, min, max, suggested]: readonly [UnitCode | null, number, number, number],
  step = 1,
): ParameterDefinition => ({
  type: "number",
  key,
  label: both(label),
  ...(unit ? { unit } : {}),
  min,
  max,
  step,
  default: suggested,
});

/** A choice of option keys; the first is suggested. */
export const choice = (
  key: string,
  label: Pair,
  options: readonly (readonly [key: string, sv: string, en: string])[],
): ParameterDefinition => ({
  type: "choice",
  key,
  label: both(label),
  options: options.map(([option, sv, en]) => ({ key: option, label: { sv, en } })),
  default: options[0]?.[0] ?? "",
});

/** A day for the officer to choose. */
export const day = (key: string, label: Pair, suggested: IsoDate | null = null): ParameterDefinition => ({
  type: "date",
  key,
  label: both(label),
  default: suggested,
});

/** What is taken as proof: kind, and what it must show. */
export const evidence = (...rows: readonly (readonly [kind: string, sv: string, en: string])[]): AcceptedEvidence[] =>
  rows.map(([kind, sv, en]) => ({ kind, note: { sv, en } }));

/** More or less is better: none at `from`, all `maxPoints` at `to`. */
export const linear = (attribute: string, from: number, to: number, maxPoints = 10): PointsRule => ({
  kind: "linear",
  attribute,
  from,
  to,
  maxPoints,
});
export const step = (
  attribute: string,
  steps: readonly (readonly [at: number | string, points: number])[],
): PointsRule => ({
  kind: "step",
  attribute,
  steps: steps.map(([at, points]) => ({ at, points })),
  maxPoints: Math.max(...steps.map(([, points]) => points)),
});
/** Kronor off the price for comparison. */
export const deduction = (
  attribute: string,
  steps: readonly (readonly [at: number | string, kronor: number])[],
): PointsRule => ({
  kind: "deduction",
  attribute,
  steps: steps.map(([at, kronor]) => ({ at, deductionMinor: kronor * 100 })),
});

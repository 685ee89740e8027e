import type { UnitCode } from "~/features/reference/units";

/** What a check looks at: the thing or service offered (attribute dictionary) or who offers it (facts of organizations). */
export const checkTargets = ["offer", "supplier"] as const;
export type CheckTarget = (typeof checkTargets)[number];

/**
 * How a known value is compared with the bound.
 * `at_least`/`at_most`: numbers in the attribute's canonical unit, years, and choices whose options stand best first
 * ("at least good"). `equals`/`not_equals`: numbers, texts, yes/no, choices. `one_of`: the value is among the options.
 * `includes_all`/`includes_any`/`includes_none`: multi-valued attributes. `before`/`after`: days (exclusive).
 * `held`: a certificate, permit or capability of the supplier that is in force on the day asked about.
 */
export const checkOperators = [
  "at_least",
  "at_most",
  "equals",
  "not_equals",
  "one_of",
  "includes_all",
  "includes_any",
  "includes_none",
  "before",
  "after",
  "held",
] as const;
export type CheckOperator = (typeof checkOperators)[number];

/** A bound that stands in the criterion, or one that the officer fills in. Numbers are in `Check.unit`. */
export type Bound = { readonly value: number | string | boolean | readonly string[] } | { readonly parameter: string };

/** One machine-checkable statement about one attribute or fact. */
export interface Check {
  readonly target: CheckTarget;
  /** Key of the attribute dictionary (offer) or of the fact dictionary (supplier). */
  readonly attribute: string;
  readonly operator: CheckOperator;
  /** Absent only for `held`. */
  readonly bound?: Bound;
  /** Unit of a numeric bound; converted to the attribute's canonical unit. Absent: already canonical. */
  readonly unit?: UnitCode;
}

/** Checks joined by AND (`all`) and OR (`any`), to any depth. */
export type Requirement = Check | { readonly all: readonly Requirement[] } | { readonly any: readonly Requirement[] };

/** Three-valued: what nobody has stated is neither met nor missed. */
export const outcomes = ["pass", "fail", "unknown"] as const;
export type Outcome = (typeof outcomes)[number];

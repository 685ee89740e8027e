import type { ParameterValues } from "./criterion";
import { comparisonOf, type ComparedValue, type Comparison, type NoComparison } from "./compare-value";
import type { Check, Outcome, Requirement } from "./requirement";
import type { Subject } from "./subject";

/**
 * Why a check came out as it did. `met` passes; `missed` and `expired` (stated, but run out on the day) fail; the rest
 * are unknown: `not_stated` (no answer), `not_known` (asked, and nobody knows), `parameter_missing` (the officer has not
 * filled it in), `not_comparable` (value and bound are of different kinds).
 */
export const checkReasons = [
  "met",
  "missed",
  "expired",
  "not_stated",
  "not_known",
  "parameter_missing",
  "not_comparable",
] as const;
export type CheckReason = (typeof checkReasons)[number];

/** How an outcome came about, in the shape of the requirement itself. */
export type Trace =
  | {
      readonly kind: "check";
      readonly check: Check;
      readonly outcome: Outcome;
      readonly reason: CheckReason;
      /** What was stated; absent when nothing is known. */
      readonly value?: ComparedValue;
    }
  | { readonly kind: "all" | "any"; readonly outcome: Outcome; readonly parts: readonly Trace[] };

export interface Evaluation {
  readonly outcome: Outcome;
  readonly trace: Trace;
}

/** A requirement with its parameters filled in, to be tried on many offers. */
export interface PreparedRequirement {
  /** Allocates nothing. */
  readonly outcome: (subject: Subject) => Outcome;
  readonly trace: (subject: Subject) => Trace;
}

const outcomeOfReason = {
  met: "pass",
  missed: "fail",
  expired: "fail",
  not_stated: "unknown",
  not_known: "unknown",
  parameter_missing: "unknown",
  not_comparable: "unknown",
} as const satisfies Record<CheckReason, Outcome>;

/** The stated value, or why there is none. */
function valueOf({ target, attribute }: Check, subject: Subject): { v: ComparedValue } | CheckReason {
  if (target === "offer") {
    const { attributes } = subject.offer;
    const value = Object.hasOwn(attributes, attribute) ? attributes[attribute] : undefined;
    if (value === undefined) return "not_stated";
    return "u" in value ? "not_known" : value;
  }
  const fact = subject.supplier.facts.get(attribute);
  return fact ? (fact.inForce ? { v: fact.value } : "expired") : "not_stated";
}

function reasonOf(check: Check, comparison: Comparison | NoComparison, subject: Subject): CheckReason {
  const value = valueOf(check, subject);
  if (typeof value === "string") return value;
  if (typeof comparison === "string") return comparison;
  const met = comparison(value.v);
  return met === null ? "not_comparable" : met ? "met" : "missed";
}

function prepareCheck(check: Check, values: ParameterValues): PreparedRequirement {
  const comparison = comparisonOf(check, values);
  return {
    outcome: (subject) => outcomeOfReason[reasonOf(check, comparison, subject)],
    trace: (subject) => {
      const reason = reasonOf(check, comparison, subject);
      const value = valueOf(check, subject);
      return {
        kind: "check",
        check,
        outcome: outcomeOfReason[reason],
        reason,
        ...(typeof value === "string" ? {} : { value: value.v }),
      };
    },
  };
}

/** `all` fails as soon as one part fails and passes when every part passes; `any` the other way round. Empty groups pass and fail. */
function prepareGroup(kind: "all" | "any", parts: readonly PreparedRequirement[]): PreparedRequirement {
  const [decides, otherwise] = kind === "all" ? (["fail", "pass"] as const) : (["pass", "fail"] as const);
  return {
    outcome: (subject) => {
      let outcome: Outcome = otherwise;
      for (const part of parts) {
        const each = part.outcome(subject);
        if (each === decides) return decides;
        if (each === "unknown") outcome = "unknown";
      }
      return outcome;
    },
    trace: (subject) => {
      const traces = parts.map((part) => part.trace(subject));
      const has = (outcome: Outcome): boolean => traces.some((each) => each.outcome === outcome);
      return {
        kind,
        outcome: has(decides) ? decides : has("unknown") ? "unknown" : otherwise,
        parts: traces,
      };
    },
  };
}

/** Looks up, fills in and converts once, so that trying an offer is only comparing. */
export function prepareRequirement(requirement: Requirement, values: ParameterValues): PreparedRequirement {
  if ("all" in requirement)
    return prepareGroup(
      "all",
      requirement.all.map((part) => prepareRequirement(part, values)),
    );
  if ("any" in requirement)
    return prepareGroup(
      "any",
      requirement.any.map((part) => prepareRequirement(part, values)),
    );
  return prepareCheck(requirement, values);
}

/**
 * Tries a requirement on one offer and its supplier: pass, fail or unknown, with how it came about. What nobody has
 * stated is unknown, never a fail. Numbers of the bound are converted to the canonical unit of the attribute.
 */
export function evaluateRequirement(requirement: Requirement, values: ParameterValues, subject: Subject): Evaluation {
  const trace = prepareRequirement(requirement, values).trace(subject);
  return { outcome: trace.outcome, trace };
}

/** Every single check of a requirement, in its order. */
export const checksOf = (requirement: Requirement): Check[] =>
  "all" in requirement
    ? requirement.all.flatMap(checksOf)
    : "any" in requirement
      ? requirement.any.flatMap(checksOf)
      : [requirement];

/** Checks of a trace whose outcome is `outcome`: which facts are missing, or what was missed. */
export const tracesWith = (trace: Trace, outcome: Outcome): Extract<Trace, { kind: "check" }>[] =>
  trace.kind === "check"
    ? trace.outcome === outcome
      ? [trace]
      : []
    : trace.parts.flatMap((part) => tracesWith(part, outcome));

import {
  limitOn,
  type AuthorityKind,
  type LimitKey,
  type ProcurementLimit,
} from "~/features/reference/procurement-limits";
import type { IsoDate } from "~/shared/dates";
import type { Procedure, Regime } from "../tender";

/** How the tender is made; each answer may shorten or lengthen the shortest times. */
export interface ProcedureConditions {
  /** Tenders are submitted electronically. */
  readonly electronic: boolean;
  /** Urgency, or a prior information notice: the short times. */
  readonly urgent: boolean;
  /** The documents are freely available online from the first day. */
  readonly documentsOnline: boolean;
}

/** A stretch of time that must at least pass. */
export interface MinimumPeriod {
  readonly what: "apply" | "tender";
  readonly days: number;
  /** What it was reckoned from: the main time and what was added. */
  readonly rows: readonly ProcurementLimit[];
}

export interface PossibleProcedure {
  readonly procedure: Procedure;
  /** `free`: may always be chosen; `conditions`: only when the law's conditions for it are met. */
  readonly use: "free" | "conditions";
  /** Empty where the law gives no number of days (`reasonable_time`, `none`) or where none has been read (`unread`). */
  readonly periods: readonly MinimumPeriod[];
  readonly time: "days" | "reasonable_time" | "none" | "unread";
}

const byRegime: Readonly<Record<Regime, readonly Pick<PossibleProcedure, "procedure" | "use" | "time">[]>> = {
  directive: [
    { procedure: "open", use: "free", time: "days" },
    { procedure: "restricted", use: "free", time: "days" },
    { procedure: "negotiated", use: "conditions", time: "unread" },
    { procedure: "competitive_dialogue", use: "conditions", time: "unread" },
    { procedure: "innovation_partnership", use: "conditions", time: "unread" },
  ],
  below_threshold: [{ procedure: "own_design", use: "free", time: "reasonable_time" }],
  direct: [{ procedure: "direct", use: "free", time: "none" }],
};

const tenderKey = (procedure: Procedure, { electronic, urgent }: ProcedureConditions): LimitKey => {
  const base = procedure === "open" ? "time.open" : "time.bid";
  return urgent ? `${base}_short` : electronic ? `${base}_electronic` : base;
};

/** Shortest times of a procedure on the day; a row that is missing or open leaves its period out. */
function periodsOf(
  rows: readonly ProcurementLimit[],
  procedure: Procedure,
  conditions: ProcedureConditions,
  authority: AuthorityKind,
  day: IsoDate,
): MinimumPeriod[] {
  const at = (key: LimitKey) => limitOn(rows, key, authority, day, "day");
  const period = (what: MinimumPeriod["what"], ...keys: LimitKey[]): MinimumPeriod[] => {
    const used = keys.map(at).filter((row): row is ProcurementLimit => row !== null && row.value !== null);
    return used.length < keys.length
      ? []
      : [{ what, days: used.reduce((sum, { value }) => sum + (value ?? 0), 0), rows: used }];
  };
  const offline: LimitKey[] = conditions.documentsOnline ? [] : ["time.documents_offline"];
  return [
    ...(procedure === "restricted" ? period("apply", conditions.urgent ? "time.apply_short" : "time.apply") : []),
    ...period("tender", tenderKey(procedure, conditions), ...offline),
  ];
}

/**
 * Procedures of a regime with their shortest times in days (LOU 11 ch., counted from the day after dispatch). Explains
 * what is possible; which one suits is the officer's choice.
 */
export const proceduresFor = (
  rows: readonly ProcurementLimit[],
  regime: Regime,
  conditions: ProcedureConditions,
  authority: AuthorityKind,
  day: IsoDate,
): PossibleProcedure[] =>
  byRegime[regime].map((one) => ({
    ...one,
    periods: one.time === "days" ? periodsOf(rows, one.procedure, conditions, authority, day) : [],
  }));

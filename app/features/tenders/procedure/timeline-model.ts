import type { AuthorityKind, ProcurementLimit } from "~/features/reference/procurement-limits";
import type { Holiday } from "~/features/reference/swedish-holidays";
import type { IsoDate } from "~/shared/dates";
import type { Procedure, Regime } from "../tender";
import type { ProcedureConditions } from "./procedures";

/** What the officer has decided so far; null = the calculator proposes. */
export interface TimelineInput {
  readonly regime: Regime;
  readonly procedure: Procedure;
  readonly authority: AuthorityKind;
  readonly conditions: ProcedureConditions;
  readonly publication: IsoDate;
  /** Last day to apply, in a procedure of two stages. */
  readonly applyBy: IsoDate | null;
  readonly questionsUntil: IsoDate | null;
  /** Last moment for tenders, local Swedish time `YYYY-MM-DDTHH:mm`. */
  readonly deadline: string | null;
  readonly awardOn: IsoDate | null;
  readonly contractOn: IsoDate | null;
  /** The day the question is asked. */
  readonly today: IsoDate;
}

export const timelineSteps = [
  "publication",
  "national_notice",
  "apply_by",
  "invitation",
  "questions_until",
  "answers_until",
  "deadline",
  "award",
  "standstill_end",
  "contract",
  "award_notice",
  "documentation",
] as const;
export type TimelineStepKey = (typeof timelineSteps)[number];

export interface TimelineStep {
  readonly key: TimelineStepKey;
  readonly day: IsoDate;
  /** `HH:mm` local time where the hour matters. */
  readonly time: string | null;
  /** `chosen` by the officer, `rule`: follows from the rows, `suggested`: a sensible day that no rule sets. */
  readonly ground: "chosen" | "rule" | "suggested";
  readonly rows: readonly ProcurementLimit[];
  /** The day the period would have run out, had it been a working day. */
  readonly movedFrom: IsoDate | null;
}

/** `timeline.warning.<code>` in the purchasing catalogue. */
export const timelineWarnings = [
  "publication_in_past",
  "publication_not_working_day",
  "apply_before_minimum",
  "questions_before_publication",
  "questions_after_answers",
  "deadline_shape",
  "deadline_dst_gap",
  "deadline_dst_twice",
  "deadline_in_past",
  "deadline_before_publication",
  "deadline_before_minimum",
  "deadline_within_last_day",
  "deadline_not_working_day",
  "holidays_in_period",
  "reasonable_time",
  "minimum_unread",
  "award_before_deadline",
  "contract_in_standstill",
  "standstill_moved",
] as const;
export type TimelineWarningCode = (typeof timelineWarnings)[number];

export interface TimelineWarning {
  readonly code: TimelineWarningCode;
  /** `stop`: cannot be so; `look`: worth a thought. */
  readonly weight: "stop" | "look";
  readonly step: TimelineStepKey;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface Timeline {
  /** In the order of their days. */
  readonly steps: readonly TimelineStep[];
  readonly warnings: readonly TimelineWarning[];
  /** Holidays between publication and deadline that are no ordinary weekend. */
  readonly holidays: readonly { readonly day: IsoDate; readonly holiday: Holiday }[];
}

import { isWorkingDay, movedToWorkingDay } from "~/features/reference/swedish-holidays";
import { addDays, daysBetween, type IsoDate } from "~/shared/dates";
import { stockholmMoment } from "~/shared/stockholm-time";
import type { MinimumPeriod } from "./procedures";
import type {
  TimelineInput,
  TimelineStep,
  TimelineStepKey,
  TimelineWarning,
  TimelineWarningCode,
} from "./timeline-model";

export interface WarningGround {
  /** Day from which the tender time counts. */
  readonly from: IsoDate;
  readonly tender: MinimumPeriod | undefined;
  readonly apply: MinimumPeriod | undefined;
  /** Holidays before the deadline. */
  readonly holidays: number;
}

const warn =
  (weight: TimelineWarning["weight"]) =>
  (
    when: boolean,
    code: TimelineWarningCode,
    step: TimelineStepKey,
    params: TimelineWarning["params"] = {},
  ): TimelineWarning[] =>
    when ? [{ code, weight, step, params }] : [];
const stop = warn("stop");
const look = warn("look");

/** Holidays before the deadline from which on tenderers have noticeably less time. */
const manyHolidays = 3;

function aboutPublication({ publication, today }: TimelineInput): TimelineWarning[] {
  return [
    ...look(publication < today, "publication_in_past", "publication"),
    ...look(!isWorkingDay(publication), "publication_not_working_day", "publication"),
  ];
}

/** The local time itself: whether the clocks ever show it. */
function aboutLocalTime(deadline: string): TimelineWarning[] {
  const moment = stockholmMoment(deadline);
  if (moment.ok) return look(moment.value.twice, "deadline_dst_twice", "deadline", { time: deadline.slice(11) });
  return stop(true, moment.error === "dst_gap" ? "deadline_dst_gap" : "deadline_shape", "deadline", {
    time: deadline.slice(11),
  });
}

function aboutDeadline(
  input: TimelineInput,
  day: IsoDate,
  { from, tender, holidays }: WarningGround,
): TimelineWarning[] {
  const timed = input.regime !== "direct" && input.procedure !== "own_design";
  const chosen = input.deadline !== null && stockholmMoment(input.deadline).ok;
  const least = tender ? movedToWorkingDay(addDays(from, tender.days)) : null;
  const early = chosen && least !== null && day < least;
  return [
    ...(input.deadline === null ? [] : aboutLocalTime(input.deadline)),
    ...stop(chosen && day < input.today, "deadline_in_past", "deadline"),
    ...stop(chosen && day < from, "deadline_before_publication", "deadline"),
    ...stop(early, "deadline_before_minimum", "deadline", {
      days: tender?.days ?? 0,
      given: daysBetween(from, day),
      earliest: least ?? "",
    }),
    ...look(chosen && day === least && input.deadline?.slice(11) !== "23:59", "deadline_within_last_day", "deadline"),
    ...look(chosen && !isWorkingDay(day), "deadline_not_working_day", "deadline"),
    ...look(holidays >= manyHolidays, "holidays_in_period", "deadline", { count: holidays }),
    ...look(input.procedure === "own_design", "reasonable_time", "deadline"),
    ...look(timed && tender === undefined, "minimum_unread", "deadline"),
  ];
}

/** What to look at in a reckoned timeline, the gravest first within each step. */
export function warningsFor(
  input: TimelineInput,
  steps: readonly TimelineStep[],
  ground: WarningGround,
): TimelineWarning[] {
  const at = (key: TimelineStepKey) => steps.find((step) => step.key === key);
  const dayOf = (key: TimelineStepKey): IsoDate => at(key)?.day ?? "";
  const standstill = at("standstill_end");
  const leastApply = ground.apply ? movedToWorkingDay(addDays(input.publication, ground.apply.days)) : null;
  return [
    ...aboutPublication(input),
    ...stop(
      input.procedure === "restricted" && input.applyBy !== null && leastApply !== null && input.applyBy < leastApply,
      "apply_before_minimum",
      "apply_by",
      { days: ground.apply?.days ?? 0, earliest: leastApply ?? "" },
    ),
    ...stop(dayOf("questions_until") < input.publication, "questions_before_publication", "questions_until"),
    ...look(dayOf("questions_until") > dayOf("answers_until"), "questions_after_answers", "questions_until", {
      day: dayOf("answers_until"),
    }),
    ...aboutDeadline(input, dayOf("deadline"), ground),
    ...stop(dayOf("award") < dayOf("deadline"), "award_before_deadline", "award"),
    ...stop(standstill !== undefined && dayOf("contract") <= standstill.day, "contract_in_standstill", "contract", {
      day: standstill?.day ?? "",
    }),
    ...look(standstill?.movedFrom != null, "standstill_moved", "standstill_end", {
      from: standstill?.movedFrom ?? "",
      to: standstill?.day ?? "",
    }),
  ];
}

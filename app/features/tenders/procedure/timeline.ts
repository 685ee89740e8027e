import { limitOn, type LimitKey, type ProcurementLimit } from "~/features/reference/procurement-limits";
import {
  addWorkingDays,
  holidayOn,
  movedToWorkingDay,
  weekdayOf,
  workingDayBefore,
  type Holiday,
} from "~/features/reference/swedish-holidays";
import { addDays, type IsoDate } from "~/shared/dates";
import { stockholmMoment } from "~/shared/stockholm-time";
import { proceduresFor, type MinimumPeriod } from "./procedures";
import type { Timeline, TimelineInput, TimelineStep } from "./timeline-model";
import { warningsFor } from "./timeline-warnings";

/** Working days proposed where no rule sets a number; the officer changes them freely. */
const proposed = { tender: 15, selection: 10, questionsBeforeAnswers: 5, evaluation: 10 } as const;
const endOfDay = "23:59";

const step = (
  key: TimelineStep["key"],
  day: IsoDate,
  ground: TimelineStep["ground"],
  more: Partial<Pick<TimelineStep, "time" | "rows" | "movedFrom">> = {},
): TimelineStep => ({ key, day, ground, time: null, rows: [], movedFrom: null, ...more });

/** A period's last day, moved on to a working day, and where it was moved from. */
function runsOut(from: IsoDate, days: number): { day: IsoDate; movedFrom: IsoDate | null } {
  const last = addDays(from, days);
  const day = movedToWorkingDay(last);
  return { day, movedFrom: day === last ? null : last };
}

/** The earliest day of something: by a period where there is one, else proposed. */
function earliest(from: IsoDate, period: MinimumPeriod | undefined, workingDays: number) {
  return period
    ? { ...runsOut(from, period.days), ground: "rule" as const, rows: period.rows }
    : { day: addWorkingDays(from, workingDays), ground: "suggested" as const, rows: [], movedFrom: null };
}

interface Reckoning {
  readonly input: TimelineInput;
  readonly row: (key: LimitKey) => ProcurementLimit | null;
  readonly tender: MinimumPeriod | undefined;
  readonly apply: MinimumPeriod | undefined;
}

function reckoningOf(rows: readonly ProcurementLimit[], input: TimelineInput): Reckoning {
  const { regime, conditions, authority, publication } = input;
  const found = proceduresFor(rows, regime, conditions, authority, publication).find(
    ({ procedure }) => procedure === input.procedure,
  );
  return {
    input,
    row: (key) => limitOn(rows, key, authority, publication),
    tender: found?.periods.find(({ what }) => what === "tender"),
    apply: found?.periods.find(({ what }) => what === "apply"),
  };
}

/** From publication to the day from which the tender time counts. */
function opening({ input, row, apply }: Reckoning): TimelineStep[] {
  const { publication, applyBy, regime, procedure } = input;
  const steps = [step("publication", publication, "chosen")];
  const hours = regime === "directive" ? row("notice.national_after_hours") : null;
  if (hours?.value)
    steps.push(step("national_notice", addDays(publication, hours.value / 24), "rule", { rows: [hours] }));
  if (procedure !== "restricted") return steps;
  const first = earliest(publication, apply, proposed.tender);
  const last =
    applyBy === null
      ? step("apply_by", first.day, first.ground, first)
      : step("apply_by", applyBy, "chosen", { rows: first.rows });
  return [...steps, last, step("invitation", addWorkingDays(last.day, proposed.selection), "suggested")];
}

function closing({ input, row, tender }: Reckoning, from: IsoDate): TimelineStep[] {
  const first = earliest(from, tender, proposed.tender);
  const moment = input.deadline === null ? null : stockholmMoment(input.deadline);
  const deadline = moment?.ok
    ? step("deadline", moment.value.day, "chosen", { time: input.deadline?.slice(11) ?? null, rows: first.rows })
    : step("deadline", first.day, first.ground, { ...first, time: endOfDay });
  const before =
    input.regime === "directive"
      ? row(input.conditions.urgent ? "time.answers_before_short" : "time.answers_before")
      : null;
  const answers = workingDayBefore(addDays(deadline.day, -(before?.value ?? 6)));
  const questions = addWorkingDays(answers, -proposed.questionsBeforeAnswers);
  return [
    input.questionsUntil === null
      ? step("questions_until", questions < from ? from : questions, "suggested")
      : step("questions_until", input.questionsUntil, "chosen"),
    step("answers_until", answers < from ? from : answers, before ? "rule" : "suggested", {
      rows: before ? [before] : [],
    }),
    deadline,
  ];
}

function afterwards({ input, row }: Reckoning, deadline: IsoDate): TimelineStep[] {
  const award =
    input.awardOn === null
      ? step("award", addWorkingDays(deadline, proposed.evaluation), "suggested")
      : step("award", input.awardOn, "chosen");
  const wait =
    input.regime === "direct" ? null : row(input.conditions.electronic ? "standstill.electronic" : "standstill.other");
  const end = wait?.value ? runsOut(award.day, wait.value) : null;
  const firstDay = end ? addDays(end.day, 1) : award.day;
  const contract =
    input.contractOn === null
      ? step("contract", movedToWorkingDay(firstDay), end ? "rule" : "suggested", { rows: wait ? [wait] : [] })
      : step("contract", input.contractOn, "chosen");
  const within = (key: "award_notice" | "documentation", limit: ProcurementLimit | null): TimelineStep[] =>
    limit?.value ? [step(key, addDays(contract.day, limit.value), "rule", { rows: [limit] })] : [];
  return [
    award,
    ...(end && wait
      ? [step("standstill_end", end.day, "rule", { rows: [wait], movedFrom: end.movedFrom, time: endOfDay })]
      : []),
    contract,
    ...(input.regime === "direct"
      ? within("documentation", row("direct.documentation_days"))
      : within("award_notice", row("notice.award_days"))),
  ];
}

function holidaysBetween(from: IsoDate, to: IsoDate): { day: IsoDate; holiday: Holiday }[] {
  const found: { day: IsoDate; holiday: Holiday }[] = [];
  for (let day = from; day <= to && found.length < 40; day = addDays(day, 1)) {
    const holiday = weekdayOf(day) % 6 === 0 ? null : holidayOn(day);
    if (holiday) found.push({ day, holiday });
  }
  return found;
}

/**
 * A procurement's days from publication to contract: chosen ones as chosen, the others by rule (each with its rows) or
 * proposed, with warnings by code. A period counts from the day after, and one that would run out on a weekend or holiday
 * runs on to the next working day. A deadline whose local time does not exist is warned about and proposed anew.
 */
export function timelineFor(rows: readonly ProcurementLimit[], input: TimelineInput): Timeline {
  const reckoning = reckoningOf(rows, input);
  const first = opening(reckoning);
  const from = first.find(({ key }) => key === "invitation")?.day ?? input.publication;
  const until = closing(reckoning, from);
  const deadline = until.find(({ key }) => key === "deadline") as TimelineStep;
  const steps = [...first, ...until, ...afterwards(reckoning, deadline.day)];
  const holidays = holidaysBetween(input.publication, deadline.day);
  return {
    steps: steps.sort((a, b) => a.day.localeCompare(b.day)),
    warnings: warningsFor(input, steps, {
      from,
      tender: reckoning.tender,
      apply: reckoning.apply,
      holidays: holidays.length,
    }),
    holidays,
  };
}

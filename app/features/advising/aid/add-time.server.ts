import { aidLimitOn } from "~/features/reference/aid-limits";
import { today } from "~/infra/clock/clock.server";
import { personIdOf, type Actor } from "~/shared/actor";
import { appError, fieldError, invalidInput, type AppError, type FieldError } from "~/shared/app-error";
import type { IsoDate } from "~/shared/dates";
import { isId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import type { Side } from "../cases/case";
import { changeCase } from "../cases/change-case.server";
import { rollingFrom, yearsOf } from "./aid";
import { deleteTime, insertTime } from "./aid-store.server";

/** Öre an hour that nobody takes. */
const absurdRate = 1_000_000;

export interface NewTime {
  readonly side: Side;
  readonly day: IsoDate;
  readonly minutes: number;
  readonly rateMinor: number;
  readonly note: string;
  readonly clientKey: string;
}

function faultsOf({ day, minutes, rateMinor }: NewTime): FieldError[] {
  const faults: FieldError[] = [];
  const ceiling = aidLimitOn("de_minimis.ceiling", today());
  if (day > today()) faults.push(fieldError("day", "in_future"));
  else if (day < rollingFrom(today(), ceiling))
    faults.push(fieldError("day", "time_too_old", { years: yearsOf(ceiling) }));
  if (!Number.isInteger(minutes) || minutes < 1 || minutes > 1440) faults.push(fieldError("hours", "hours_of_a_day"));
  if (rateMinor > absurdRate) faults.push(fieldError("rate", "kronor_too_large"));
  return faults;
}

/** Notes time given to one of the firms. Sent twice it is one. */
export async function addTime(
  actor: Actor,
  caseId: string,
  time: NewTime,
): Promise<Result<{ id: string | null }, AppError>> {
  const faults = faultsOf(time);
  if (faults.length > 0) return err(invalidInput(...faults));
  return changeCase<{ id: string | null }>(actor, { id: caseId }, async (tx, advisingCase) => {
    const firm = advisingCase[time.side];
    if (!firm) return err(invalidInput(fieldError("side", "case_side_empty")));
    const id = await insertTime(tx, { caseId, personId: personIdOf(actor), firm, ...time });
    const { side, minutes, rateMinor } = time;
    return ok({
      value: { id },
      event: id === null ? null : { type: "case.time_added", payload: { timeId: id, side, minutes, rateMinor } },
    });
  });
}

/** Takes noted time away again; the log keeps that it was there. */
export async function removeTime(actor: Actor, caseId: string, timeId: string): Promise<Result<null, AppError>> {
  return changeCase(actor, { id: caseId }, async (tx) => {
    if (!isId(timeId) || !(await deleteTime(tx, caseId, timeId))) return err(appError("not_found"));
    return ok({ value: null, event: { type: "case.time_removed", payload: { timeId } } });
  });
}

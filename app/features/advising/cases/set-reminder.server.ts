import { today } from "~/infra/clock/clock.server";
import type { Actor } from "~/shared/actor";
import { appError, fieldError, invalidInput, type AppError } from "~/shared/app-error";
import { addDays, type IsoDate } from "~/shared/dates";
import { err, ok, type Result } from "~/shared/result";
import { isClosed } from "./case";
import { updateCase } from "./case-store.server";
import { changeCase } from "./change-case.server";

const longestDays = 3 * 366;

/** Sets the day on which its adviser is reminded of the case, or takes it away (`null`). */
export async function setReminder(
  actor: Actor,
  input: { readonly id: string; readonly version: number; readonly on: IsoDate | null },
): Promise<Result<null, AppError>> {
  const { on } = input;
  if (on !== null && on < today()) return err(invalidInput(fieldError("on", "date_passed")));
  if (on !== null && on > addDays(today(), longestDays)) return err(invalidInput(fieldError("on", "date_too_far")));
  return changeCase(actor, input, async (tx, advisingCase) => {
    if (isClosed(advisingCase.stage)) return err(appError("conflict", { reason: "case_closed" }));
    await updateCase(tx, advisingCase, { remindOn: on });
    return ok({ value: null, event: { type: "case.reminder_set", payload: { on } } });
  });
}

import type { Actor } from "~/shared/actor";
import { appError, invalidInput, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { savedLately } from "../save-trace-store.server";
import { changeNeed, recordNeed, type StaleNeed } from "./change-need.server";
import { checkedNeed } from "./checked-need.server";
import { emptyNeed, type Need, type NeedFields } from "./need";
import { saveNeedFields } from "./need-store.server";
import type { NeedValues } from "./read-need";

const keys = Object.keys(emptyNeed) as readonly (keyof NeedFields)[];
const changedKeys = (before: NeedFields, after: NeedFields): string[] =>
  keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));

/** Saves a need as it is typed. A save that changes nothing writes nothing; ten minutes of typing are one line in the log. */
export async function saveNeed(
  actor: Actor,
  input: { readonly id: string; readonly version: number; readonly values: NeedValues },
): Promise<Result<{ version: number }, AppError | StaleNeed>> {
  const { fields, faults } = checkedNeed(input.values);
  return changeNeed(actor, input, async ({ tx, need, now }) => {
    if (need.state === "closed") return err(appError("conflict", { reason: "need_closed" }));
    if (faults.length > 0) return err(invalidInput(...faults));
    const changed = changedKeys(need, fields);
    if (changed.length === 0) return ok({ version: need.version });
    const saved: Need = await saveNeedFields(tx, need.id, fields);
    if (!(await savedLately(tx, actor, { type: "need", id: need.id }, now)))
      await recordNeed(tx, actor, "saved", need, { fields: changed });
    return ok({ version: saved.version });
  });
}

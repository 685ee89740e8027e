import type { Actor } from "~/shared/actor";
import { fieldError, invalidInput, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { changeNeed, recordNeed, type StaleNeed } from "./change-need.server";
import { needOutcomes, type NeedOutcome } from "./need";
import { saveNeedOutcome } from "./need-store.server";

/** Closes a need with what became of it, or opens it again (`outcome` null). Doing what is done already changes nothing. */
export async function setNeedOutcome(
  actor: Actor,
  input: { readonly id: string; readonly outcome: string | null },
): Promise<Result<void, AppError | StaleNeed>> {
  const outcome = needOutcomes.find((one) => one === input.outcome) ?? null;
  if (input.outcome !== null && outcome === null) return err(invalidInput(fieldError("outcome", "not_an_option")));
  return changeNeed(actor, { id: input.id }, async ({ tx, need }) => {
    if (need.outcome === outcome) return ok(undefined);
    await saveNeedOutcome(tx, need.id, outcome satisfies NeedOutcome | null);
    await recordNeed(tx, actor, outcome ? "closed" : "reopened", need, { outcome });
    return ok(undefined);
  });
}

import type { Actor } from "~/shared/actor";
import { appError, fieldError, invalidInput, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { findAdvisers } from "../adviser-store.server";
import { passTasks } from "../entries/entry-store.server";
import { updateCase } from "./case-store.server";
import { changeCase } from "./change-case.server";

/**
 * Gives the case to another adviser of the organization, who gets a mail. Open tasks of who had it, and those nobody was named for,
 * go along; the new one is reminded of them and of the case, though the one before has been.
 */
export async function handOverCase(
  actor: Actor,
  input: { readonly id: string; readonly version: number; readonly to: string },
): Promise<Result<null, AppError>> {
  return changeCase(actor, input, async (tx, advisingCase) => {
    const advisers = await findAdvisers(advisingCase.organizationId, tx);
    if (!advisers.some(({ id }) => id === input.to)) return err(invalidInput(fieldError("to", "not_an_adviser")));
    if (advisingCase.ownerId === input.to) return err(appError("conflict", { reason: "case_has_it_already" }));
    const { remindOn } = advisingCase;
    await passTasks(tx, advisingCase.id, { from: advisingCase.ownerId, to: input.to });
    await updateCase(tx, advisingCase, { ownerId: input.to, ...(remindOn ? { remindOn } : {}) });
    return ok({
      value: null,
      event: { type: "case.handed_over", payload: { from: advisingCase.ownerId, to: input.to } },
    });
  });
}

import { now } from "~/infra/clock/clock.server";
import { personIdOf, type Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { isId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { changeCase } from "../cases/change-case.server";
import { deleteEntry, findEntry, markDone } from "./entry-store.server";

/** Ends a task or opens it again; removes what the adviser has written themself, or a contact anybody has noted. */
export async function settleEntry(
  actor: Actor,
  caseId: string,
  input: { readonly id: string; readonly as: "done" | "open" | "removed" },
): Promise<Result<null, AppError>> {
  return changeCase(actor, { id: caseId }, async (tx) => {
    const entry = isId(input.id) ? await findEntry(tx, caseId, input.id) : null;
    if (!entry) return err(appError("not_found"));
    const payload = { entryId: entry.id, kind: entry.kind };
    if (input.as === "removed") {
      if (entry.kind !== "contact" && entry.authorId !== personIdOf(actor))
        return err(appError("forbidden", { reason: "entry_not_yours" }));
      await deleteEntry(tx, entry.id);
      return ok({ value: null, event: { type: "case.entry_removed", payload } });
    }
    if (entry.kind !== "task") return err(appError("not_found"));
    if ((entry.doneAt !== null) === (input.as === "done")) return ok({ value: null, event: null });
    await markDone(tx, entry.id, input.as === "done" ? now() : null);
    return ok({ value: null, event: { type: "case.task_settled", payload: { ...payload, as: input.as } } });
  });
}

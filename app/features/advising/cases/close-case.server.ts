import { now } from "~/infra/clock/clock.server";
import type { Actor } from "~/shared/actor";
import { appError, fieldError, invalidInput, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { closeOpenIntroductions, everIntroduced } from "../introductions/consent-store.server";
import { moveRefusal, type CloseReason } from "./case";
import { topOf, updateCase } from "./case-store.server";
import { changeCase } from "./change-case.server";
import { teachRanking } from "./teach-ranking.server";

export type CaseEnd = "ended" | "declined";

/**
 * Closes a case. Ended without a reason, it came to something; declined, or ended with a reason, it did not, and the reason
 * is counted and teaches the ranking. A question to the firms that still waits is taken back.
 */
export async function closeCase(
  actor: Actor,
  input: {
    readonly id: string;
    readonly version: number;
    readonly as: CaseEnd;
    readonly reason: CloseReason | null;
  },
): Promise<Result<null, AppError>> {
  if (input.as === "declined" && input.reason === null) return err(invalidInput(fieldError("reason", "required")));
  return changeCase(actor, input, async (tx, advisingCase) => {
    const refusal = moveRefusal(advisingCase, input.as, { consented: true, closing: true });
    if (refusal) return err(appError("conflict", { reason: refusal }));
    const introduced = await everIntroduced(tx, advisingCase.id);
    if (input.as === "ended" && input.reason === null && !introduced)
      return err(invalidInput(fieldError("reason", "case_ended_never_begun")));
    await closeOpenIntroductions(tx, advisingCase.id, now());
    await updateCase(tx, advisingCase, {
      stage: input.as,
      position: await topOf(tx, advisingCase.organizationId, input.as),
      reason: input.reason,
      closedAt: now(),
      remindOn: null,
    });
    if (input.reason === null) await teachRanking(tx, actor, advisingCase, "succeeded");
    else await teachRanking(tx, actor, advisingCase, introduced ? "failed" : "rejected", input.reason);
    return ok({
      value: null,
      event: { type: "case.closed", payload: { as: input.as, reason: input.reason, from: advisingCase.stage } },
    });
  });
}

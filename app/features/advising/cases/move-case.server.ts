import type { Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { standsConsented } from "../introductions/consent-store.server";
import { isClosed, moveRefusal, type Stage } from "./case";
import { findOpenCaseOfPair, topOf, updateCase } from "./case-store.server";
import { changeCase } from "./change-case.server";
import { teachRanking } from "./teach-ranking.server";

/**
 * Moves a case to another stage, to the top of its column. Where the firms know of each other both sides' consent must
 * stand; a closed case moved to an open stage is open again. Two advisers who move one card: the second is told so.
 */
export async function moveCase(
  actor: Actor,
  input: { readonly id: string; readonly version: number; readonly to: Stage },
): Promise<Result<{ stage: Stage }, AppError>> {
  return changeCase(actor, input, async (tx, advisingCase) => {
    const consented = await standsConsented(tx, advisingCase);
    const refusal = moveRefusal(advisingCase, input.to, { consented, closing: false });
    if (refusal) return err(appError("conflict", { reason: refusal }));
    if (isClosed(advisingCase.stage) && (await findOpenCaseOfPair(tx, advisingCase)))
      return err(appError("conflict", { reason: "case_pair_open" }));
    await updateCase(tx, advisingCase, {
      stage: input.to,
      position: await topOf(tx, advisingCase.organizationId, input.to),
      ...(isClosed(advisingCase.stage) ? { closedAt: null, reason: null } : {}),
    });
    if (input.to === "running") await teachRanking(tx, actor, advisingCase, "succeeded");
    return ok({
      value: { stage: input.to },
      event: { type: "case.moved", payload: { from: advisingCase.stage, to: input.to } },
    });
  });
}

import { personIdOf, type Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { changeTender, recordTender } from "../change-tender.server";
import { readinessOf } from "../readiness/readiness-of.server";
import { setState } from "./review-store.server";

/**
 * A second person approves the draft as it stands: neither who saved last nor who asked. What must be mended stands in the
 * way; `version` is what the reviewer read, so that nothing else is approved.
 */
export const approveTender = (
  actor: Actor,
  ref: { readonly id: string; readonly version: number },
): Promise<Result<{ readonly state: "approved" }, AppError>> =>
  changeTender(actor, ref, "approve", async ({ tx, tender, now }) => {
    const readiness = await readinessOf(actor, tender.content, now);
    const stops = readiness.findings.filter(({ severity }) => severity === "stop").length;
    if (stops > 0) return err(appError("unprocessable", { reason: "tender_not_ready", params: { count: stops } }));
    await setState(tx, tender.id, { state: "approved", approvedAt: now, approvedBy: personIdOf(actor) });
    await recordTender(tx, actor, "approved", tender, { version: tender.version });
    return ok({ state: "approved" });
  });

/** Takes an approved draft back for changes: the approval falls. */
export const reopenTender = (
  actor: Actor,
  ref: { readonly id: string },
): Promise<Result<{ readonly state: "draft" }, AppError>> =>
  changeTender(actor, ref, "reopen", async ({ tx, tender }) => {
    await setState(tx, tender.id, {
      state: "draft",
      approvedAt: null,
      approvedBy: null,
      reviewRequestedAt: null,
      reviewRequestedBy: null,
    });
    await recordTender(tx, actor, "reopened", tender, { version: tender.version });
    return ok({ state: "draft" });
  });

import { personIdOf, type Actor } from "~/shared/actor";
import type { AppError } from "~/shared/app-error";
import { ok, type Result } from "~/shared/result";
import { changeTender, recordTender } from "../change-tender.server";
import { setState } from "./review-store.server";

/** Asks for the second person's eyes: the draft is locked until they have answered or the review is called off. */
export const requestReview = (
  actor: Actor,
  ref: { readonly id: string; readonly version?: number },
): Promise<Result<{ readonly state: "in_review" }, AppError>> =>
  changeTender(actor, ref, "requestReview", async ({ tx, tender, now }) => {
    await setState(tx, tender.id, {
      state: "in_review",
      reviewRequestedAt: now,
      reviewRequestedBy: personIdOf(actor),
    });
    await recordTender(tx, actor, "review_requested", tender, { version: tender.version });
    return ok({ state: "in_review" });
  });

/** Opens the draft for writing again, by whoever asked or whoever reviews. */
export const withdrawReview = (
  actor: Actor,
  ref: { readonly id: string },
): Promise<Result<{ readonly state: "draft" }, AppError>> =>
  changeTender(actor, ref, "withdrawReview", async ({ tx, tender }) => {
    await setState(tx, tender.id, { state: "draft", reviewRequestedAt: null, reviewRequestedBy: null });
    await recordTender(tx, actor, "review_withdrawn", tender, { version: tender.version });
    return ok({ state: "draft" });
  });

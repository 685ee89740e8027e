import { now } from "~/infra/clock/clock.server";
import { transaction } from "~/infra/db/client.server";
import type { Actor } from "~/shared/actor";
import { fieldError, invalidInput, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import type { CriterionRef } from "../criterion";
import { updateVersion } from "../library/criterion-store.server";
import { lockProposal } from "./lock-proposal.server";
import { longestNote, reviewRefusal } from "./proposal-rules";
import { recordCriterion } from "./record-criterion.server";

export interface ReviewProposal extends CriterionRef {
  /** The revision that was read. */
  readonly revision: number;
  readonly verdict: "approved" | "returned";
  /** To who proposed it; needed when it is sent back. */
  readonly note: string;
}

/** Approves a proposal or sends it back. Never one's own. */
export async function reviewProposal(actor: Actor, input: ReviewProposal): Promise<Result<CriterionRef, AppError>> {
  const note = input.note.trim();
  if (note.length > longestNote) return err(invalidInput(fieldError("note", "too_long", { max: longestNote })));
  return transaction(async (tx) => {
    const locked = await lockProposal(tx, actor, input);
    if (!locked.ok) return locked;
    const { curator, proposal } = locked.value;
    const { verdict } = input;
    const refusal = reviewRefusal(proposal, curator.personId, { ...input, note });
    if (refusal) return err(refusal);
    await updateVersion(tx, proposal, {
      verdict,
      reviewNote: note,
      reviewedBy: curator.personId,
      reviewedAt: now(),
    });
    await recordCriterion(tx, actor, verdict === "approved" ? "criterion.approved" : "criterion.returned", proposal, {
      revision: proposal.revision,
    });
    return ok({ id: input.id, version: input.version });
  });
}

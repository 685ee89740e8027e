import { today } from "~/infra/clock/clock.server";
import { transaction } from "~/infra/db/client.server";
import type { Actor } from "~/shared/actor";
import { fieldError, invalidInput, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import type { CriterionRef } from "../criterion";
import { updateVersion } from "../library/criterion-store.server";
import { lockProposal } from "./lock-proposal.server";
import { changeRefusal, longestNote } from "./proposal-rules";
import { levelFaults, readDays } from "./propose-criterion.server";
import { readContent } from "./read-content";
import { recordCriterion } from "./record-criterion.server";

export interface ChangeProposal extends CriterionRef {
  readonly revision: number;
  readonly content: unknown;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly note: string;
}

/** Changes an own proposal. What was approved or sent back before is to be reviewed anew. */
export async function changeProposal(actor: Actor, input: ChangeProposal): Promise<Result<CriterionRef, AppError>> {
  const content = readContent(input.content);
  if (!content.ok) return content;
  const days = readDays(input.validFrom, input.validTo);
  if (!days.ok) return days;
  const note = input.note.trim();
  if (note.length > longestNote) return err(invalidInput(fieldError("note", "too_long", { max: longestNote })));
  return transaction(async (tx) => {
    const locked = await lockProposal(tx, actor, input);
    if (!locked.ok) return locked;
    const { curator, proposal } = locked.value;
    const refusal = changeRefusal(proposal, curator.personId, input.revision);
    if (refusal) return err(refusal);
    const levels = await levelFaults(tx, input.id, content.value);
    if (levels) return err(levels);
    await updateVersion(tx, proposal, {
      content: content.value,
      ...days.value,
      date: today(),
      note,
      revision: proposal.revision + 1,
      verdict: null,
      reviewedBy: null,
      reviewedAt: null,
    });
    await recordCriterion(tx, actor, "criterion.proposal_changed", proposal, { revision: proposal.revision + 1 });
    return ok({ id: input.id, version: input.version });
  });
}

import { now } from "~/infra/clock/clock.server";
import { transaction, type Tx } from "~/infra/db/client.server";
import type { Actor } from "~/shared/actor";
import { appError, fieldError, invalidInput, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import type { CriterionRef } from "../criterion";
import { findEverything, updateVersion } from "../library/criterion-store.server";
import type { VersionRecord } from "../library/version-record";
import { lockProposal } from "./lock-proposal.server";
import { longestNote } from "./proposal-rules";
import { recordCriterion } from "./record-criterion.server";

export interface WithdrawVersion extends CriterionRef {
  readonly reason: string;
}

/** Published criteria that include this one; without it they would promise what is not there. */
async function dependents(tx: Tx, id: string): Promise<string[]> {
  return (await findEverything(tx))
    .filter(({ state, content }) => state === "published" && content.includes.includes(id))
    .map((one) => one.id);
}

async function withdrawRefusal(tx: Tx, version: VersionRecord, personId: string): Promise<AppError | null> {
  if (version.state === "proposed")
    return version.proposedBy === personId ? null : appError("forbidden", { reason: "criterion_not_yours" });
  if (version.state !== "published") return appError("conflict", { reason: "criterion_not_published" });
  const needed = await dependents(tx, version.id);
  return needed.length > 0
    ? appError("conflict", { reason: "criterion_needed", params: { ids: needed.join(", ") } })
    : null;
}

/** Takes back an own proposal, or a published version with its reason. What refers to it can still read it. */
export async function withdrawVersion(actor: Actor, input: WithdrawVersion): Promise<Result<CriterionRef, AppError>> {
  const reason = input.reason.trim();
  if (reason.length < 5) return err(invalidInput(fieldError("reason", "too_short", { min: 5 })));
  if (reason.length > longestNote) return err(invalidInput(fieldError("reason", "too_long", { max: longestNote })));
  return transaction(async (tx) => {
    const locked = await lockProposal(tx, actor, input);
    if (!locked.ok) return locked;
    const { curator, proposal } = locked.value;
    const ref = { id: input.id, version: input.version };
    if (proposal.state === "withdrawn") return ok(ref);
    const refusal = await withdrawRefusal(tx, proposal, curator.personId);
    if (refusal) return err(refusal);
    await updateVersion(tx, proposal, { state: "withdrawn", withdrawnAt: now(), withdrawnReason: reason });
    await recordCriterion(tx, actor, "criterion.withdrawn", proposal, { was: proposal.state });
    return ok(ref);
  });
}

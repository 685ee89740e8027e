import { now, today } from "~/infra/clock/clock.server";
import { transaction } from "~/infra/db/client.server";
import type { Actor } from "~/shared/actor";
import type { AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { checkCriterion } from "../checks";
import type { CriterionRef } from "../criterion";
import { updateVersion } from "../library/criterion-store.server";
import { lockProposal } from "./lock-proposal.server";
import { lastDayBefore, publishRefusal } from "./proposal-rules";
import { levelFaults } from "./propose-criterion.server";
import { refusalOf } from "./read-content";
import { recordCriterion } from "./record-criterion.server";

export interface PublishProposal extends CriterionRef {
  readonly revision: number;
}

/**
 * Publishes an approved proposal; the version before it is superseded in the same transaction. It is checked once more:
 * what it includes or replaces may have been withdrawn meanwhile. Pressed twice, the second press changes nothing.
 */
export async function publishProposal(actor: Actor, input: PublishProposal): Promise<Result<CriterionRef, AppError>> {
  return transaction(async (tx) => {
    const locked = await lockProposal(tx, actor, input);
    if (!locked.ok) return locked;
    const { curator, proposal, versions } = locked.value;
    const ref = { id: input.id, version: input.version };
    if (proposal.state === "published") return ok(ref);
    const refusal = publishRefusal(proposal, input.revision);
    if (refusal) return err(refusal);
    const faults = checkCriterion(proposal.content);
    const broken = faults.length > 0 ? refusalOf(faults) : await levelFaults(tx, input.id, proposal.content);
    if (broken) return err(broken);
    const old = versions.find(({ state }) => state === "published");
    if (old) {
      const validTo = lastDayBefore(old, proposal.validFrom > today() ? proposal.validFrom : today());
      await updateVersion(tx, old, { state: "superseded", supersededAt: now(), validTo });
      await recordCriterion(tx, actor, "criterion.superseded", old, { by: input.version });
    }
    await updateVersion(tx, proposal, {
      state: "published",
      publishedAt: now(),
      publishedBy: curator.personId,
      date: today(),
    });
    await recordCriterion(tx, actor, "criterion.published", proposal);
    return ok(ref);
  });
}

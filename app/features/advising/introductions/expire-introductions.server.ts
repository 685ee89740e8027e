import { now } from "~/infra/clock/clock.server";
import { transaction } from "~/infra/db/client.server";
import type { Actor } from "~/shared/actor";
import { findCase } from "../cases/case-store.server";
import { recordCaseEvent } from "../cases/change-case.server";
import { findJustExpired } from "./introduction-store.server";

/** Nightly: says once of each question that nobody answered in time; whoever reads goes by the moment itself. */
export async function expireIntroductions(actor: Actor): Promise<number> {
  return transaction(async (tx) => {
    const expired = await findJustExpired(tx, now());
    for (const { id, caseId } of expired) {
      const advisingCase = await findCase(caseId, tx);
      if (advisingCase)
        await recordCaseEvent(tx, actor, advisingCase, {
          type: "case.introduction_expired",
          payload: { introductionId: id },
        });
    }
    return expired.length;
  });
}

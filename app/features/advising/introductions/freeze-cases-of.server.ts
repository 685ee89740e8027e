import { today } from "~/infra/clock/clock.server";
import { transaction } from "~/infra/db/client.server";
import type { Actor } from "~/shared/actor";
import { addDays } from "~/shared/dates";
import { isClosed, sides } from "../cases/case";
import { findCasesOf, findCasesOfFirms, lockCase } from "../cases/case-store.server";
import { keepContactsUntil } from "../firms/prospect-store.server";
import { freeze } from "./withdraw-consent.server";

/**
 * An organization has closed here: open cases in which it stands are frozen, as if it had taken its consent back, and if it was the
 * advisers' own, all their open cases. Twice is once.
 */
export async function freezeCasesOf(actor: Actor, organizationId: string): Promise<number> {
  const firm = { kind: "organization", id: organizationId } as const;
  let frozen = 0;
  const cases = [...(await findCasesOfFirms(null, [firm])), ...(await findCasesOf(organizationId))];
  for (const { id } of cases)
    await transaction(async (tx) => {
      const advisingCase = await lockCase(tx, id);
      if (!advisingCase || advisingCase.frozenAt !== null || isClosed(advisingCase.stage)) return;
      const side = sides.find((one) => advisingCase[one]?.id === organizationId) ?? null;
      const own = advisingCase.organizationId === organizationId;
      if (!side && !own) return;
      await freeze(tx, actor, advisingCase, own ? null : side, own ? "advisers_closed" : "firm_closed");
      frozen += 1;
    });
  await transaction((tx) => keepContactsUntil(tx, { organizationId }, addDays(today(), -1)));
  return frozen;
}

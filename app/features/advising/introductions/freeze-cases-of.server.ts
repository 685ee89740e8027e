import { transaction } from "~/infra/db/client.server";
import type { Actor } from "~/shared/actor";
import { isClosed, sides } from "../cases/case";
import { findCasesOfFirms, lockCase } from "../cases/case-store.server";
import { freeze } from "./withdraw-consent.server";

/** A firm has closed here: open cases it stands in are frozen, as if it had taken its consent back. Twice is once. */
export async function freezeCasesOf(actor: Actor, organizationId: string): Promise<number> {
  const firm = { kind: "organization", id: organizationId } as const;
  let frozen = 0;
  for (const { id } of await findCasesOfFirms(null, [firm]))
    await transaction(async (tx) => {
      const advisingCase = await lockCase(tx, id);
      if (!advisingCase || advisingCase.frozenAt !== null || isClosed(advisingCase.stage)) return;
      const side = sides.find((one) => advisingCase[one]?.id === organizationId);
      if (!side) return;
      await freeze(tx, actor, advisingCase, side, "firm_closed");
      frozen += 1;
    });
  return frozen;
}

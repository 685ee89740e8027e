import { transaction } from "~/infra/db/client.server";
import { recordEvent } from "~/infra/db/record-event.server";
import type { OrganizationMember } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { asManager } from "../members/as-manager.server";
import { deleteFact, findFact } from "./fact-store.server";

/** Takes back what was stated. The document it rested on goes with the next clearing of unused files. */
export async function removeFact(actor: OrganizationMember, id: string): Promise<Result<{ key: string }, AppError>> {
  const organizationId = actor.organization.id;
  return transaction(async (tx) => {
    const manager = await asManager(tx, actor, organizationId);
    if (!manager.ok) return manager;
    const fact = await findFact(tx, organizationId, id);
    if (!fact || !(await deleteFact(tx, organizationId, id))) return err(appError("not_found"));
    await recordEvent(tx, actor, {
      type: "organization.fact_removed",
      subjectType: "organization",
      subjectId: organizationId,
      organizationId,
      payload: { factId: id, key: fact.key },
    });
    return ok({ key: fact.key });
  });
}

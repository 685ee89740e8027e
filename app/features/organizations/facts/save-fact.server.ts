import { transaction } from "~/infra/db/client.server";
import { recordEvent } from "~/infra/db/record-event.server";
import type { OrganizationMember } from "~/shared/actor";
import { appError, fieldError, invalidInput, type AppError } from "~/shared/app-error";
import { newId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { asManager } from "../members/as-manager.server";
import { insertFact, ownsDocument, replaceFact } from "./fact-store.server";
import { readFact, type TypedFact } from "./read-fact";

export interface SaveFact extends TypedFact {
  /** The fact to change; a new one without it. */
  readonly id?: string | undefined;
  /** A document the organization has uploaded. */
  readonly evidenceId?: string | null | undefined;
}

/** States a certificate, permit or capability, or changes one. Owners and administrators. */
export async function saveFact(actor: OrganizationMember, input: SaveFact): Promise<Result<{ id: string }, AppError>> {
  const organizationId = actor.organization.id;
  const read = readFact(input);
  if (!read.ok) return read;
  return transaction(async (tx) => {
    const manager = await asManager(tx, actor, organizationId);
    if (!manager.ok) return manager;
    const evidenceId = input.evidenceId ?? null;
    if (evidenceId !== null && !(await ownsDocument(tx, organizationId, evidenceId))) {
      return err(invalidInput(fieldError("evidence", "not_an_option")));
    }
    const id = input.id ?? newId();
    if (input.id === undefined) await insertFact(tx, organizationId, id, read.value, evidenceId);
    else if (!(await replaceFact(tx, organizationId, id, read.value, evidenceId))) return err(appError("not_found"));
    const { key, validFrom, validTo } = read.value;
    await recordEvent(tx, actor, {
      type: input.id === undefined ? "organization.fact_stated" : "organization.fact_changed",
      subjectType: "organization",
      subjectId: organizationId,
      organizationId,
      payload: { factId: id, key, validFrom, validTo },
    });
    return ok({ id });
  });
}

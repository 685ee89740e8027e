import { db } from "~/infra/db/client.server";
import type { OrganizationMember } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { isId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { caseOf } from "../cases/get-case.server";
import type { CaseEntry } from "./entry";
import { findEntry } from "./entry-store.server";

/** A meeting of a case that the actor may read, with what the case is called. */
export async function getMeeting(
  actor: OrganizationMember,
  caseId: string,
  entryId: string,
): Promise<Result<{ entry: CaseEntry; title: string }, AppError>> {
  const found = await caseOf(actor, caseId);
  if (!found.ok) return found;
  const entry = isId(entryId) ? await findEntry(db(), caseId, entryId) : null;
  if (entry?.kind !== "meeting") return err(appError("not_found"));
  return ok({ entry, title: found.value.advisingCase.title });
}

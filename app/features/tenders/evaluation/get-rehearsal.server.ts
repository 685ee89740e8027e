import type { Actor } from "~/shared/actor";
import type { AppError } from "~/shared/app-error";
import { ok, type Result } from "~/shared/result";
import { getTender, type TenderForActor } from "../get-tender.server";
import { findRehearsal, type StoredRehearsal } from "./rehearsal-store.server";

export interface RehearsalForActor extends TenderForActor {
  readonly rehearsal: StoredRehearsal;
}

/** A tender with the offers its model has been tried with, for whoever works with it. */
export async function getRehearsal(actor: Actor, tenderId: string): Promise<Result<RehearsalForActor, AppError>> {
  const found = await getTender(actor, tenderId);
  if (!found.ok) return found;
  return ok({ ...found.value, rehearsal: await findRehearsal(found.value.tender.id) });
}

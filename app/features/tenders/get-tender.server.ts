import { db } from "~/infra/db/client.server";
import { personIdOf, type Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { isId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { roleIn } from "./standing.server";
import type { TenderRole } from "./tender";
import { permissionsOf, type TenderPermissions } from "./tender-rights";
import { findTender, type StoredTender } from "./tender-store.server";

export interface TenderForActor {
  readonly tender: StoredTender;
  readonly role: TenderRole;
  readonly may: TenderPermissions;
}

/** A tender for whoever works with it; anybody else learns nothing about whether it exists. */
export async function getTender(actor: Actor, id: string): Promise<Result<TenderForActor, AppError>> {
  if (!isId(id)) return err(appError("not_found"));
  const tender = await findTender(db(), id);
  const role = tender && (await roleIn(db(), actor, tender));
  if (!tender || !role) return err(appError("not_found"));
  return ok({ tender, role, may: permissionsOf(role, tender.state, tender, personIdOf(actor)) });
}

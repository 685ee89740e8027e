import { oncePerReading } from "~/infra/request-scope.server";
import { organizationIdOf, personIdOf, type Actor } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { isId } from "~/shared/ids";
import { err, ok, type Result } from "~/shared/result";
import { roleFrom } from "./standing.server";
import type { TenderRole } from "./tender";
import { permissionsOf, type TenderPermissions } from "./tender-rights";
import type { StoredTender } from "./tender-store.server";
import { findTenderWithStanding } from "./tender-page-store.server";

export interface TenderForActor {
  readonly tender: StoredTender;
  readonly role: TenderRole;
  readonly may: TenderPermissions;
}

/** A tender for whoever works with it; anybody else learns nothing about whether it exists. */
export async function getTender(actor: Actor, id: string): Promise<Result<TenderForActor, AppError>> {
  if (!isId(id)) return err(appError("not_found"));
  return oncePerReading(["tender", id, personIdOf(actor) ?? actor.kind, organizationIdOf(actor)].join(" "), () =>
    readTender(actor, id),
  );
}

async function readTender(actor: Actor, id: string): Promise<Result<TenderForActor, AppError>> {
  const found = await findTenderWithStanding(id, personIdOf(actor));
  const role = found && roleFrom(actor, found.tender.organizationId, found.standing);
  if (!found || !role) return err(appError("not_found"));
  const { tender } = found;
  return ok({ tender, role, may: permissionsOf(role, tender.state, tender, personIdOf(actor)) });
}

import type { Db } from "~/infra/db/client.server";
import { actsForOrganization, type Actor } from "~/shared/actor";
import type { TenderRole } from "./tender";
import { findFunctions, findRole } from "./tender-store.server";

/** What the database says of a person: functions in the authority (null = no member of it), and the role given in the tender. */
export interface Standing {
  readonly functions: readonly string[] | null;
  readonly given: TenderRole | null;
}

/** Whether the actor acts for the authority; nobody else has a standing in its tenders. */
const actsFor = (actor: Actor, organizationId: string): boolean =>
  actsForOrganization(actor) && actor.organization.id === organizationId;

/**
 * What the actor is to a tender of that organization: an officer of the authority is one in all its tenders, other members
 * have the role they were given. Null: it is as if it did not exist.
 */
export function roleFrom(actor: Actor, organizationId: string, { functions, given }: Standing): TenderRole | null {
  if (actor.kind === "system") return "officer";
  if (!actsFor(actor, organizationId) || !functions) return null;
  return functions.includes("procurement_officer") ? "officer" : given;
}

/** The same, read anew: for what is decided in a transaction. */
export async function roleIn(
  client: Db,
  actor: Actor,
  tender: { readonly id: string; readonly organizationId: string },
): Promise<TenderRole | null> {
  const { id, organizationId } = tender;
  if (actor.kind !== "member" || !actsFor(actor, organizationId))
    return roleFrom(actor, organizationId, { functions: null, given: null });
  const functions = await findFunctions(client, actor.personId, organizationId);
  const given = functions && (await findRole(client, id, actor.personId));
  return roleFrom(actor, organizationId, { functions, given });
}

/** Whether the actor is a procurement officer of the organization acted for, read anew. */
export async function isOfficer(client: Db, actor: Actor): Promise<boolean> {
  if (!actsForOrganization(actor)) return false;
  const functions = await findFunctions(client, actor.personId, actor.organization.id);
  return functions?.includes("procurement_officer") ?? false;
}

import type { Db } from "~/infra/db/client.server";
import { actsForOrganization, type Actor } from "~/shared/actor";
import type { TenderRole } from "./tender";
import { findFunctions, findRole } from "./tender-store.server";

/**
 * What the actor is to a tender of that organization, read anew: an officer of the authority is one in all its tenders,
 * other members have the role they were given. Null: it is as if it did not exist.
 */
export async function roleIn(
  client: Db,
  actor: Actor,
  tender: { readonly id: string; readonly organizationId: string },
): Promise<TenderRole | null> {
  if (actor.kind === "system") return "officer";
  if (!actsForOrganization(actor) || actor.organization.id !== tender.organizationId) return null;
  const functions = await findFunctions(client, actor.personId, tender.organizationId);
  if (!functions) return null;
  return functions.includes("procurement_officer") ? "officer" : findRole(client, tender.id, actor.personId);
}

/** Whether the actor is a procurement officer of the organization acted for, read anew. */
export async function isOfficer(client: Db, actor: Actor): Promise<boolean> {
  if (!actsForOrganization(actor)) return false;
  const functions = await findFunctions(client, actor.personId, actor.organization.id);
  return functions?.includes("procurement_officer") ?? false;
}

import { db } from "~/infra/db/client.server";
import { actsForOrganization, type Actor } from "~/shared/actor";
import { isOfficer } from "./standing.server";
import type { TenderState } from "./tender";
import { findTenderRows, type TenderRow } from "./tender-list-store.server";

export interface TenderFilter {
  readonly state?: TenderState;
  /** Words of the title, the diary number or the reference. */
  readonly q?: string;
  readonly limit?: number;
}

/** The tenders the actor works with: all of the authority for its officers, for others those they have a role in. */
export async function listTenders(actor: Actor, filter: TenderFilter = {}): Promise<readonly TenderRow[]> {
  if (!actsForOrganization(actor)) return [];
  const officer = await isOfficer(db(), actor);
  return findTenderRows(actor.organization.id, officer ? null : actor.personId, filter);
}

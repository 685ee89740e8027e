import type { Db } from "~/infra/db/client.server";
import { actsForOrganization, type Actor } from "~/shared/actor";
import { findBuyer } from "./buyer-store.server";

/** Who asks, as a buyer: a member of a municipality, region or other public body, read anew. */
export interface Buyer {
  readonly organizationId: string;
  readonly personId: string;
  /** Procurement officer of the authority. */
  readonly officer: boolean;
}

export const publicKinds: readonly string[] = ["municipality", "region", "public_body"];

/**
 * The actor as a buyer, or null when it is none: no member, or of an organization that does not buy under procurement law.
 * Membership and function are read in the transaction, so that what was taken away counts at once.
 */
export async function buyerOf(client: Db, actor: Actor): Promise<Buyer | null> {
  if (!actsForOrganization(actor)) return null;
  const { personId, organization } = actor;
  const found = await findBuyer(client, personId, organization.id);
  if (!found || !publicKinds.includes(found.kind)) return null;
  return { organizationId: organization.id, personId, officer: found.functions.includes("procurement_officer") };
}

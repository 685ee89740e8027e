import { sitesOfOrganization } from "~/features/organizations/sites/sites-of-organization.server";
import type { OrganizationMember } from "~/shared/actor";
import { findExported } from "./import-store.server";
import { exportCsv } from "./serialize-row";

/** All listings of the organization but the put-away ones, in the format that an import reads. */
export async function exportListings(actor: OrganizationMember): Promise<string> {
  const { id } = actor.organization;
  const [listings, sites] = await Promise.all([findExported(id), sitesOfOrganization(actor, id)]);
  return exportCsv(listings, actor.locale, sites);
}

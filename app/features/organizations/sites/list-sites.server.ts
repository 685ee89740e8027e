import { db } from "~/infra/db/client.server";
import type { OrganizationMember } from "~/shared/actor";
import { findSites } from "./site-store.server";
import type { SiteView } from "./site-view";

/** The own organization's sites in use, oldest first: the first is the suggestion in forms. */
export const listSites = (actor: OrganizationMember): Promise<SiteView[]> => findSites(db(), actor.organization.id);

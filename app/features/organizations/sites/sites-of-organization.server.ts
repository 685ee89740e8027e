import { db } from "~/infra/db/client.server";
import { organizationIdOf, type Actor } from "~/shared/actor";
import { findSites } from "./site-store.server";
import type { SiteView } from "./site-view";

/** Sites in use of an organization, for jobs and the command line beside its own members; nobody else gets any. */
export const sitesOfOrganization = async (actor: Actor, organizationId: string): Promise<SiteView[]> =>
  actor.kind === "system" || organizationIdOf(actor) === organizationId ? findSites(db(), organizationId) : [];

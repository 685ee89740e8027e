import type { OrganizationMember } from "~/shared/actor";
import { findFacts } from "./fact-store.server";
import type { StatedFact } from "./organization-fact";

/** Everything the own organization states. */
export const listFacts = (actor: OrganizationMember): Promise<StatedFact[]> => findFacts([actor.organization.id]);

import { organizationIdOf, type Actor, type OrganizationMember } from "~/shared/actor";
import { findByName, findGroupIdsWith, findGroups, findOwnersOfGroupsWith } from "./partner-store.server";

export interface Partner {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly municipalityCode: string | null;
}

export interface PartnerGroupView {
  readonly id: string;
  readonly name: string;
  readonly members: readonly Partner[];
}

/** Groups that the actor's organization can release to. */
export async function partnerGroupsOf(actor: Actor): Promise<PartnerGroupView[]> {
  const organizationId = organizationIdOf(actor);
  if (organizationId === null) return [];
  const rows = await findGroups(organizationId);
  return rows.map(({ members, ...group }) => ({ ...group, members: members.map(({ organization }) => organization) }));
}

/** Ids of the groups that have the organization as a member: what is released to them is open to it. */
export const groupIdsWithMember = async (organizationId: string | null): Promise<string[]> =>
  organizationId === null ? [] : findGroupIdsWith(organizationId);

/** Organizations that release to the actor's before the public. */
export const partnerOf = (actor: OrganizationMember): Promise<Partner[]> =>
  findOwnersOfGroupsWith(actor.organization.id);

/** Organizations to choose partners from, by a part of their name. */
export const findPartners = async (actor: OrganizationMember, query: string): Promise<Partner[]> =>
  query.trim().length < 2 ? [] : findByName(query.trim().slice(0, 80), actor.organization.id, 12);

import type { FunctionalRole, MembershipRole, OrganizationMember } from "~/shared/actor";
import { findPendingRequests } from "./join-request-store.server";
import { findMembers } from "./membership-store.server";

export interface MemberView {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly role: MembershipRole;
  readonly functions: readonly FunctionalRole[];
  readonly since: Date;
}

/** Who is in the own organization, longest first. Members see each other; nobody else sees them. */
export async function listMembers(actor: OrganizationMember): Promise<MemberView[]> {
  const rows = await findMembers(actor.organization.id);
  return rows.map(({ person, role, functions, createdAt }) => ({
    personId: person.id,
    name: person.name,
    email: person.email,
    role: role as MembershipRole,
    functions: functions as FunctionalRole[],
    since: createdAt,
  }));
}

/** Who has asked to be let in: for those who answer, nobody else. */
export const listJoinRequests = async (actor: OrganizationMember) =>
  actor.organization.role === "member" ? [] : findPendingRequests(actor.organization.id);

import type { FunctionalRole, MembershipRole, OrganizationMember } from "~/shared/actor";
import { findDemoMembership } from "./seed-store.server";

export const officerEmail = "upphandling@exempelkommunen.example";
export const adviserEmail = "radgivare@radgivarna.example";
export const reviewerEmail = "granskare@exempelkommunen.example";

/** A person of the example region as an actor for their organization, so that commands can fill it. */
export async function demoActor(email: string): Promise<OrganizationMember> {
  const found = await findDemoMembership(email);
  if (!found) throw new Error(`Nobody in the example region has the address ${email}`);
  const { personId, organizationId, role, functions } = found;
  return {
    kind: "member",
    personId,
    locale: "sv",
    emailVerified: true,
    platformAdministrator: false,
    organization: {
      id: organizationId,
      role: role as MembershipRole,
      functions: functions as readonly FunctionalRole[],
    },
  };
}

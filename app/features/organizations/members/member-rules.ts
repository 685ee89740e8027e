import type { FunctionalRole, MembershipRole } from "~/shared/actor";
import { functionsFor, type OrganizationKind } from "../organization-kind";

/**
 * Whether somebody with `own` role may give, change or take away `roles` (the one held, the one to be): owners
 * everything, administrators everything but what concerns owners, members nothing.
 */
export const mayHandle = (own: MembershipRole | "system", ...roles: readonly MembershipRole[]): boolean =>
  own === "owner" || own === "system" || (own === "admin" && !roles.includes("owner"));

/** The functional roles among those asked for that the organization may not give. */
export const functionsNotAllowed = (
  functions: readonly FunctionalRole[],
  organization: { readonly kind: OrganizationKind; readonly verified: boolean },
): FunctionalRole[] => {
  const allowed = functionsFor(organization.kind, organization.verified);
  return functions.filter((role) => !allowed.includes(role));
};

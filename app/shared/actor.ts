import type { Locale } from "./locale";

/** Role of a person inside one organization. */
export const membershipRoles = ["owner", "admin", "member"] as const;
export type MembershipRole = (typeof membershipRoles)[number];

/** What a person does, beside the membership role. */
export const functionalRoles = ["procurement_officer", "business_adviser", "region_developer"] as const;
export type FunctionalRole = (typeof functionalRoles)[number];

export interface ActingOrganization {
  readonly id: string;
  readonly role: MembershipRole;
  readonly functions: readonly FunctionalRole[];
}

interface ActorBase {
  readonly locale: Locale;
}

/** Nobody signed in. */
export interface Visitor extends ActorBase {
  readonly kind: "visitor";
}

/** A signed-in person, acting for at most one organization at a time. */
export interface Member extends ActorBase {
  readonly kind: "member";
  readonly personId: string;
  readonly organization: ActingOrganization | null;
  readonly emailVerified: boolean;
  readonly platformAdministrator: boolean;
}

/** A job, the seed or a command line; `name` says which in the audit line. */
export interface SystemActor extends ActorBase {
  readonly kind: "system";
  readonly name: string;
}

export type Actor = Visitor | Member | SystemActor;

/** A member who acts for an organization; what commands on tenant-owned rows take. */
export type OrganizationMember = Member & { readonly organization: ActingOrganization };

export const visitor = (locale: Locale): Visitor => ({ kind: "visitor", locale });
export const systemActor = (name: string): SystemActor => ({ kind: "system", name, locale: "sv" });

export const actsForOrganization = (actor: Actor): actor is OrganizationMember =>
  actor.kind === "member" && actor.organization !== null;

/** Id of the organization acted for, or null. */
export const organizationIdOf = (actor: Actor): string | null =>
  actor.kind === "member" ? (actor.organization?.id ?? null) : null;

export const personIdOf = (actor: Actor): string | null => (actor.kind === "member" ? actor.personId : null);

/** True when the actor may manage the organization's own matters (members, profile, partner groups). */
export const managesOrganization = (actor: Actor, organizationId: string): boolean =>
  actor.kind === "system" ||
  (actsForOrganization(actor) && actor.organization.id === organizationId && actor.organization.role !== "member");

export const isPlatformAdministrator = (actor: Actor): boolean =>
  actor.kind === "system" || (actor.kind === "member" && actor.platformAdministrator);

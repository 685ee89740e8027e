import { transaction, type Tx } from "~/infra/db/client.server";
import { violatedConstraint } from "~/infra/db/violated-constraint.server";
import { recordEvent } from "~/infra/db/record-event.server";
import type { MembershipRole, OrganizationMember } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { deleteMembership, membershipOf, setRole } from "./membership-store.server";

type Change = { readonly kind: "role"; readonly role: MembershipRole } | { readonly kind: "remove" };

/** Whether the actor's own role allows the change: one may leave; admins manage members; only owners touch owners. */
function mayChange(ownRole: string, otherRole: string, change: Change, self: boolean): boolean {
  if (self && change.kind === "remove") return true;
  if (ownRole === "owner") return true;
  return ownRole === "admin" && otherRole !== "owner" && !(change.kind === "role" && change.role === "owner");
}

async function apply(tx: Tx, actor: OrganizationMember, personId: string, change: Change): Promise<Result<null, AppError>> {
  const organizationId = actor.organization.id;
  const own = await membershipOf(tx, organizationId, actor.personId);
  const other = await membershipOf(tx, organizationId, personId);
  if (!other) return err(appError("not_found"));
  if (!own || !mayChange(own.role, other.role, change, personId === actor.personId)) return err(appError("forbidden"));
  if (change.kind === "remove") await deleteMembership(tx, organizationId, personId);
  else await setRole(tx, organizationId, personId, change.role);
  const type = change.kind === "remove" ? "organization.member_removed" : "organization.role_changed";
  await recordEvent(tx, actor, { type, subjectType: "organization", subjectId: organizationId, organizationId, payload: { personId, ...(change.kind === "role" ? { role: change.role } : {}) } });
  return ok(null);
}

/** Changes a member's role, removes a member, or leaves. The last owner stays: the database refuses at commit. */
export async function changeMembership(actor: OrganizationMember, personId: string, change: Change): Promise<Result<null, AppError>> {
  try {
    return await transaction((tx) => apply(tx, actor, personId, change));
  } catch (fault) {
    if (violatedConstraint(fault) === "organization_keeps_an_owner") return err(appError("conflict", { reason: "last_owner" }));
    throw fault;
  }
}

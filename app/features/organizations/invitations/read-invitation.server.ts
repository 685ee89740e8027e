import { now } from "~/infra/clock/clock.server";
import { db } from "~/infra/db/client.server";
import type { Actor, FunctionalRole, MembershipRole } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { findByHash, findOpen, type InvitationRow } from "./invitation-store.server";
import { hashInvitationToken } from "./invitation-token.server";
import type { OrganizationMember } from "~/shared/actor";

export interface InvitationView {
  readonly organizationName: string;
  readonly email: string;
  readonly role: MembershipRole;
  readonly functions: readonly FunctionalRole[];
  readonly expiresAt: Date;
}

/** Why an invitation can no longer be accepted, or null. */
export function invitationFault(row: InvitationRow | null, at: Date): AppError | null {
  if (!row || row.organization.deletedAt) return appError("not_found", { reason: "invitation_unknown" });
  if (row.revokedAt) return appError("gone", { reason: "invitation_revoked" });
  if (row.acceptedAt) return appError("gone", { reason: "invitation_used" });
  return row.expiresAt <= at ? appError("gone", { reason: "invitation_expired" }) : null;
}

/** What the holder of a link is invited to. */
export async function readInvitation(_actor: Actor, token: string): Promise<Result<InvitationView, AppError>> {
  const row = await findByHash(db(), hashInvitationToken(token));
  const fault = invitationFault(row, now());
  if (fault || !row) return err(fault ?? appError("not_found"));
  const { email, role, functions, expiresAt, organization } = row;
  return ok({ organizationName: organization.name, email, role, functions, expiresAt });
}

/** Invitations of the own organization that nobody has answered. */
export const openInvitations = (actor: OrganizationMember) => findOpen(actor.organization.id);

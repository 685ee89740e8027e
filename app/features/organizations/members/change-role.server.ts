import { transaction } from "~/infra/db/client.server";
import { recordEvent } from "~/infra/db/record-event.server";
import type { FunctionalRole, MembershipRole, OrganizationMember } from "~/shared/actor";
import { appError, fieldError, invalidInput, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import type { OrganizationKind } from "../organization-kind";
import { asManager } from "./as-manager.server";
import { orLastOwner } from "./last-owner.server";
import { functionsNotAllowed, mayHandle } from "./member-rules";
import { countOwners, membershipOf, setRole } from "./membership-store.server";

export interface RoleChange {
  readonly personId: string;
  readonly role: MembershipRole;
  readonly functions: readonly FunctionalRole[];
}

/** Gives a member another role and other functions. The last owner stays an owner (`last_owner`). */
export const changeRole = (
  actor: OrganizationMember,
  { personId, role, functions }: RoleChange,
): Promise<Result<null, AppError>> =>
  orLastOwner(() =>
    transaction(async (tx) => {
      const organizationId = actor.organization.id;
      const manager = await asManager(tx, actor, organizationId);
      if (!manager.ok) return manager;
      const member = await membershipOf(tx, organizationId, personId);
      if (!member) return err(appError("not_found"));
      if (!mayHandle(manager.value, member.role, role)) return err(appError("forbidden"));
      const { kind, verifiedAt } = member.organization;
      if (
        functionsNotAllowed(functions, { kind: kind as OrganizationKind, verified: verifiedAt !== null }).length > 0
      ) {
        return err(invalidInput(fieldError("functions", "function_not_here")));
      }
      if (member.role === "owner" && role !== "owner" && (await countOwners(tx, organizationId)) === 1)
        return err(appError("conflict", { reason: "last_owner" }));
      await setRole(tx, organizationId, personId, role, functions);
      await recordEvent(tx, actor, {
        type: "organization.role_changed",
        subjectType: "organization",
        subjectId: organizationId,
        organizationId,
        payload: { personId, from: member.role, role, functions },
      });
      return ok(null);
    }),
  );

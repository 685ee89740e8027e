import { transaction } from "~/infra/db/client.server";
import { recordEvent } from "~/infra/db/record-event.server";
import type { OrganizationMember } from "~/shared/actor";
import { appError, type AppError } from "~/shared/app-error";
import { err, ok, type Result } from "~/shared/result";
import { lockOrganization } from "./join-request-store.server";
import { orLastOwner } from "./last-owner.server";
import { mayHandle } from "./member-rules";
import { countOwners, deleteMembership, membershipOf } from "./membership-store.server";

/**
 * Leaves the organization (one's own id) or removes a member. The last owner stays (`last_owner`): the organization's
 * row is held while owners are counted, and the database refuses at commit whatever comes another way.
 */
export const endMembership = (actor: OrganizationMember, personId: string): Promise<Result<null, AppError>> =>
  orLastOwner(() =>
    transaction(async (tx) => {
      const organizationId = actor.organization.id;
      if (!(await lockOrganization(tx, organizationId))) return err(appError("not_found"));
      const self = personId === actor.personId;
      const member = await membershipOf(tx, organizationId, personId);
      const own = self ? member : await membershipOf(tx, organizationId, actor.personId);
      if (!own) return err(appError("forbidden"));
      if (!member) return err(appError("not_found"));
      if (!self && !mayHandle(own.role, member.role)) return err(appError("forbidden"));
      if (member.role === "owner" && (await countOwners(tx, organizationId)) === 1)
        return err(appError("conflict", { reason: "last_owner" }));
      await deleteMembership(tx, organizationId, personId);
      await recordEvent(tx, actor, {
        type: self ? "organization.member_left" : "organization.member_removed",
        subjectType: "organization",
        subjectId: organizationId,
        organizationId,
        payload: { personId },
      });
      return ok(null);
    }),
  );

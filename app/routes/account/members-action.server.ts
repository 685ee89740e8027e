import * as z from "zod";
import { inviteMember } from "~/features/organizations/invitations/invite-member.server";
import { revokeInvitation } from "~/features/organizations/invitations/revoke-invitation.server";
import { inviteSchema } from "~/features/organizations/invitations/schemas";
import { changeRole } from "~/features/organizations/members/change-role.server";
import { decideJoinRequest } from "~/features/organizations/members/decide-join-request.server";
import { endMembership } from "~/features/organizations/members/end-membership.server";
import { formRefusal, throwAppError } from "~/http/error-response.server";
import { formValues, parseFields, readForm } from "~/http/parse.server";
import { takePoint } from "~/http/rate-limit.server";
import { functionalRoles, membershipRoles, type OrganizationMember } from "~/shared/actor";
import { getOrganizationCards } from "~/features/organizations/profile/organization-cards.server";
import { answer } from "./answer.server";

const here = "/min-organisation/medlemmar";

const schema = z.discriminatedUnion("intent", [
  z.object({ intent: z.enum(["approved", "declined"]), requestId: z.uuid() }),
  z.object({
    intent: z.literal("role"),
    personId: z.uuid(),
    role: z.enum(membershipRoles),
    functions: z.array(z.enum(functionalRoles)).default([]),
  }),
  z.object({ intent: z.literal("remove"), personId: z.uuid() }),
  z.object({ intent: z.literal("leave") }),
  z.object({ intent: z.literal("revoke"), invitationId: z.uuid() }),
  inviteSchema.extend({ intent: z.enum(["invite", "resend"]) }),
]);

async function leave(actor: OrganizationMember) {
  const card = (await getOrganizationCards(actor, [actor.organization.id])).get(actor.organization.id);
  const left = await endMembership(actor, actor.personId);
  return answer(left, { intent: "leave" }, { to: "/idag", key: "flash.left", params: { name: card?.name ?? "" } });
}

/** The forms of the members page, told apart by `intent`. */
export async function membersAction(actor: OrganizationMember, request: Request) {
  const form = await readForm(request);
  if (!form.ok) return throwAppError(form.error);
  const values = formValues(form.value);
  const parsed = parseFields(form.value, schema, ["functions"]);
  if (!parsed.ok) return formRefusal(parsed.error, values);
  const input = parsed.value;
  const allowed = await takePoint(
    input.intent === "invite" || input.intent === "resend" ? "invite" : "write",
    actor.personId,
  );
  if (!allowed.ok) return formRefusal(allowed.error, values);
  switch (input.intent) {
    case "approved":
    case "declined":
      return answer(await decideJoinRequest(actor, input.requestId, input.intent), values, {
        to: here,
        key: `flash.${input.intent}`,
      });
    case "role":
      return answer(await changeRole(actor, input), values, { to: here, key: "flash.roleSaved" });
    case "remove":
      return answer(await endMembership(actor, input.personId), values, { to: here, key: "flash.memberRemoved" });
    case "leave":
      return leave(actor);
    case "revoke":
      return answer(await revokeInvitation(actor, input.invitationId), values, {
        to: here,
        key: "flash.invitationRevoked",
      });
    case "invite":
    case "resend":
      return answer(await inviteMember(actor, input), values, {
        to: here,
        key: "flash.invited",
        params: { email: input.email },
      });
  }
}

import { describe, expect, it } from "vitest";
import { dispatch } from "~/composition/dispatch.server";
import { invitationMail } from "~/composition/organization-mail.server";
import { inviteMember } from "~/features/organizations/invitations/invite-member.server";
import { revokeInvitation } from "~/features/organizations/invitations/revoke-invitation.server";
import { decideJoinRequest } from "~/features/organizations/members/decide-join-request.server";
import { requestToJoin } from "~/features/organizations/members/request-to-join.server";
import { db } from "~/infra/db/client.server";
import { unwrap } from "~/shared/result";
import { waitingJobs } from "../../factories/account";
import { createMemberOf, createOwner } from "../../factories/organization";
import { createMember } from "../../factories/person";

const mailsTo = (recipient: string) =>
  db().mailMessage.findMany({ where: { recipient }, orderBy: { createdAt: "asc" } });
const addressOf = async (id: string) => (await db().person.findUniqueOrThrow({ where: { id } })).email;

/** Hands the organization's events to their subscribers, as the worker does; twice, as retries may. */
async function deliver(organizationId: string): Promise<void> {
  const events = await db().event.findMany({ where: { organizationId } });
  for (let time = 0; time < 2; time++) await dispatch({ eventIds: events.map((event) => event.id) });
}

describe("mails about who joins", () => {
  it("tell owners and administrators who asks, and who asked the answer, each in their language and once", async () => {
    const owner = await createOwner({ name: "Brev AB" });
    const { id } = owner.organization;
    const admin = await createMemberOf(id, { role: "admin" });
    const member = await createMemberOf(id, { role: "member" });
    await db().person.update({ where: { id: admin.personId }, data: { locale: "en" } });
    const asker = await createMember({ name: "Inköpare" });
    unwrap(await requestToJoin(asker, id, "Hej"));
    await deliver(id);
    expect(await mailsTo(await addressOf(owner.personId))).toMatchObject([
      { subject: "Inköpare vill gå med i Brev AB", locale: "sv" },
    ]);
    expect(await mailsTo(await addressOf(admin.personId))).toMatchObject([
      { subject: "Inköpare wants to join Brev AB", locale: "en" },
    ]);
    expect(await mailsTo(await addressOf(member.personId))).toEqual([]);
    const request = await db().joinRequest.findFirstOrThrow({ where: { organizationId: id } });
    unwrap(await decideJoinRequest(owner, request.id, "approved"));
    await deliver(id);
    expect(await mailsTo(await addressOf(asker.personId))).toMatchObject([
      { template: "join-approved", subject: "Du är med i Brev AB" },
    ]);
  });

  it("carry the link of an invitation, and nothing when it has been taken back", async () => {
    const owner = await createOwner({ name: "Bjud AB" });
    const { id } = unwrap(await inviteMember(owner, { email: "brev@inbjuden.example", role: "member", functions: [] }));
    const job = (await waitingJobs<{ invitationId: string; token: string }>("invitation-mail")).find(
      ({ invitationId }) => invitationId === id,
    );
    await invitationMail(job);
    await invitationMail(job);
    const [mail, ...more] = await mailsTo("brev@inbjuden.example");
    expect(more).toEqual([]);
    expect(mail?.subject).toBe("Du är inbjuden till Bjud AB på Tillvara");
    expect(mail?.text).toContain(`/inbjudan/${job?.token}`);
    const second = unwrap(
      await inviteMember(owner, { email: "tillbaka@inbjuden.example", role: "member", functions: [] }),
    );
    unwrap(await revokeInvitation(owner, second.id));
    for (const waiting of await waitingJobs("invitation-mail")) await invitationMail(waiting);
    expect(await mailsTo("tillbaka@inbjuden.example")).toEqual([]);
  });
});

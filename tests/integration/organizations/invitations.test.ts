import { describe, expect, it } from "vitest";
import { acceptInvitation } from "~/features/organizations/invitations/accept-invitation.server";
import { hashInvitationToken } from "~/features/organizations/invitations/invitation-token.server";
import { inviteMember } from "~/features/organizations/invitations/invite-member.server";
import { openInvitations, readInvitation } from "~/features/organizations/invitations/read-invitation.server";
import { revokeInvitation } from "~/features/organizations/invitations/revoke-invitation.server";
import { db } from "~/infra/db/client.server";
import { visitor, type OrganizationMember } from "~/shared/actor";
import { unwrap } from "~/shared/result";
import { createMemberOf, createOwner } from "../../factories/organization";
import { createMember } from "../../factories/person";

const invite = (email: string, over: Partial<Parameters<typeof inviteMember>[1]> = {}) => ({
  email,
  role: "member" as const,
  functions: [],
  ...over,
});

/** The token as the job that mails it was given it: it stands nowhere else. */
async function invited(
  actor: OrganizationMember,
  input: Parameters<typeof inviteMember>[1],
): Promise<{ id: string; token: string }> {
  const { id } = unwrap(await inviteMember(actor, input));
  const [job] = await db().$queryRaw<{ token: string }[]>`
    select payload ->> 'token' as token from graphile_worker._private_jobs where payload ->> 'invitationId' = ${id}`;
  return { id, token: job?.token ?? "" };
}

describe("an invitation", () => {
  it("lets the invited address in, once, also when the link is opened twice at the same moment", async () => {
    const owner = await createOwner({ kind: "municipality" });
    const guest = await createMember({ email: "gast@inbjuden.example", emailVerified: false });
    const { token } = await invited(
      owner,
      invite("gast@inbjuden.example", { role: "admin", functions: ["procurement_officer"] }),
    );
    expect(unwrap(await readInvitation(visitor("sv"), token))).toMatchObject({
      email: "gast@inbjuden.example",
      role: "admin",
    });
    const answers = await Promise.all([1, 2].map(() => acceptInvitation(guest, token)));
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(answers.find((answer) => !answer.ok)).toMatchObject({ error: { code: "gone", reason: "invitation_used" } });
    const person = await db().person.findUniqueOrThrow({
      where: { id: guest.personId },
      include: { memberships: true },
    });
    // The link came by mail: the address is thereby confirmed.
    expect(person).toMatchObject({ emailVerified: true, activeOrganizationId: owner.organization.id });
    expect(person.memberships).toMatchObject([{ role: "admin", functions: ["procurement_officer"] }]);
  });

  it("is of no use to another account", async () => {
    const owner = await createOwner();
    const { token } = await invited(owner, invite("ratt@inbjuden.example"));
    expect(await acceptInvitation(await createMember(), token)).toMatchObject({
      error: { code: "forbidden", reason: "invitation_other_address" },
    });
    expect(await acceptInvitation(await createMember(), "guessed")).toMatchObject({ error: { code: "not_found" } });
  });

  it("keeps only a hash of its link", async () => {
    const owner = await createOwner();
    const { id, token } = await invited(owner, invite("hash@inbjuden.example"));
    expect(token.length).toBeGreaterThanOrEqual(43);
    const row = await db().invitation.findUniqueOrThrow({ where: { id } });
    expect(row.tokenHash).toBe(hashInvitationToken(token));
    expect(JSON.stringify(row)).not.toContain(token);
    expect(
      JSON.stringify(await db().event.findMany({ where: { organizationId: owner.organization.id } })),
    ).not.toContain(token);
  });

  it("is replaced by a new one, and can be taken back", async () => {
    const owner = await createOwner();
    const guest = await createMember({ email: "tva@inbjuden.example" });
    const first = await invited(owner, invite("tva@inbjuden.example"));
    const second = await invited(owner, invite("tva@inbjuden.example"));
    expect(await openInvitations(owner)).toMatchObject([{ id: second.id }]);
    expect(await acceptInvitation(guest, first.token)).toMatchObject({ error: { reason: "invitation_revoked" } });
    expect((await revokeInvitation(await createOwner(), second.id)).ok).toBe(false);
    unwrap(await revokeInvitation(owner, second.id));
    expect(await acceptInvitation(guest, second.token)).toMatchObject({
      error: { code: "gone", reason: "invitation_revoked" },
    });
    expect(await revokeInvitation(owner, second.id)).toMatchObject({ error: { reason: "invitation_answered" } });
  });

  it("is one also when two invite the same address at the same moment", async () => {
    const owner = await createOwner();
    const admin = await createMemberOf(owner.organization.id, { role: "admin" });
    const answers = await Promise.all(
      [owner, admin].map((actor) => inviteMember(actor, invite("samtidigt@inbjuden.example"))),
    );
    expect(answers.every((answer) => answer.ok)).toBe(true);
    expect(await openInvitations(owner)).toHaveLength(1);
  });

  it("runs out", async () => {
    const owner = await createOwner();
    const guest = await createMember({ email: "sen@inbjuden.example" });
    const { id, token } = await invited(owner, invite("sen@inbjuden.example"));
    await db().invitation.update({ where: { id }, data: { expiresAt: new Date(Date.now() - 1000) } });
    expect(await acceptInvitation(guest, token)).toMatchObject({
      error: { code: "gone", reason: "invitation_expired" },
    });
    expect(await readInvitation(visitor("sv"), token)).toMatchObject({ error: { reason: "invitation_expired" } });
  });

  it("comes from owners and administrators with a confirmed address, and gives no more than they may", async () => {
    const owner = await createOwner();
    const { id } = owner.organization;
    const to = invite("ny@inbjuden.example");
    expect(await inviteMember(await createMemberOf(id, { role: "member" }), to)).toMatchObject({
      error: { code: "forbidden" },
    });
    expect(await inviteMember({ ...owner, emailVerified: false }, to)).toMatchObject({
      error: { reason: "email_not_verified" },
    });
    const admin = await createMemberOf(id, { role: "admin" });
    expect(await inviteMember(admin, { ...to, role: "owner" })).toMatchObject({
      error: { fields: [{ field: "role", code: "role_not_yours" }] },
    });
    expect(await inviteMember(owner, { ...to, functions: ["region_developer"] })).toMatchObject({
      error: { fields: [{ field: "functions" }] },
    });
    const { email } = await db().person.findUniqueOrThrow({ where: { id: admin.personId } });
    expect(await inviteMember(owner, { ...to, email })).toMatchObject({
      error: { fields: [{ field: "email", code: "is_member" }] },
    });
    expect((await inviteMember(owner, { ...to, role: "owner" })).ok).toBe(true);
  });
});

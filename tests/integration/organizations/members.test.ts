import { describe, expect, it } from "vitest";
import { changeRole } from "~/features/organizations/members/change-role.server";
import { decideJoinRequest } from "~/features/organizations/members/decide-join-request.server";
import { endMembership } from "~/features/organizations/members/end-membership.server";
import { listJoinRequests, listMembers } from "~/features/organizations/members/list-members.server";
import { requestToJoin } from "~/features/organizations/members/request-to-join.server";
import { switchOrganization } from "~/features/organizations/members/switch-organization.server";
import { withdrawJoinRequest } from "~/features/organizations/members/withdraw-join-request.server";
import { db } from "~/infra/db/client.server";
import { violatedConstraint } from "~/infra/db/violated-constraint.server";
import { newId } from "~/shared/ids";
import { unwrap } from "~/shared/result";
import { createMemberOf, createOrganization, createOwner } from "../../factories/organization";
import { createMember } from "../../factories/person";

const eventsOf = async (organizationId: string): Promise<string[]> =>
  (await db().event.findMany({ where: { organizationId }, orderBy: { id: "asc" } })).map((event) => event.type);

const askedBy = async (organizationId: string, personId: string): Promise<string> =>
  (await db().joinRequest.findFirstOrThrow({ where: { organizationId, personId, state: "pending" } })).id;

describe("asking to join", () => {
  it("is one request however often one asks, and decided once", async () => {
    const owner = await createOwner();
    const { id } = owner.organization;
    const asker = await createMember();
    await Promise.all([requestToJoin(asker, id, "Inköpare"), requestToJoin(asker, id, "Inköpare")]);
    const [request, ...more] = await listJoinRequests(owner);
    expect(more).toEqual([]);
    expect(request).toMatchObject({ message: "Inköpare", person: { id: asker.personId } });
    const answers = await Promise.all([1, 2].map(() => decideJoinRequest(owner, request?.id ?? "", "approved")));
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(answers.find((answer) => !answer.ok)).toMatchObject({
      error: { code: "conflict", reason: "request_answered" },
    });
    expect((await listMembers(owner)).map(({ personId, role }) => [personId, role])).toEqual([
      [owner.personId, "owner"],
      [asker.personId, "member"],
    ]);
    expect(await eventsOf(id)).toEqual(["organization.join_requested", "organization.join_approved"]);
  });

  it("needs a confirmed address, an organization, and not to be in it", async () => {
    const owner = await createOwner();
    const { id } = owner.organization;
    expect(await requestToJoin(await createMember({ emailVerified: false }), id, "")).toMatchObject({
      error: { reason: "email_not_verified" },
    });
    expect(await requestToJoin(owner, id, "")).toMatchObject({ error: { reason: "already_member" } });
    expect(await requestToJoin(await createMember(), newId(), "")).toMatchObject({ error: { code: "not_found" } });
    expect(await requestToJoin(await createMember(), "no id", "")).toMatchObject({ error: { code: "not_found" } });
    const closed = await createOrganization({ deletedAt: new Date() });
    expect(await requestToJoin(await createMember(), closed.id, "")).toMatchObject({ error: { code: "not_found" } });
    expect(await eventsOf(id)).toEqual([]);
  });

  it("can be declined, and asked again", async () => {
    const owner = await createOwner();
    const { id } = owner.organization;
    const asker = await createMember();
    unwrap(await requestToJoin(asker, id, ""));
    unwrap(await decideJoinRequest(owner, await askedBy(id, asker.personId), "declined"));
    expect(await listMembers(owner)).toHaveLength(1);
    expect((await requestToJoin(asker, id, "")).ok).toBe(true);
  });

  it("can be withdrawn by who asked, and by nobody else", async () => {
    const owner = await createOwner();
    const { id } = owner.organization;
    const asker = await createMember();
    unwrap(await requestToJoin(asker, id, ""));
    const request = await askedBy(id, asker.personId);
    expect((await withdrawJoinRequest(await createMember(), request)).ok).toBe(false);
    unwrap(await withdrawJoinRequest(asker, request));
    expect(await decideJoinRequest(owner, request, "approved")).toMatchObject({
      error: { reason: "request_answered" },
    });
    expect(await listMembers(owner)).toHaveLength(1);
  });

  it("is answered by owners and administrators of that organization only", async () => {
    const owner = await createOwner();
    const { id } = owner.organization;
    const asker = await createMember();
    unwrap(await requestToJoin(asker, id, ""));
    const request = await askedBy(id, asker.personId);
    const member = await createMemberOf(id, { role: "member" });
    expect(await listJoinRequests(member)).toEqual([]);
    expect(await decideJoinRequest(member, request, "approved")).toMatchObject({ error: { code: "forbidden" } });
    // Claims to be an owner; the database knows better.
    const pretender = { ...member, organization: { ...member.organization, role: "owner" as const } };
    expect(await decideJoinRequest(pretender, request, "approved")).toMatchObject({ error: { code: "forbidden" } });
    expect((await decideJoinRequest(await createOwner(), request, "approved")).ok).toBe(false);
    expect((await decideJoinRequest(await createMemberOf(id, { role: "admin" }), request, "approved")).ok).toBe(true);
  });
});

describe("the last owner", () => {
  it("stays when two leave at once", async () => {
    const first = await createOwner();
    const second = await createMemberOf(first.organization.id);
    const answers = await Promise.all([first, second].map((actor) => endMembership(actor, actor.personId)));
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(answers.find((answer) => !answer.ok)).toMatchObject({ error: { code: "conflict", reason: "last_owner" } });
    expect(await db().membership.count({ where: { organizationId: first.organization.id, role: "owner" } })).toBe(1);
  });

  it("stays when two demote each other at once", async () => {
    const first = await createOwner();
    const second = await createMemberOf(first.organization.id);
    const answers = await Promise.all([
      changeRole(first, { personId: second.personId, role: "member", functions: [] }),
      changeRole(second, { personId: first.personId, role: "member", functions: [] }),
    ]);
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(await db().membership.count({ where: { organizationId: first.organization.id, role: "owner" } })).toBe(1);
  });

  it("is kept by the database also from those who come another way", async () => {
    const { organization } = await createOwner();
    const fault = await db()
      .membership.deleteMany({ where: { organizationId: organization.id } })
      .catch((error: unknown) => error);
    expect(violatedConstraint(fault)).toBe("organization_keeps_an_owner");
    await db().organization.update({ where: { id: organization.id }, data: { deletedAt: new Date() } });
    expect((await db().membership.deleteMany({ where: { organizationId: organization.id } })).count).toBe(1);
  });

  it("may not make themselves a member", async () => {
    const owner = await createOwner();
    expect(await changeRole(owner, { personId: owner.personId, role: "member", functions: [] })).toMatchObject({
      error: { reason: "last_owner" },
    });
    expect(await endMembership(owner, owner.personId)).toMatchObject({ error: { reason: "last_owner" } });
  });
});

describe("roles", () => {
  it("are changed by owners; administrators keep off owners; members change nothing", async () => {
    const owner = await createOwner();
    const { id } = owner.organization;
    const admin = await createMemberOf(id, { role: "admin" });
    const member = await createMemberOf(id, { role: "member" });
    const toAdmin = { personId: member.personId, role: "admin" as const, functions: [] };
    expect(await changeRole(member, toAdmin)).toMatchObject({ error: { code: "forbidden" } });
    expect(await changeRole(admin, { ...toAdmin, role: "owner" })).toMatchObject({ error: { code: "forbidden" } });
    expect(await changeRole(admin, { personId: owner.personId, role: "member", functions: [] })).toMatchObject({
      error: { code: "forbidden" },
    });
    expect(await endMembership(admin, owner.personId)).toMatchObject({ error: { code: "forbidden" } });
    expect(await endMembership(member, admin.personId)).toMatchObject({ error: { code: "forbidden" } });
    expect((await changeRole(admin, toAdmin)).ok).toBe(true);
    expect((await changeRole(owner, { ...toAdmin, role: "owner" })).ok).toBe(true);
    expect((await endMembership(owner, admin.personId)).ok).toBe(true);
    expect(await eventsOf(id)).toEqual([
      "organization.role_changed",
      "organization.role_changed",
      "organization.member_removed",
    ]);
  });

  it("carry only the functions that the organization may give", async () => {
    const company = await createOwner();
    const give = (actor: typeof company, functions: ("procurement_officer" | "region_developer")[]) =>
      changeRole(actor, { personId: actor.personId, role: "owner", functions });
    expect(await give(company, ["procurement_officer"])).toMatchObject({
      error: { fields: [{ field: "functions", code: "function_not_here" }] },
    });
    const region = await createOwner({ kind: "region" });
    expect((await give(region, ["region_developer"])).ok).toBe(false);
    expect((await give(region, ["procurement_officer"])).ok).toBe(true);
    const verified = await createOwner({ kind: "region", verifiedAt: new Date() });
    expect((await give(verified, ["procurement_officer", "region_developer"])).ok).toBe(true);
  });

  it("reach no other organization", async () => {
    const owner = await createOwner();
    const stranger = await createOwner();
    expect(await endMembership(owner, stranger.personId)).toMatchObject({ error: { code: "not_found" } });
    expect(await changeRole(owner, { personId: stranger.personId, role: "member", functions: [] })).toMatchObject({
      error: { code: "not_found" },
    });
  });
});

describe("acting for", () => {
  it("switches to one's own organizations and to no other", async () => {
    const actor = await createOwner();
    const other = await createOwner();
    await db().membership.create({
      data: {
        id: newId(),
        organizationId: other.organization.id,
        personId: actor.personId,
        role: "member",
        functions: [],
      },
    });
    unwrap(await switchOrganization(actor, other.organization.id));
    const active = async () =>
      (await db().person.findUniqueOrThrow({ where: { id: actor.personId } })).activeOrganizationId;
    expect(await active()).toBe(other.organization.id);
    expect(await switchOrganization(actor, (await createOwner()).organization.id)).toMatchObject({
      error: { code: "forbidden" },
    });
    // Leaving it leaves nothing behind.
    unwrap(
      await endMembership(
        { ...actor, organization: { id: other.organization.id, role: "member", functions: [] } },
        actor.personId,
      ),
    );
    expect(await active()).toBeNull();
  });
});

import { describe, expect, it } from "vitest";
import { changeMembership } from "~/features/organizations/members/change-membership.server";
import { decideJoinRequest } from "~/features/organizations/members/decide-join-request.server";
import { requestToJoin } from "~/features/organizations/members/request-to-join.server";
import { createOrganization } from "~/features/organizations/profile/create-organization.server";
import { db } from "~/infra/db/client.server";
import type { Member, OrganizationMember } from "~/shared/actor";
import { newId } from "~/shared/ids";
import { unwrap } from "~/shared/result";

async function newPerson(): Promise<Member> {
  const id = newId();
  await db().person.create({ data: { id, email: `${id}@example.se`, name: "Roll" } });
  return { kind: "member", personId: id, locale: "sv", organization: null, emailVerified: true, platformAdministrator: false };
}

/** Legal-person numbers with a right check digit, one for each call. */
let serial = 0;
function nextNumber(): string {
  const nine = `5599${String(++serial).padStart(5, "0")}`;
  const sum = [...nine].reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return nine + String((10 - (sum % 10)) % 10);
}

const form = (organizationNumber = nextNumber()) => ({ kind: "company" as const, name: "Exempel Såg AB", organizationNumber, street: "", postcode: "903 26" });
const actingFor = (person: Member, id: string, role: "owner" | "admin" | "member"): OrganizationMember => ({ ...person, organization: { id, role, functions: [] } });

describe("organizations", () => {
  it("are created with an owner and a site, once a number", async () => {
    const owner = await newPerson();
    const number = nextNumber();
    const { id } = unwrap(await createOrganization(owner, form(number)));
    expect(await db().site.count({ where: { organizationId: id, municipalityCode: "2480" } })).toBe(1);
    const again = await createOrganization(await newPerson(), form(number));
    expect(again).toMatchObject({ ok: false, error: { code: "conflict", reason: "organization_exists", params: { id } } });
  });

  it("name the field when number or postcode is wrong", async () => {
    const refused = await createOrganization(await newPerson(), { ...form("5560360794"), postcode: "11122" });
    expect(refused.ok).toBe(false);
    if (!refused.ok) expect(refused.error.fields?.map((fault) => fault.field).sort()).toEqual(["organizationNumber", "postcode"]);
  });

  it("let one in once, however often one asks or is answered", async () => {
    const owner = await newPerson();
    const { id } = unwrap(await createOrganization(owner, form()));
    const asker = await newPerson();
    await Promise.all([requestToJoin(asker, id, ""), requestToJoin(asker, id, "")]);
    const requests = await db().joinRequest.findMany({ where: { organizationId: id } });
    expect(requests).toHaveLength(1);
    const boss = actingFor(owner, id, "owner");
    const answers = await Promise.all([1, 2].map(() => decideJoinRequest(boss, requests[0]?.id ?? "", "approved")));
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(await db().membership.count({ where: { organizationId: id } })).toBe(2);
  });

  it("keep their last owner, also when two leave at once", async () => {
    const [first, second] = [await newPerson(), await newPerson()];
    const { id } = unwrap(await createOrganization(first, form()));
    await db().membership.create({ data: { id: newId(), organizationId: id, personId: second.personId, role: "owner", functions: [] } });
    const answers = await Promise.all([first, second].map((person) => changeMembership(actingFor(person, id, "owner"), person.personId, { kind: "remove" })));
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(answers.find((answer) => !answer.ok)).toMatchObject({ error: { reason: "last_owner" } });
    expect(await db().membership.count({ where: { organizationId: id, role: "owner" } })).toBe(1);
  });

  it("let no plain member change roles", async () => {
    const owner = await newPerson();
    const { id } = unwrap(await createOrganization(owner, form()));
    const member = await newPerson();
    await db().membership.create({ data: { id: newId(), organizationId: id, personId: member.personId, role: "member", functions: [] } });
    // Claims to be an owner; the database knows better.
    const refused = await changeMembership(actingFor(member, id, "owner"), owner.personId, { kind: "role", role: "member" });
    expect(refused).toMatchObject({ ok: false, error: { code: "forbidden" } });
  });
});

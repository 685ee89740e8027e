import { describe, expect, it } from "vitest";
import { getOrganizationCards } from "~/features/organizations/profile/organization-cards.server";
import { createOrganization } from "~/features/organizations/profile/create-organization.server";
import { getOwnOrganization } from "~/features/organizations/profile/get-own-organization.server";
import { getPublicOrganization } from "~/features/organizations/profile/get-public-organization.server";
import { loadViewer } from "~/routes/load-viewer.server";
import { db } from "~/infra/db/client.server";
import { visitor } from "~/shared/actor";
import { unwrap } from "~/shared/result";
import { createMemberOf, nextOrganizationNumber, nextPersonalNumber } from "../../factories/organization";
import { createMember } from "../../factories/person";

const form = (over: Partial<Parameters<typeof createOrganization>[1]> = {}) => ({
  kind: "company" as const,
  name: "Exempel Såg AB",
  organizationNumber: nextOrganizationNumber(),
  street: "Storgatan 1",
  postcode: "903 27",
  ...over,
});
const faultsOf = async (over: Parameters<typeof form>[0]) => {
  const refused = await createOrganization(await createMember(), form(over));
  return refused.ok ? [] : (refused.error.fields ?? []).map(({ field, code }) => `${field}:${code}`).sort();
};

describe("creating an organization", () => {
  it("makes its creator the owner, finds the place, and tells what happened", async () => {
    const owner = await createMember();
    const { id } = unwrap(
      await createOrganization(owner, form({ vatNumber: "", sniCodes: "16101", contactRole: "Lageransvarig" })),
    );
    const organization = await db().organization.findUniqueOrThrow({
      where: { id },
      include: { memberships: true, sites: true },
    });
    expect(organization).toMatchObject({
      municipalityCode: "2480",
      sniCodes: ["16.101"],
      vatNumber: null,
      contactRole: "Lageransvarig",
      verifiedAt: null,
      example: false,
    });
    expect(organization.memberships).toMatchObject([{ personId: owner.personId, role: "owner" }]);
    expect(organization.sites).toMatchObject([
      { name: "Umeå", street: "Storgatan 1", postcode: "90327", locality: "Umeå", municipalityCode: "2480" },
    ]);
    const { viewer } = await loadViewer({ ...owner, organization: { id, role: "owner", functions: [] } });
    expect(viewer?.organizationName).toBe("Exempel Såg AB");
    expect(
      await db().event.count({ where: { subjectId: id, type: "organization.created", actorId: owner.personId } }),
    ).toBe(1);
  });

  it("can do without a site in the region", async () => {
    const { id } = unwrap(await createOrganization(await createMember(), form({ noSite: "on", postcode: undefined })));
    expect(await db().site.count({ where: { organizationId: id } })).toBe(0);
  });

  it("names every fault at once", async () => {
    expect(await faultsOf({ organizationNumber: "556016-0681", postcode: "11122", sniCodes: "såg" })).toEqual([
      "organizationNumber:invalid_organization_number",
      "postcode:unknown_postcode",
      "sniCodes:invalid_sni",
    ]);
    expect(await faultsOf({ organizationNumber: nextPersonalNumber() })).toEqual([
      "organizationNumber:is_a_personal_number",
    ]);
    expect(await faultsOf({ kind: "sole_trader" })).toEqual(["organizationNumber:not_a_personal_number"]);
    expect(await faultsOf({ vatNumber: "SE556016068001" })).toEqual(["vatNumber:vat_of_another"]);
    expect(await faultsOf({ postcode: "" })).toEqual(["postcode:required"]);
  });

  it("happens once a number, also when two do it at the same moment", async () => {
    const organizationNumber = nextOrganizationNumber();
    const people = await Promise.all([createMember(), createMember(), createMember()]);
    const made = await Promise.all(people.map((person) => createOrganization(person, form({ organizationNumber }))));
    const [first, ...others] = [...made].sort((a, b) => Number(b.ok) - Number(a.ok));
    const { id } = unwrap(first as (typeof made)[number]);
    expect(others).toMatchObject(
      [1, 2].map(() => ({ ok: false, error: { code: "conflict", reason: "organization_exists", params: { id } } })),
    );
    expect(await db().organization.count({ where: { organizationNumber } })).toBe(1);
    expect(await db().membership.count({ where: { organizationId: id } })).toBe(1);
  });

  it("gives two of the same name an address each, also at the same moment", async () => {
    const people = await Promise.all([createMember(), createMember(), createMember()]);
    const made = await Promise.all(people.map((person) => createOrganization(person, form({ name: "Samma Namn AB" }))));
    const ids = made.map((result) => unwrap(result).id);
    const cards = await getOrganizationCards(visitor("sv"), ids);
    expect(new Set([...cards.values()].map((card) => card.slug)).size).toBe(3);
  });
});

describe("a sole trader's number", () => {
  it("is kept, and shown to nobody, not inside the VAT number either", async () => {
    const owner = await createMember();
    const organizationNumber = nextPersonalNumber();
    const { id } = unwrap(
      await createOrganization(
        owner,
        form({
          kind: "sole_trader",
          name: "Enskild Smedja",
          organizationNumber,
          vatNumber: `SE${organizationNumber}01`,
        }),
      ),
    );
    expect(await db().organization.findUniqueOrThrow({ where: { id } })).toMatchObject({
      organizationNumber,
      vatNumber: `SE${organizationNumber}01`,
    });
    const actor = { ...owner, organization: { id, role: "owner" as const, functions: [] } };
    const own = await getOwnOrganization(actor);
    const shown = unwrap(await getPublicOrganization(actor, own?.slug ?? ""));
    const cards = await getOrganizationCards(actor, [id]);
    const events = await db().event.findMany({ where: { organizationId: id } });
    for (const whatIsShown of [own, shown, [...cards.values()], events])
      expect(JSON.stringify(whatIsShown)).not.toContain(organizationNumber);
    expect(shown).toMatchObject({ number: null, vatNumber: null });
    // Works from home as likely as not: others see the place, not the house.
    expect(shown.sites).toMatchObject([{ street: "", postcode: "", locality: "Umeå" }]);
  });

  it("leads nowhere when it is tried again", async () => {
    const organizationNumber = nextPersonalNumber();
    unwrap(await createOrganization(await createMember(), form({ kind: "sole_trader", organizationNumber })));
    const again = await createOrganization(await createMember(), form({ kind: "sole_trader", organizationNumber }));
    expect(again).toEqual({ ok: false, error: { code: "conflict", reason: "sole_trader_exists" } });
  });

  it("belongs to a sole trader also in the eyes of the database", async () => {
    const data = {
      id: crypto.randomUUID(),
      kind: "company",
      name: "Fel AB",
      slug: crypto.randomUUID(),
      organizationNumber: nextPersonalNumber(),
    };
    await expect(db().organization.create({ data })).rejects.toThrow(/organization_number_fits_kind/);
  });
});

describe("the page others see", () => {
  it("names no member and no version, and keeps evidence for those signed in", async () => {
    const owner = await createMember();
    const { id } = unwrap(await createOrganization(owner, form({ name: "Öppna Sidan AB" })));
    await createMemberOf(id, { role: "member" });
    const shown = unwrap(await getPublicOrganization(visitor("sv"), "oppna-sidan-ab"));
    expect(shown).toMatchObject({
      name: "Öppna Sidan AB",
      own: false,
      mayEdit: false,
      number: expect.stringMatching(/^55\d{4}-\d{4}$/),
    });
    expect(JSON.stringify(shown)).not.toContain(owner.personId);
    expect(shown).not.toHaveProperty("version");
  });

  it("goes when the organization is closed", async () => {
    expect(await getPublicOrganization(visitor("sv"), "no-such")).toMatchObject({ error: { code: "not_found" } });
  });
});

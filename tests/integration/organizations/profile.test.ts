import { describe, expect, it } from "vitest";
import { getFirm } from "~/features/advising/firms/get-firm.server";
import { changeProfile } from "~/features/organizations/profile/change-profile.server";
import { closeOrganization } from "~/features/organizations/profile/close-organization.server";
import { getOrganizationCards } from "~/features/organizations/profile/organization-cards.server";
import { getOwnOrganization } from "~/features/organizations/profile/get-own-organization.server";
import { getPublicOrganization } from "~/features/organizations/profile/get-public-organization.server";
import { profileSchema } from "~/features/organizations/profile/profile-schema";
import { verifyOrganization } from "~/features/organizations/profile/verify-organization.server";
import { db } from "~/infra/db/client.server";
import { systemActor, visitor, type OrganizationMember } from "~/shared/actor";
import { unwrap } from "~/shared/result";
import { createAdviser } from "../../factories/flow";
import { createMemberOf, createOwner } from "../../factories/organization";
import { createMember } from "../../factories/person";

const form = (over: Record<string, unknown> = {}) =>
  profileSchema.parse({ version: 1, name: "Exempel Såg AB", about: "Vi sågar.", ...over });
const rowOf = (actor: OrganizationMember) =>
  db().organization.findUniqueOrThrow({ where: { id: actor.organization.id } });

describe("the profile", () => {
  it("is saved whole, with its event", async () => {
    const owner = await createOwner();
    unwrap(
      await changeProfile(
        owner,
        form({ website: "sagen.example", takesInCategories: ["timber"], contactRole: "Sågmästare" }),
      ),
    );
    expect(await rowOf(owner)).toMatchObject({
      name: "Exempel Såg AB",
      about: "Vi sågar.",
      website: "https://sagen.example",
      contactRole: "Sågmästare",
      version: 2,
    });
    expect(
      await db().event.count({ where: { subjectId: owner.organization.id, type: "organization.profile_changed" } }),
    ).toBe(1);
    const shown = unwrap(await getPublicOrganization(visitor("en"), (await rowOf(owner)).slug));
    expect(shown.takesInCategories).toMatchObject([{ code: "timber" }]);
  });

  it("holds codes against the list they are said to be of, and says what to do", async () => {
    const owner = await createOwner();
    const faultsOf = async (over: Record<string, unknown>) => {
      const changed = await changeProfile(owner, form(over));
      return changed.ok
        ? []
        : (changed.error.fields ?? []).map(({ field, code, params }) => [field, code, params?.code]);
    };
    // Division 45 is none any longer in the list of 2025, 04 never was one.
    expect(await faultsOf({ sniCodes: "45.201", sniRevision: "2025" })).toEqual([
      ["sniCodes", "sni_of_other_list", "45.201"],
    ]);
    expect(await faultsOf({ sniCodes: "16.10, 04.10", sniRevision: "2007", phone: "ring" })).toEqual([
      ["sniCodes", "sni_not_in_list", "04.10"],
      ["phone", "invalid_phone", undefined],
    ]);
    expect(await faultsOf({ sniCodes: "04.10" })).toEqual([["sniCodes", "sni_unknown", "04.10"]]);
    expect(await rowOf(owner)).toMatchObject({ version: 1, sniCodes: [] });
    const said = { sniCodes: "45.201", sniRevision: "2007", sniOn: "2026-03-01", sizeClass: "small" };
    unwrap(await changeProfile(owner, form(said)));
    const shown = { sniCodes: ["45.201"], sniRevision: "2007", sniOn: "2026-03-01", sizeClass: "small" };
    expect(await getOwnOrganization(owner)).toMatchObject(shown);
    expect(unwrap(await getPublicOrganization(visitor("sv"), (await rowOf(owner)).slug))).toMatchObject(shown);
    const page = unwrap(await getFirm(await createAdviser(), owner.organization.id));
    expect("facts" in page && page.facts.described).toEqual({
      industryCodes: ["45.201"],
      industryRevision: "2007",
      industryOn: "2026-03-01",
      sizeClass: "small",
    });
  });

  it("keeps the first of two who change it at the same moment", async () => {
    const owner = await createOwner();
    const admin = await createMemberOf(owner.organization.id, { role: "admin" });
    const answers = await Promise.all(
      [owner, admin].map((actor) => changeProfile(actor, form({ about: `Skrivet av ${actor.organization.role}` }))),
    );
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(answers.find((answer) => !answer.ok)).toMatchObject({
      error: { code: "stale_version", reason: "profile_changed" },
    });
  });

  it("is changed by owners and administrators only", async () => {
    const owner = await createOwner();
    expect(await changeProfile(await createMemberOf(owner.organization.id, { role: "member" }), form())).toMatchObject({
      error: { code: "forbidden" },
    });
  });

  it("leaves a sole trader's VAT number where it is", async () => {
    const owner = await createOwner({ kind: "sole_trader" });
    await db().organization.update({ where: { id: owner.organization.id }, data: { vatNumber: "SE800101000001" } });
    unwrap(await changeProfile(owner, form()));
    expect((await rowOf(owner)).vatNumber).toBe("SE800101000001");
    expect(await getOwnOrganization(owner)).toMatchObject({ number: null, vatNumber: null });
  });
});

describe("the badge", () => {
  it("is given and taken by platform administrators only, and takes functions with it", async () => {
    const owner = await createOwner({ kind: "region" });
    const { id } = owner.organization;
    expect(await verifyOrganization(owner, id, true)).toMatchObject({ error: { code: "forbidden" } });
    const administrator = await createMember({ platformAdministrator: true });
    unwrap(await verifyOrganization(administrator, id, true));
    expect((await getOrganizationCards(visitor("sv"), [id])).get(id)).toMatchObject({ verified: true });
    const developer = await createMemberOf(id, {
      role: "member",
      functions: ["region_developer", "procurement_officer"],
    });
    unwrap(await verifyOrganization(systemActor("test"), id, false));
    const membership = await db().membership.findFirstOrThrow({ where: { personId: developer.personId } });
    expect(membership.functions).toEqual(["procurement_officer"]);
    expect(await rowOf(owner)).toMatchObject({ verifiedAt: null, verifiedBy: null });
  });
});

describe("closing an organization", () => {
  it("is for owners; then nobody finds it or acts for it", async () => {
    const owner = await createOwner({ name: "Stängda AB", slug: "stangda-ab" });
    const { id } = owner.organization;
    expect(await closeOrganization(await createMemberOf(id, { role: "admin" }))).toMatchObject({
      error: { code: "forbidden" },
    });
    unwrap(await closeOrganization(owner));
    expect(await getPublicOrganization(visitor("sv"), "stangda-ab")).toMatchObject({ error: { code: "not_found" } });
    expect((await getOrganizationCards(visitor("sv"), [id])).get(id)).toMatchObject({ gone: true, name: "Stängda AB" });
    expect((await db().person.findUniqueOrThrow({ where: { id: owner.personId } })).activeOrganizationId).toBeNull();
    expect(await closeOrganization(owner)).toMatchObject({ error: { code: "not_found" } });
  });
});

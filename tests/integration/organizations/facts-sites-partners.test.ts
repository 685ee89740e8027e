import { describe, expect, it } from "vitest";
import { hazardousWastePermitKeys } from "~/features/organizations/facts/data/fact-dictionary";
import { hasValidPermit, organizationsWithPermit } from "~/features/organizations/facts/has-valid-permit.server";
import { listFacts } from "~/features/organizations/facts/list-facts.server";
import { removeFact } from "~/features/organizations/facts/remove-fact.server";
import { saveFact } from "~/features/organizations/facts/save-fact.server";
import { changePartnerGroup } from "~/features/organizations/partners/change-partner-group.server";
import {
  findPartners,
  groupIdsWithMember,
  partnerGroupsOf,
  partnerOf,
} from "~/features/organizations/partners/partner-groups.server";
import { getPublicOrganization } from "~/features/organizations/profile/get-public-organization.server";
import { archiveSite } from "~/features/organizations/sites/archive-site.server";
import { listSites } from "~/features/organizations/sites/list-sites.server";
import { saveSite } from "~/features/organizations/sites/save-site.server";
import { siteById, sitesByIds } from "~/features/organizations/sites/sites-by-ids.server";
import { siteSchema } from "~/features/organizations/sites/schemas";
import { db } from "~/infra/db/client.server";
import { visitor } from "~/shared/actor";
import { newId } from "~/shared/ids";
import { unwrap } from "~/shared/result";
import { createMedia } from "../../factories/media";
import { createMemberOf, createOwner } from "../../factories/organization";
import { createSite } from "../../factories/site";

const day = "2026-11-23";

describe("facts", () => {
  it("are stated, changed and taken back, with evidence of one's own", async () => {
    const owner = await createOwner();
    const { id: organizationId } = owner.organization;
    const document = await createMedia({ organizationId, kind: "document" });
    const { id } = unwrap(
      await saveFact(owner, {
        key: "iso14001",
        issuer: "Certifierare",
        validTo: "2027-01-31",
        evidenceId: document.id,
      }),
    );
    expect(await listFacts(owner)).toMatchObject([
      { id, key: "iso14001", value: true, validTo: "2027-01-31", evidenceId: document.id },
    ]);
    unwrap(await saveFact(owner, { id, key: "iso14001", validTo: "2029-01-31" }));
    expect(await listFacts(owner)).toMatchObject([{ id, validTo: "2029-01-31", evidenceId: null }]);
    const others = await createMedia({ organizationId: (await createOwner()).organization.id, kind: "document" });
    expect(await saveFact(owner, { key: "emas", evidenceId: others.id })).toMatchObject({
      error: { fields: [{ field: "evidence" }] },
    });
    unwrap(await removeFact(owner, id));
    expect(await listFacts(owner)).toEqual([]);
    const types = (await db().event.findMany({ where: { organizationId }, orderBy: { id: "asc" } })).map(
      (event) => event.type,
    );
    expect(types).toEqual(["organization.fact_stated", "organization.fact_changed", "organization.fact_removed"]);
  });

  it("are the managers' matter, each for the own organization", async () => {
    const owner = await createOwner();
    const { id } = unwrap(await saveFact(owner, { key: "storage_indoor_m2", value: "1 200" }));
    const member = await createMemberOf(owner.organization.id, { role: "member" });
    expect(await saveFact(member, { key: "emas" })).toMatchObject({ error: { code: "forbidden" } });
    expect(await removeFact(await createOwner(), id)).toMatchObject({ error: { code: "not_found" } });
    expect(await saveFact(await createOwner(), { id, key: "emas" })).toMatchObject({ error: { code: "not_found" } });
  });

  it("count as permits on the days they are valid", async () => {
    const owner = await createOwner();
    const { id } = owner.organization;
    const holds = (on: string) => hasValidPermit(id, hazardousWastePermitKeys, on);
    expect(await holds(day)).toBe(false);
    unwrap(await saveFact(owner, { key: "hazardous_waste_permit", validFrom: "2026-11-01", validTo: "2026-11-30" }));
    expect(await Promise.all(["2026-10-31", "2026-11-01", "2026-11-30", "2026-12-01"].map(holds))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(await hasValidPermit(id, ["iso14001"], day)).toBe(false);
    expect(await hasValidPermit(null, hazardousWastePermitKeys, day)).toBe(false);
    expect([...(await organizationsWithPermit([id, newId()], hazardousWastePermitKeys, day))]).toEqual([id]);
  });

  it("that have run out are not shown to others; evidence only to those signed in", async () => {
    const owner = await createOwner({ slug: "med-intyg" });
    const { id } = await createMedia({ organizationId: owner.organization.id, kind: "document" });
    unwrap(await saveFact(owner, { key: "iso9001", validTo: "2020-01-01" }));
    unwrap(await saveFact(owner, { key: "iso14001", validTo: "2999-01-01", evidenceId: id }));
    const shown = unwrap(await getPublicOrganization(visitor("sv"), "med-intyg"));
    expect(shown.facts).toMatchObject([{ key: "iso14001", validity: "valid", evidenceId: null }]);
    expect(unwrap(await getPublicOrganization(await createOwner(), "med-intyg")).facts).toMatchObject([
      { evidenceId: id },
    ]);
  });
});

describe("sites", () => {
  const site = (over: Record<string, string>) => siteSchema.parse(over);

  it("find their place; the organization lies where its first one lies", async () => {
    const owner = await createOwner({ municipalityCode: null });
    const { id } = unwrap(await saveSite(owner, site({ postcode: "931 30" })));
    expect(await siteById(visitor("sv"), id)).toMatchObject({
      name: "Skellefteå",
      municipalityCode: "2482",
      archived: false,
    });
    const municipality = async () =>
      (await db().organization.findUniqueOrThrow({ where: { id: owner.organization.id } })).municipalityCode;
    expect(await municipality()).toBe("2482");
    const second = unwrap(await saveSite(owner, site({ name: "Norra lagret", postcode: "903 27" })));
    unwrap(await archiveSite(owner, id, true));
    expect(await listSites(owner)).toMatchObject([{ id: second.id, name: "Norra lagret" }]);
    expect(await municipality()).toBe("2480");
    // What was listed there keeps its place.
    expect((await sitesByIds(visitor("sv"), [id, second.id])).size).toBe(2);
    unwrap(await archiveSite(owner, id, false));
    expect(await listSites(owner)).toHaveLength(2);
  });

  it("are changed by managers of the own organization", async () => {
    const owner = await createOwner();
    const { id } = await createSite({ organizationId: owner.organization.id });
    unwrap(await saveSite(owner, { ...site({ name: "Nytt namn", postcode: "93130" }), id }));
    expect(await listSites(owner)).toMatchObject([{ id, name: "Nytt namn", municipalityCode: "2482" }]);
    expect(await saveSite(await createOwner(), { ...site({ postcode: "93130" }), id })).toMatchObject({
      error: { code: "not_found" },
    });
    expect(await archiveSite(await createMemberOf(owner.organization.id, { role: "member" }), id, true)).toMatchObject({
      error: { code: "forbidden" },
    });
    expect(await saveSite(owner, site({ postcode: "11122" }))).toMatchObject({
      error: { fields: [{ field: "postcode", code: "unknown_postcode" }] },
    });
  });
});

describe("partner groups", () => {
  it("are made, filled, renamed and removed", async () => {
    const owner = await createOwner();
    const partner = await createOwner({ name: "Inlandets återbruk" });
    const { groupId } = unwrap(await changePartnerGroup(owner, { kind: "create", name: " Inlandet " }));
    expect(await findPartners(owner, "inlandets")).toMatchObject([{ id: partner.organization.id }]);
    expect(await findPartners(owner, "i")).toEqual([]);
    const add = { kind: "add_member", groupId, organizationId: partner.organization.id } as const;
    unwrap(await changePartnerGroup(owner, add));
    expect(await changePartnerGroup(owner, add)).toMatchObject({ error: { reason: "already_partner" } });
    unwrap(await changePartnerGroup(owner, { kind: "rename", groupId, name: "Inlandskommunerna" }));
    expect(await partnerGroupsOf(owner)).toMatchObject([
      { id: groupId, name: "Inlandskommunerna", members: [{ id: partner.organization.id }] },
    ]);
    expect(await groupIdsWithMember(partner.organization.id)).toEqual([groupId]);
    expect(await partnerOf(partner)).toMatchObject([{ id: owner.organization.id }]);
    unwrap(
      await changePartnerGroup(owner, { kind: "remove_member", groupId, organizationId: partner.organization.id }),
    );
    expect(await groupIdsWithMember(partner.organization.id)).toEqual([]);
    unwrap(await changePartnerGroup(owner, { kind: "remove", groupId }));
    expect(await partnerGroupsOf(owner)).toEqual([]);
  });

  it("have one name each, not oneself in them, and belong to their organization", async () => {
    const owner = await createOwner();
    const made = await Promise.all([1, 2].map(() => changePartnerGroup(owner, { kind: "create", name: "Grannar" })));
    expect(made.filter((result) => result.ok)).toHaveLength(1);
    expect(made.find((result) => !result.ok)).toMatchObject({
      error: { fields: [{ field: "name", code: "name_taken" }] },
    });
    const groupId = (await partnerGroupsOf(owner))[0]?.id ?? "";
    const stranger = await createOwner();
    expect(
      await changePartnerGroup(owner, { kind: "add_member", groupId, organizationId: owner.organization.id }),
    ).toMatchObject({ error: { code: "not_found" } });
    expect(
      await changePartnerGroup(stranger, { kind: "add_member", groupId, organizationId: stranger.organization.id }),
    ).toMatchObject({ error: { code: "not_found" } });
    expect(await changePartnerGroup(stranger, { kind: "remove", groupId })).toMatchObject({
      error: { code: "not_found" },
    });
    expect(
      await changePartnerGroup(await createMemberOf(owner.organization.id, { role: "member" }), {
        kind: "remove",
        groupId,
      }),
    ).toMatchObject({ error: { code: "forbidden" } });
    expect(await changePartnerGroup(owner, { kind: "create", name: "x" })).toMatchObject({
      error: { fields: [{ code: "too_short" }] },
    });
  });
});

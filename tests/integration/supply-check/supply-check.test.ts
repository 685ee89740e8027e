import { beforeEach, describe, expect, it } from "vitest";
import { loadShippedCriteria } from "~/features/criteria/library/load-shipped-criteria.server";
import { saveListing } from "~/features/catalogue/drafting/save-listing.server";
import type { AttributeValues } from "~/features/reference/attribute";
import { checkLot } from "~/features/supply-check/check-lot.server";
import { outcomeOf } from "~/features/supply-check/check/verdicts";
import { loneSuppliersOf } from "~/features/supply-check/lone-suppliers.server";
import { marketCounts } from "~/features/supply-check/market-counts.server";
import { listLacks } from "~/features/supply-check/lacks/list-lacks.server";
import { logLook } from "~/features/supply-check/log-look.server";
import { saveSnapshot } from "~/features/supply-check/snapshots/save-snapshot.server";
import { getSnapshot, latestSnapshots, listSnapshots } from "~/features/supply-check/snapshots/get-snapshots.server";
import { adoptTrial } from "~/features/supply-check/trial/adopt-trial.server";
import type { TrialStep } from "~/features/supply-check/trial/trial";
import { getTender } from "~/features/tenders/get-tender.server";
import { db } from "~/infra/db/client.server";
import type { OrganizationMember } from "~/shared/actor";
import { unwrap } from "~/shared/result";
import { createListing, createPartnerGroup } from "../../factories/listing";
import { createMemberOf, createOwner } from "../../factories/organization";
import { chairDraft, draftCriterion } from "../../factories/supply";
import { createOfficer, createTender } from "../../factories/tender";

const chairs = (attributes: Record<string, number | boolean>): AttributeValues =>
  Object.fromEntries(Object.entries(attributes).map(([key, v]) => [key, { v }]));

/** Each test meets a market of its own. */
beforeEach(async () => {
  await db().listing.deleteMany();
  await db().event.deleteMany({ where: { type: "supply.looked" } });
  await db().organization.updateMany({ data: { serviceCategories: [] } });
  await loadShippedCriteria();
});

const offer = (organizationId: string, title: string, attributes: AttributeValues, over = {}) =>
  createListing({
    organizationId,
    title,
    categoryCode: "furniture.office_chairs",
    attributes: attributes as object,
    ...over,
  });

async function scene() {
  const officer = await createOfficer();
  const [one, two] = [await createOwner(), await createOwner()];
  const criteria = [draftCriterion("MOB-11"), draftCriterion("MOB-13")];
  const { id } = await createTender(officer.organization.id, { content: chairDraft(...criteria) }, officer.personId);
  const good = await offer(one.organization.id, "A", chairs({ spare_parts_years: 10, warranty_months: 36 }));
  const short = await offer(one.organization.id, "B", chairs({ spare_parts_years: 10, warranty_months: 6 }));
  const silent = await offer(two.organization.id, "C", chairs({ spare_parts_years: 6 }));
  return { officer, one, two, tenderId: id, good, short, silent };
}

async function look(officer: OrganizationMember, tenderId: string, steps: readonly TrialStep[] = []) {
  const { tender } = unwrap(await getTender(officer, tenderId));
  return unwrap(await checkLot(officer, tender, { wide: false, steps }));
}

/** Outcomes by listing and requirement. */
async function grid(officer: OrganizationMember, tenderId: string): Promise<Map<string, string>> {
  const { report } = await look(officer, tenderId);
  const { columns } = report.result;
  return new Map(
    report.market.table.offerIds.flatMap((id, row) =>
      columns.map(
        (column, index) => [`${id}/${report.requirements.binding[index]?.key}`, outcomeOf(column, row)] as const,
      ),
    ),
  );
}

describe("counts beside each criterion", () => {
  it("are those of the check, for each criterion alone, and leave out the authority's own", async () => {
    const { officer, tenderId } = await scene();
    await offer(officer.organization.id, "Egen", chairs({ spare_parts_years: 10, warranty_months: 36 }));
    const { tender } = unwrap(await getTender(officer, tenderId));
    const { report } = await look(officer, tenderId);
    const counts = await marketCounts(officer, tender);
    expect(Object.fromEntries(counts)).toEqual({
      "mob-11": { pass: 3, unknown: 0, fail: 0 },
      "mob-13": { pass: 1, unknown: 1, fail: 1 },
    });
    for (const { key, tally } of report.result.requirements) expect(counts.get(key)).toEqual(tally);
  });

  it("count an offer once for a criterion of two lots that look in the same place, and add up other places", async () => {
    const { officer, one, tenderId } = await scene();
    await offer(one.organization.id, "Bord", chairs({ spare_parts_years: 10 }), { categoryCode: "furniture.desks" });
    const { tender } = unwrap(await getTender(officer, tenderId));
    const [lot] = tender.content.lots;
    const lots = (...categoryCodes: (string | null)[]) => ({
      ...tender,
      content: { ...tender.content, lots: categoryCodes.map((categoryCode) => ({ ...lot!, categoryCode })) },
    });
    const passing = async (...codes: (string | null)[]) =>
      (await marketCounts(officer, lots(...codes))).get("mob-11")?.pass;
    expect(await passing("furniture.office_chairs", "furniture.office_chairs")).toBe(3);
    expect(await passing("furniture.office_chairs", "furniture.desks")).toBe(4);
    expect(await passing(null)).toBeUndefined();
  });
});

describe("a supply check", () => {
  it("counts what everybody may see, without the authority's own", async () => {
    const { officer, one, tenderId, good } = await scene();
    await offer(officer.organization.id, "Egen", chairs({ spare_parts_years: 10, warranty_months: 36 }));
    const group = await createPartnerGroup(one.organization.id, [officer.organization.id]);
    await offer(one.organization.id, "Partner", chairs({}), { rung: "partners", groupIds: [group.id] });
    await offer(one.organization.id, "Utkast", chairs({}), { state: "draft" });
    await offer(one.organization.id, "Söks", chairs({}), { type: "wanted" });
    const { report } = await look(officer, tenderId);
    expect(report.result).toMatchObject({ offers: 3, all: { pass: 1, unknown: 1, fail: 1 }, firmsPassing: 1 });
    expect(report.ownOffers).toBe(1);
    expect(report.market.rows.find((row) => row.id === good.id)).toMatchObject({ title: "A", quantity: 40 });
  });

  it("changes exactly one cell when one attribute of one listing changes", async () => {
    const { officer, one, tenderId, short } = await scene();
    const before = await grid(officer, tenderId);
    const changes = { attributes: { warranty_months: { v: 24 } } };
    unwrap(await saveListing(one, { id: short.id, version: 1, changes }));
    const after = await grid(officer, tenderId);
    expect([...after].filter(([cell, outcome]) => before.get(cell) !== outcome)).toEqual([
      [`${short.id}/mob-13`, "pass"],
    ]);
    expect(after.size).toBe(before.size);
  });

  it("sees a listing come and go", async () => {
    const { officer, two, tenderId, silent } = await scene();
    expect((await look(officer, tenderId)).report.result.offers).toBe(3);
    await offer(two.organization.id, "D", chairs({}));
    expect((await look(officer, tenderId)).report.result.offers).toBe(4);
    await db().listing.update({ where: { id: silent.id }, data: { state: "withdrawn" } });
    expect((await look(officer, tenderId)).report.result.offers).toBe(3);
  });

  it("counts a firm that only says it works there, with its facts and without an offer", async () => {
    const { officer, two, tenderId } = await scene();
    await db().organization.update({
      where: { id: two.organization.id },
      data: { serviceCategories: ["furniture.office_chairs"] },
    });
    const third = await createOwner();
    await db().organization.update({
      where: { id: third.organization.id },
      data: { serviceCategories: ["furniture"] },
    });
    const { report } = await look(officer, tenderId);
    expect(report.market.rows.filter(({ type }) => type === "profile").map((row) => row.organizationId)).toEqual([
      third.organization.id,
    ]);
  });

  it("says why a lot cannot be looked for", async () => {
    const officer = await createOfficer();
    const draft = chairDraft();
    const lots = draft.lots.map((lot) => ({ ...lot, categoryCode: null }));
    const { id } = await createTender(officer.organization.id, { content: { ...draft, lots } });
    const { tender } = unwrap(await getTender(officer, id));
    const refused = await checkLot(officer, tender, { wide: false, steps: [] });
    expect(refused).toMatchObject({ ok: false, error: { reason: "lot_without_category" } });
  });

  it("logs every look, the same one once", async () => {
    const { officer, tenderId } = await scene();
    const { tender } = unwrap(await getTender(officer, tenderId));
    for (const tried of [[], [], ["niva:advanced"]])
      await logLook(officer, tender, await look(officer, tenderId), tried);
    const logged = await db().event.findMany({ where: { type: "supply.looked" }, orderBy: { occurredAt: "asc" } });
    expect(logged.map(({ payload }) => payload)).toMatchObject([
      { lot: "d1", version: 1, offers: 3, pass: 1, unknown: 1, tried: [] },
      { tried: ["niva:advanced"] },
    ]);
  });
});

describe("requirements that one known supplier meets", () => {
  it("are named with their lot and the firm", async () => {
    const { officer, one, tenderId } = await scene();
    const { tender } = unwrap(await getTender(officer, tenderId));
    expect(await loneSuppliersOf(officer, tender)).toEqual([
      { lot: "d1", key: "mob-13", organizationId: one.organization.id },
    ]);
  });
});

describe("levels", () => {
  it("stand side by side and leave the draft alone", async () => {
    const { officer, tenderId } = await scene();
    const { report } = await look(officer, tenderId, [{ kind: "level", level: "advanced" }]);
    expect(report.level).toBe("basic");
    expect(report.levels.map(({ level, changes }) => [level, changes.length])).toEqual([
      ["basic", 0],
      ["advanced", 2],
      ["spearhead", expect.any(Number)],
    ]);
    const [basic, advanced] = report.levels;
    expect(advanced?.result.all.pass).toBeLessThanOrEqual(basic?.result.all.pass ?? 0);
    expect(report.requirements.binding.map(({ criterion }) => criterion.source?.id)).toEqual(["MOB-12", "MOB-14"]);
    expect(unwrap(await getTender(officer, tenderId)).tender.version).toBe(1);
  });

  it("are adopted with one action, named in the history", async () => {
    const { officer, tenderId } = await scene();
    const steps: TrialStep[] = [{ kind: "level", level: "advanced" }];
    expect(unwrap(await adoptTrial(officer, { tenderId, version: 1, steps })).version).toBe(2);
    const { tender } = unwrap(await getTender(officer, tenderId));
    expect(tender.content.criteria.map(({ key, source }) => [key, source?.id])).toEqual([
      ["mob-11", "MOB-12"],
      ["mob-13", "MOB-14"],
    ]);
    expect(await db().tenderVersion.findFirst({ where: { tenderId, version: 2 } })).toMatchObject({ note: "adopted" });
  });

  it("are not adopted on a draft somebody has changed, nor by those who only read", async () => {
    const { officer, tenderId } = await scene();
    const steps: TrialStep[] = [{ kind: "remove", key: "mob-13" }];
    expect(await adoptTrial(officer, { tenderId, version: 7, steps })).toMatchObject({
      ok: false,
      error: { code: "stale_version", current: { version: 1 } },
    });
    const reader = await createMemberOf(officer.organization.id, { role: "member" });
    await db().tenderMember.create({ data: { tenderId, personId: reader.personId, role: "reader" } });
    expect((await adoptTrial(reader, { tenderId, version: 1, steps })).ok).toBe(false);
    const stranger = await createOfficer();
    expect(await adoptTrial(stranger, { tenderId, version: 1, steps })).toMatchObject({
      ok: false,
      error: { code: "not_found" },
    });
  });
});

describe("a snapshot", () => {
  it("keeps what was looked at and when, once for a button pressed twice", async () => {
    const { officer, one, tenderId, good } = await scene();
    const ask = { tenderId, lotKey: "d1", wide: false };
    const [first, second] = [await saveSnapshot(officer, ask), await saveSnapshot(officer, ask)];
    expect(unwrap(second).id).toBe(unwrap(first).id);
    await db().listing.deleteMany();
    const { content, tenderVersion } = unwrap(await getSnapshot(officer, tenderId, unwrap(first).id));
    expect(tenderVersion).toBe(1);
    expect(content).toMatchObject({
      lot: "Stolar",
      offers: 3,
      counts: { pass: 1, unknown: 1, fail: 1 },
      categories: ["furniture.office_chairs"],
      need: { quantity: 120, unit: "piece", passing: 40, open: 40 },
    });
    const name = (await db().organization.findUniqueOrThrow({ where: { id: one.organization.id } })).name;
    expect(content.rows[0]).toEqual({ reference: good.reference, title: "A", firm: name, outcomes: "pp" });
    expect(await listSnapshots(officer, tenderId)).toHaveLength(1);
    expect((await latestSnapshots(officer, tenderId)).map(({ id }) => id)).toEqual([unwrap(first).id]);
  });

  it("is its authority's alone", async () => {
    const { officer, tenderId } = await scene();
    const { id } = unwrap(await saveSnapshot(officer, { tenderId, lotKey: "d1", wide: false }));
    const stranger = await createOfficer();
    expect(await getSnapshot(stranger, tenderId, id)).toMatchObject({ ok: false, error: { code: "not_found" } });
    expect(await listSnapshots(stranger, tenderId)).toEqual([]);
    const other = await createTender(stranger.organization.id);
    expect(await getSnapshot(stranger, other.id, id)).toMatchObject({ ok: false, error: { code: "not_found" } });
  });
});

describe("what the market lacked", () => {
  it("is summed for officers, advisers and the region, once the documents are public, and for nobody else", async () => {
    const { officer, one, tenderId } = await scene();
    unwrap(await saveSnapshot(officer, { tenderId, lotKey: "d1", wide: false }));
    const adviser = await createMemberOf((await createOwner()).organization.id, { functions: ["business_adviser"] });
    const region = await createMemberOf((await createOwner()).organization.id, { functions: ["region_developer"] });
    const seen = async (actor: OrganizationMember) => {
      const found = await listLacks(actor);
      return found.ok
        ? found.value.lacks.map(({ key, pass, unknown, fail }) => [key, pass, unknown, fail])
        : found.error.code;
    };
    const summed = [["MOB-13", 1, 1, 1]];
    expect([await seen(officer), await seen(adviser), await seen(region)]).toEqual([summed, [], []]);
    const at = new Date();
    await db().tender.update({
      where: { id: tenderId },
      data: { state: "published", reviewRequestedAt: at, approvedAt: at, handedOverAt: at },
    });
    expect([await seen(adviser), await seen(region)]).toEqual([summed, summed]);
    expect(await seen(one)).toBe("not_found");
  });
});

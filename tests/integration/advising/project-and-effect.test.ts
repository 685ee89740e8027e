import { beforeEach, describe, expect, it } from "vitest";
import type { CaseFilter } from "~/features/advising/cases/case-filter";
import { getCase } from "~/features/advising/cases/get-case.server";
import { listCases } from "~/features/advising/cases/list-cases.server";
import { setProject } from "~/features/advising/cases/set-project.server";
import { readReport } from "~/features/advising/reports/read-report.server";
import { db } from "~/infra/db/client.server";
import type { OrganizationMember } from "~/shared/actor";
import { toStockholmDay } from "~/shared/dates";
import { unwrap } from "~/shared/result";
import { createAdviser, createCase, createColleague } from "../../factories/advising";
import { createFlow, createNeedFlow, createProspect } from "../../factories/flow";
import { createMemberOf, createOrganization } from "../../factories/organization";

const today = toStockholmDay(new Date());
let adviser: OrganizationMember;
beforeEach(async () => void (adviser = await createAdviser()));

const refusal = (result: { ok: boolean; error?: { code: string; reason?: string } }) =>
  result.ok ? null : [result.error?.code, result.error?.reason];

describe("the project that pays for a case", () => {
  it("is stated and changed, also when the case is closed, with one event each", async () => {
    const closed = { stage: "declined", closedAt: new Date(), reason: "cost" };
    const { id } = await createCase(adviser.organization.id, { ownerId: adviser.personId, ...closed });
    unwrap(await setProject(adviser, { id, version: 1, project: " Livsmedel i kretslopp " }));
    unwrap(await setProject(adviser, { id, version: 2, project: "Livsmedel i kretslopp" }));
    const question = { from: today, until: today, municipality: null, project: "Livsmedel i kretslopp" };
    expect(unwrap(await readReport(adviser, question)).projects).toEqual(["Livsmedel i kretslopp"]);
    unwrap(await setProject(adviser, { id, version: 2, project: "" }));
    const events = await db().event.findMany({ where: { subjectId: id }, orderBy: { id: "asc" } });
    expect(events.map(({ type, payload }) => [type, payload])).toEqual([
      ["case.project_set", { project: "Livsmedel i kretslopp", from: "" }],
      ["case.project_set", { project: "", from: "Livsmedel i kretslopp" }],
    ]);
  });

  it("is stated by advisers of the case, of the version that they saw", async () => {
    const { id } = await createCase(adviser.organization.id);
    const set = (by: OrganizationMember, version = 1, project = "Projekt") => setProject(by, { id, version, project });
    const reader = await createMemberOf(adviser.organization.id, { role: "member", functions: ["region_developer"] });
    expect(refusal(await set(reader))).toEqual(["forbidden", "advisers_only"]);
    expect(refusal(await set(await createAdviser()))).toEqual(["not_found", undefined]);
    unwrap(await set(adviser));
    expect(refusal(await set(await createColleague(adviser.organization.id)))).toEqual([
      "stale_version",
      "case_changed",
    ]);
    expect(await set(adviser, 2, "x".repeat(201))).toMatchObject({ ok: false, error: { code: "invalid_input" } });
  });
});

describe("the effect of a case by hand", () => {
  const everything: CaseFilter = { municipality: null, material: null, effect: null, whose: "team" };
  const board = async (effect: CaseFilter["effect"] = null) => {
    const found = unwrap(await listCases(adviser, { ...everything, effect }));
    return { ids: found.cases.map(({ advisingCase }) => advisingCase.id), without: found.withoutEffect };
  };
  let giverId: string;
  let receiverId: string;
  let caseId: string;
  const food = { categoryCode: "food.surplus", wasteCode: null };
  beforeEach(async () => {
    giverId = (await createOrganization()).id;
    receiverId = (await createOrganization()).id;
    const own = { giverId, receiverId, categoryCode: "food", subject: { material: "Bröd", tonnesPerYear: 40 } };
    caseId = (await createCase(adviser.organization.id, own)).id;
  });

  it("is estimated from the flows of its firms, with the amount that the adviser has stated", async () => {
    expect(unwrap(await getCase(adviser, caseId)).effect).toEqual({
      kgCo2e: null,
      tonnesPerYear: 40,
      none: "no_flows",
    });
    await createFlow({ organizationId: giverId, ...food });
    await createNeedFlow({ organizationId: receiverId, ...food });
    await db().flow.updateMany({ data: { categoryCode: "food.residues" } });
    expect(unwrap(await getCase(adviser, caseId)).effect).toMatchObject({ kgCo2e: null, none: "no_factor" });
    await db().flow.updateMany({ data: { categoryCode: food.categoryCode } });
    const { effect } = unwrap(await getCase(adviser, caseId));
    expect(effect.tonnesPerYear).toBe(40);
    expect(effect.kgCo2e).toBeGreaterThan(1000);
    await db().advisingCase.update({ where: { id: caseId }, data: { subject: { material: "Bröd" } } });
    const { effect: unstated } = unwrap(await getCase(adviser, caseId));
    expect(unstated.tonnesPerYear).toBe(120);
    expect(unstated.kgCo2e).toBeGreaterThan(effect.kgCo2e ?? Infinity);
    expect(await board("1")).toEqual({ ids: [caseId], without: 0 });
  });

  it("is not guessed among several flows, nor from one that others noted", async () => {
    await createNeedFlow({ organizationId: receiverId, ...food });
    const { id: prospectId } = await createProspect((await createAdviser()).organization.id);
    await db().advisingCase.update({ where: { id: caseId }, data: { giverId: null, giverProspectId: prospectId } });
    await createFlow({ prospectId, ...food });
    expect(unwrap(await getCase(adviser, caseId)).effect.kgCo2e).toBeNull();
    await db().advisingCase.update({ where: { id: caseId }, data: { giverId, giverProspectId: null } });
    await createFlow({ organizationId: giverId, ...food });
    await createFlow({ organizationId: giverId, ...food });
    // How much is stated, and both tell the same.
    expect(unwrap(await getCase(adviser, caseId)).effect.kgCo2e).not.toBeNull();
    await db().advisingCase.update({ where: { id: caseId }, data: { subject: { material: "Bröd" } } });
    expect(unwrap(await getCase(adviser, caseId)).effect.kgCo2e).toBeNull();
  });

  it("that nobody knows is said where a demand on it hides the case, and can be asked for", async () => {
    const { id: known } = await createCase(adviser.organization.id, {
      subject: { material: "Spån", tonnesPerYear: 40, kgCo2e: 60_000 },
    });
    expect((await board()).ids).toHaveLength(2);
    expect(await board("50")).toEqual({ ids: [known], without: 1 });
    expect(await board("unknown")).toEqual({ ids: [caseId], without: 0 });
  });
});

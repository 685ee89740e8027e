import { beforeEach, describe, expect, it } from "vitest";
import { acceptMatch } from "~/features/advising/accept-match.server";
import { closeCase } from "~/features/advising/cases/close-case.server";
import { caseOf } from "~/features/advising/cases/get-case.server";
import { listProjects } from "~/features/advising/cases/list-projects.server";
import { moveCase } from "~/features/advising/cases/move-case.server";
import { takeBackDecision } from "~/features/matching/learning/take-back.server";
import { db } from "~/infra/db/client.server";
import type { OrganizationMember } from "~/shared/actor";
import { newId } from "~/shared/ids";
import { unwrap } from "~/shared/result";
import { createAdviser, createFlow, createNeedFlow } from "../../factories/flow";
import { createMemberOf, createOwner } from "../../factories/organization";

let adviser: OrganizationMember;
let giver: OrganizationMember;
let out: { id: string };
let need: { id: string };

beforeEach(async () => {
  adviser = await createAdviser();
  giver = await createOwner();
  out = await createFlow({ organizationId: giver.organization.id });
  need = await createNeedFlow({
    organizationId: (await createOwner()).organization.id,
    amountValue: 200,
    amountPer: "year",
  });
});

const refusal = (result: { ok: boolean; error?: { code: string; reason?: string } }) =>
  result.ok ? null : [result.error?.code, result.error?.reason];
const accept = (inId = need.id) => acceptMatch(adviser, { outId: out.id, inId });
const cases = () => db().advisingCase.findMany({ where: { outFlowId: out.id }, orderBy: { createdAt: "asc" } });
async function takeBack(): Promise<void> {
  const last = await db().matchDecision.findFirstOrThrow({
    where: { outId: out.id, kind: "decided", verdict: "accepted" },
    orderBy: { decidedAt: "desc" },
  });
  unwrap(await takeBackDecision(adviser, last.id));
}

describe("a case of two flows", () => {
  it("keeps the smaller amount and the pair's judgement", async () => {
    const { caseId } = unwrap(await accept());
    const { subject } = unwrap(await caseOf(adviser, caseId)).advisingCase;
    expect(subject).toMatchObject({ material: "Torr sågspån", tonnesPerYear: 120 });
    expect(subject.values).not.toBeNull();
  });

  it("is paid for by the project that is chosen with it", async () => {
    const asked = { outId: out.id, inId: need.id };
    expect(await acceptMatch(adviser, { ...asked, project: "x".repeat(201) })).toMatchObject({
      ok: false,
      error: { fields: [{ field: "project", code: "too_long" }] },
    });
    const { caseId } = unwrap(await acceptMatch(adviser, { ...asked, project: " Cirkulära affärer 2026 " }));
    expect(unwrap(await caseOf(adviser, caseId)).advisingCase.fundingProject).toBe("Cirkulära affärer 2026");
    expect(await listProjects(adviser)).toEqual(["Cirkulära affärer 2026"]);
    expect(await listProjects(giver)).toEqual([]);
  });

  it("taken on again after its decision was taken back is the one that stands", async () => {
    const { caseId } = unwrap(await accept());
    await takeBack();
    const again = await Promise.all([accept(), accept()]);
    expect(again.map((one) => unwrap(one).caseId)).toEqual([caseId, caseId]);
    expect(await cases()).toHaveLength(1);
    expect(await db().event.count({ where: { subjectId: caseId, type: "case.opened" } })).toBe(1);
  });

  it("is led to when the same adviser presses twice, while a colleague is told who came first", async () => {
    const colleague = await createMemberOf(adviser.organization.id, { functions: ["business_adviser"] });
    const pressed = await Promise.all([accept(), accept()]);
    expect(new Set(pressed.map((one) => unwrap(one).caseId)).size).toBe(1);
    expect(refusal(await acceptMatch(colleague, { outId: out.id, inId: need.id }))).toEqual([
      "conflict",
      "match_decided",
    ]);
    expect(await cases()).toHaveLength(1);
    expect(await db().matchDecision.count({ where: { outId: out.id } })).toBe(1);
  });

  it("that has been closed makes room for another, and is not opened beside it", async () => {
    const { caseId } = unwrap(await accept());
    unwrap(await closeCase(adviser, { id: caseId, version: 1, as: "declined", reason: "cost" }));
    for (const { id } of await db().matchDecision.findMany({ where: { outId: out.id, kind: "decided" } }))
      unwrap(await takeBackDecision(adviser, id));
    const second = unwrap(await accept()).caseId;
    expect(second).not.toBe(caseId);
    expect(refusal(await moveCase(adviser, { id: caseId, version: 2, to: "contacted" }))).toEqual([
      "conflict",
      "case_pair_open",
    ]);
  });

  it("is one open case for the database, too", async () => {
    const { caseId } = unwrap(await accept());
    const { subject, ...row } = await db().advisingCase.findUniqueOrThrow({ where: { id: caseId } });
    await expect(db().advisingCase.create({ data: { ...row, subject: subject ?? {}, id: newId() } })).rejects.toThrow(
      /Unique constraint/,
    );
  });

  it("is not between one firm and itself, nor of a flow whose firm has closed", async () => {
    const own = await createNeedFlow({ organizationId: giver.organization.id });
    expect(refusal(await accept(own.id))).toEqual(["conflict", "case_same_firm"]);
    await db().organization.update({ where: { id: giver.organization.id }, data: { deletedAt: new Date() } });
    expect((await accept()).ok).toBe(false);
    expect(await cases()).toEqual([]);
  });

  it("of what another adviser's organization noted waits until the firm has confirmed it", async () => {
    const other = await createAdviser();
    const noted = { origin: "visit", notedBy: other.organization.id, confirmedAt: null };
    await db().flow.update({ where: { id: out.id }, data: noted });
    expect(refusal(await accept())).toEqual(["not_found", undefined]);
    unwrap(await acceptMatch(other, { outId: out.id, inId: need.id }));
    await db().flow.update({ where: { id: out.id }, data: { confirmedAt: new Date() } });
    unwrap(await accept());
  });
});

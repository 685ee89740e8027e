import { beforeEach, describe, expect, it } from "vitest";
import { changeObligation } from "~/features/contracts/change-obligation.server";
import type { Award } from "~/features/contracts/contract";
import { getContract } from "~/features/contracts/get-contract.server";
import { listContracts } from "~/features/contracts/list-contracts.server";
import { recordAward } from "~/features/contracts/record-award.server";
import { remindObligations } from "~/features/contracts/remind-obligations.server";
import { shippedCriteria } from "~/features/criteria/data/all-criteria";
import { emptyLot } from "~/features/tenders/empty-content";
import type { DraftCriterion } from "~/features/tenders/tender";
import { db } from "~/infra/db/client.server";
import { systemActor, type OrganizationMember } from "~/shared/actor";
import { addDays, dayToDate, toStockholmDay } from "~/shared/dates";
import { unwrap } from "~/shared/result";
import { createContract } from "../../factories/contract";
import { createMemberOf } from "../../factories/organization";
import { createOfficer, createTender } from "../../factories/tender";

const today = toStockholmDay(new Date());
let officer: OrganizationMember;
beforeEach(async () => {
  officer = await createOfficer();
});

const award = (over: Partial<Award> = {}): Award => {
  const supplier = { name: "Exempel Möbelcirkeln AB", organizationNumber: "5560160680" };
  return {
    lots: [],
    supplier,
    valueMinor: 125_000_000,
    awardedOn: today,
    reasons: "Lägst jämförelsetal.",
    bidders: [supplier],
    startsOn: addDays(today, 20),
    endsOn: addDays(today, 20 + 730),
    ...over,
  };
};

function clause(key: string, lots: string[] = []): DraftCriterion {
  const version = shippedCriteria.find(({ content }) => content.kind === "performance_clause");
  if (!version) throw new Error("The library has no performance clause");
  const { id, version: number, content } = version;
  return {
    key,
    lots,
    source: { id, version: number },
    template: null,
    content,
    values: Object.fromEntries(content.parameters.map((parameter) => [parameter.key, parameter.default])),
    edited: { title: null, text: null, evidence: null, followUp: null },
    mandatory: true,
    weight: null,
    deductionMinor: null,
    motive: "",
  };
}
const awardable = (state: "approved" | "published" = "published") =>
  createTender(officer.organization.id, {
    state,
    content: { lots: [emptyLot("a"), emptyLot("b")], criteria: [clause("k1"), clause("k2", ["b"])] },
  });
const tenderState = async (id: string) => (await db().tender.findUniqueOrThrow({ where: { id } })).state;
const refusal = (result: { ok: boolean; error?: { code: string; reason?: string } }) =>
  result.ok ? null : [result.error?.code, result.error?.reason];

describe("recording an award", () => {
  it("makes a contract with an obligation a clause and year, and one event", async () => {
    const { id } = await awardable();
    const { contractId, obligations } = unwrap(await recordAward(officer, { tenderId: id, award: award() }));
    expect(obligations).toBe(4);
    expect(await tenderState(id)).toBe("awarded");
    const found = unwrap(await getContract(officer, contractId));
    expect(found.obligations.map(({ criterionKey, outcome }) => [criterionKey, outcome])).toEqual(
      expect.arrayContaining([
        ["k1", "open"],
        ["k2", "open"],
      ]),
    );
    expect(found.obligations.at(-1)?.dueOn).toBe(addDays(today, 750));
    const events = await db().event.findMany({ where: { subjectId: contractId } });
    expect(events.map(({ type }) => type)).toEqual(["contract.awarded"]);
  });

  it("awards each lot once, with the clauses of that lot", async () => {
    const { id } = await awardable();
    const first = unwrap(await recordAward(officer, { tenderId: id, award: award({ lots: ["a"] }) }));
    expect(first.obligations).toBe(2);
    expect(refusal(await recordAward(officer, { tenderId: id, award: award({ lots: ["a"] }) }))).toEqual([
      "conflict",
      "lot_awarded_already",
    ]);
    expect(refusal(await recordAward(officer, { tenderId: id, award: award() }))).toEqual([
      "conflict",
      "lot_awarded_already",
    ]);
    unwrap(await recordAward(officer, { tenderId: id, award: award({ lots: ["b"] }) }));
    expect((await listContracts(officer)).map(({ total }) => total)).toEqual([2, 4]);
  });

  it("is one contract when pressed twice at once", async () => {
    const { id } = await awardable();
    const results = await Promise.all([1, 2, 3].map(() => recordAward(officer, { tenderId: id, award: award() })));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await db().contract.count({ where: { tenderId: id } })).toBe(1);
  });

  it("waits until the documents have been handed over, and is the officer's alone", async () => {
    const approved = await awardable("approved");
    expect(refusal(await recordAward(officer, { tenderId: approved.id, award: award() }))).toEqual([
      "conflict",
      "tender_is_approved",
    ]);
    const { id } = await awardable();
    const member = await createMemberOf(officer.organization.id, { role: "member" });
    expect(refusal(await recordAward(member, { tenderId: id, award: award() }))).toEqual(["not_found", undefined]);
    expect(refusal(await recordAward(await createOfficer(), { tenderId: id, award: award() }))).toEqual([
      "not_found",
      undefined,
    ]);
  });
});

describe("following up", () => {
  it("settles with what was shown, opens again, and refuses a version somebody else has changed", async () => {
    const { id: contractId, obligations } = await createContract(officer.organization.id);
    const id = obligations[0]?.id ?? "";
    const settle = (version: number, over: object = {}) =>
      changeObligation(officer, contractId, {
        kind: "settle",
        id,
        version,
        outcome: "met",
        evidence: "Årsrapport, dnr 12",
        note: "",
        ...over,
      });
    expect((await settle(1, { evidence: " " })).ok).toBe(false);
    expect((await settle(1, { outcome: "missed" })).ok).toBe(false);
    unwrap(await settle(1));
    expect(refusal(await settle(1))).toEqual(["stale_version", "obligation_changed"]);
    expect(
      refusal(await changeObligation(officer, contractId, { kind: "move", id, version: 2, dueOn: addDays(today, 9) })),
    ).toEqual(["conflict", "obligation_settled"]);
    unwrap(await settle(2, { outcome: "open" }));
    unwrap(await changeObligation(officer, contractId, { kind: "move", id, version: 3, dueOn: addDays(today, 9) }));
    const found = unwrap(await getContract(officer, contractId));
    expect(found.obligations[0]).toMatchObject({ outcome: "open", dueOn: addDays(today, 9), decidedAt: null });
  });

  it("does not exist for another authority", async () => {
    const { id: contractId, obligations } = await createContract(officer.organization.id);
    const other = await createOfficer();
    expect(refusal(await getContract(other, contractId))).toEqual(["not_found", undefined]);
    const change = { kind: "move", id: obligations[0]?.id ?? "", version: 1, dueOn: today } as const;
    expect(refusal(await changeObligation(other, contractId, change))).toEqual(["not_found", undefined]);
    // Through the other authority's own contract neither.
    const theirs = await createContract(other.organization.id);
    expect(refusal(await changeObligation(other, theirs.id, change))).toEqual(["not_found", undefined]);
  });
});

describe("reminders", () => {
  it("tell once of what is due within two weeks, and again of what is overdue after a month", async () => {
    const due = (days: number, remindedDaysAgo?: number) => ({
      dueOn: dayToDate(addDays(today, days)),
      remindedOn: remindedDaysAgo === undefined ? null : dayToDate(addDays(today, -remindedDaysAgo)),
    });
    const { id } = await createContract(officer.organization.id, {
      obligations: [due(14), due(15), due(-1, 29), due(-40, 30), due(3, 40)],
    });
    expect(await remindObligations(systemActor("test"))).toBeGreaterThanOrEqual(2);
    expect(await remindObligations(systemActor("test"))).toBe(0);
    const events = await db().event.findMany({ where: { subjectId: id, type: "contract.obligations_due" } });
    expect(events.map(({ payload }) => (payload as { obligationIds: string[] }).obligationIds.length)).toEqual([2]);
  });
});

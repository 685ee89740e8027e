import { beforeEach, describe, expect, it } from "vitest";
import { closeCase } from "~/features/advising/cases/close-case.server";
import { caseOf, getCase } from "~/features/advising/cases/get-case.server";
import { handOverCase } from "~/features/advising/cases/hand-over-case.server";
import { listCases } from "~/features/advising/cases/list-cases.server";
import { moveCase } from "~/features/advising/cases/move-case.server";
import { openCase } from "~/features/advising/cases/open-case.server";
import { setReminder } from "~/features/advising/cases/set-reminder.server";
import { remindAdvisers } from "~/features/advising/reminders/remind-advisers.server";
import { db } from "~/infra/db/client.server";
import { systemActor, type OrganizationMember } from "~/shared/actor";
import { addDays, dayToDate, toStockholmDay } from "~/shared/dates";
import { newId } from "~/shared/ids";
import { unwrap } from "~/shared/result";
import { createAdviser, createCase, createColleague, createIntroduction } from "../../factories/advising";
import { createMemberOf, createOrganization, createOwner } from "../../factories/organization";

const today = toStockholmDay(new Date());
let adviser: OrganizationMember;
beforeEach(async () => {
  adviser = await createAdviser();
});

const refusal = (result: { ok: boolean; error?: { code: string; reason?: string; fields?: readonly object[] } }) =>
  result.ok ? null : [result.error?.code, result.error?.reason ?? result.error?.fields?.[0]];
const everyone = { municipality: null, material: null, effect: null, whose: "team" } as const;
const eventsOf = async (id: string) =>
  (await db().event.findMany({ where: { subjectType: "case", subjectId: id }, orderBy: { id: "asc" } })).map(
    ({ type }) => type,
  );
const byHand = (over: object = {}) => ({
  id: newId(),
  title: "Bark till värme",
  giver: { name: "Exempel Sågen i Byn AB", email: "hej@sagen.example" },
  receiver: { name: "", email: "" },
  categoryCode: "timber",
  municipalityCode: "2480",
  tonnesPerYear: 12,
  fundingProject: "",
  ...over,
});

describe("opening a case", () => {
  it("by hand finds a member by number, adds a firm that is none, and is one however often it is sent", async () => {
    const firm = await createOrganization();
    const input = byHand({ receiver: { name: firm.organizationNumber, email: "" } });
    const results = await Promise.all([1, 2, 3].map(() => openCase(adviser, input)));
    expect(results.map((one) => unwrap(one).caseId)).toEqual([input.id, input.id, input.id]);
    const { advisingCase } = unwrap(await caseOf(adviser, input.id));
    expect(advisingCase.receiver).toEqual({ kind: "organization", id: firm.id });
    expect(advisingCase.giver?.kind).toBe("prospect");
    expect(await db().prospect.count({ where: { organizationId: adviser.organization.id } })).toBe(1);
    expect(await eventsOf(input.id)).toEqual(["case.opened"]);
    // The same firm the next time is the same prospect.
    unwrap(await openCase(adviser, byHand()));
    expect(await db().prospect.count({ where: { organizationId: adviser.organization.id } })).toBe(1);
  });

  it("says which firm is wrong and how to mend it", async () => {
    const none = byHand({ giver: { name: "", email: "" } });
    expect(refusal(await openCase(adviser, none))?.[1]).toMatchObject({ field: "giverName", code: "case_firm_needed" });
    const unknown = byHand({ giver: { name: "556016-0680", email: "" } });
    expect(refusal(await openCase(adviser, unknown))?.[1]).toMatchObject({ code: "firm_number_unknown" });
    const wrong = byHand({ giver: { name: "556016-0681", email: "" } });
    expect(refusal(await openCase(adviser, wrong))?.[1]).toMatchObject({ code: "invalid_organization_number" });
    const same = byHand({ receiver: { name: "EXEMPEL SÅGEN I BYN AB", email: "" } });
    expect(refusal(await openCase(adviser, same))?.[1]).toMatchObject({ field: "receiverName" });
    // What was refused left nothing behind.
    expect(await db().prospect.count({ where: { organizationId: adviser.organization.id } })).toBe(0);
  });
});

describe("who may", () => {
  it("work there: advisers of an organization of advisers or the region; developers read; for others there is none", async () => {
    const { id } = await createCase(adviser.organization.id);
    const reader = await createMemberOf(adviser.organization.id, { role: "member", functions: ["region_developer"] });
    expect(unwrap(await caseOf(reader, id)).mayWork).toBe(false);
    expect(refusal(await moveCase(reader, { id, version: 1, to: "contacted" }))).toEqual([
      "forbidden",
      "advisers_only",
    ]);
    const company = await createOwner();
    const inCompany = await createMemberOf(company.organization.id, { functions: ["business_adviser"] });
    expect(refusal(await listCases(inCompany, everyone))).toEqual(["not_found", undefined]);
    expect(refusal(await caseOf(await createAdviser(), id))).toEqual(["not_found", undefined]);
    expect(refusal(await openCase(reader, byHand()))).toEqual(["forbidden", "advisers_only"]);
  });

  it("loses it at once when the function is taken away", async () => {
    const { id } = await createCase(adviser.organization.id);
    await db().membership.updateMany({ where: { personId: adviser.personId }, data: { functions: [] } });
    expect(refusal(await moveCase(adviser, { id, version: 1, to: "contacted" }))).toEqual(["not_found", undefined]);
  });
});

describe("moving a card", () => {
  it("by two advisers at once moves it once; the other is told and sees where it stands", async () => {
    const { id } = await createCase(adviser.organization.id);
    const colleague = await createColleague(adviser.organization.id);
    const results = await Promise.all([
      moveCase(adviser, { id, version: 1, to: "contacted" }),
      closeCase(colleague, { id, version: 1, as: "declined", reason: "cost" }),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.flatMap((one) => (one.ok ? [] : [refusal(one)]))).toEqual([["stale_version", "case_changed"]]);
    expect(await eventsOf(id)).toHaveLength(1);
    const { advisingCase } = unwrap(await caseOf(adviser, id));
    expect([advisingCase.version, advisingCase.stage !== "suggested"]).toEqual([2, true]);
  });

  it("needs consent where the firms know of each other, and goes on top of its column", async () => {
    const first = await createCase(adviser.organization.id, { stage: "negotiating", position: 0 });
    const { id } = await createCase(adviser.organization.id, { stage: "contacted" });
    const move = () => moveCase(adviser, { id, version: 1, to: "negotiating" });
    expect(refusal(await move())).toEqual(["conflict", "case_consent_needed"]);
    await createIntroduction(id, { giverAnswer: "yes", receiverAnswer: "yes", introducedAt: new Date() });
    unwrap(await move());
    const board = unwrap(await listCases(adviser, everyone));
    expect(board.cases.map(({ advisingCase }) => advisingCase.id)).toEqual([id, first.id]);
  });

  it("closes with a reason, teaches the ranking once, and opens again", async () => {
    const values = { material: 1, category: 0.5 };
    const { id } = await createCase(adviser.organization.id, {
      stage: "contacted",
      subject: { material: "x", values },
    });
    expect(refusal(await closeCase(adviser, { id, version: 1, as: "declined", reason: null }))?.[1]).toMatchObject({
      field: "reason",
    });
    expect(refusal(await closeCase(adviser, { id, version: 1, as: "ended", reason: null }))?.[1]).toMatchObject({
      code: "case_ended_never_begun",
    });
    unwrap(await closeCase(adviser, { id, version: 1, as: "declined", reason: "distance" }));
    unwrap(await moveCase(adviser, { id, version: 2, to: "contacted" }));
    unwrap(await closeCase(adviser, { id, version: 3, as: "declined", reason: "cost" }));
    const decisions = await db().matchDecision.findMany({ where: { caseId: id } });
    expect(decisions.map(({ verdict, reason }) => [verdict, reason])).toEqual([["rejected", "distance"]]);
    expect(await eventsOf(id)).toEqual(["case.closed", "case.moved", "case.closed"]);
  });
});

describe("handing over and reminding", () => {
  it("gives the case to a colleague, and to nobody else", async () => {
    const { id } = await createCase(adviser.organization.id, { ownerId: adviser.personId });
    const colleague = await createColleague(adviser.organization.id);
    const stranger = await createAdviser();
    expect(refusal(await handOverCase(adviser, { id, version: 1, to: stranger.personId }))?.[1]).toMatchObject({
      code: "not_an_adviser",
    });
    unwrap(await handOverCase(adviser, { id, version: 1, to: colleague.personId }));
    const mine = unwrap(await listCases(colleague, { ...everyone, whose: "mine" }));
    expect(mine.cases.map(({ advisingCase }) => advisingCase.id)).toEqual([id]);
  });

  it("reminds once on the day", async () => {
    const { id } = await createCase(adviser.organization.id, { ownerId: adviser.personId });
    expect((await setReminder(adviser, { id, version: 1, on: addDays(today, -1) })).ok).toBe(false);
    unwrap(await setReminder(adviser, { id, version: 1, on: today }));
    await remindAdvisers(systemActor("test"));
    await remindAdvisers(systemActor("test"));
    expect((await eventsOf(id)).filter((type) => type === "case.due")).toHaveLength(1);
  });

  it("warns when a colleague has already approached the same firm", async () => {
    const firm = await createOrganization();
    const colleague = await createColleague(adviser.organization.id);
    const theirs = await createCase(adviser.organization.id, {
      ownerId: colleague.personId,
      receiverId: firm.id,
      stage: "contacted",
    });
    const { id } = await createCase(adviser.organization.id, { ownerId: adviser.personId, giverId: firm.id });
    expect(unwrap(await getCase(adviser, id)).approaches).toEqual([
      { side: "giver", colleagueId: colleague.personId, caseId: theirs.id },
    ]);
    await db().visitNote.create({
      data: {
        id: newId(),
        organizationId: adviser.organization.id,
        firmId: firm.id,
        authorId: (await createColleague(adviser.organization.id)).personId,
        visitedOn: dayToDate(today),
      },
    });
    expect(unwrap(await getCase(adviser, id)).approaches).toHaveLength(2);
  });
});

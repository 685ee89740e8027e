import { beforeEach, describe, expect, it } from "vitest";
import { openCase } from "~/features/advising/cases/open-case.server";
import { setFirm } from "~/features/advising/cases/set-firm.server";
import { changeFirm, settleContradiction } from "~/features/advising/firms/change-firm.server";
import { getFirm } from "~/features/advising/firms/get-firm.server";
import { mergeFirms } from "~/features/advising/firms/merge-firms.server";
import { changeVisit } from "~/features/advising/visits/change-visit.server";
import { noteVisit } from "~/features/advising/visits/note-visit.server";
import { getVisit } from "~/features/advising/visits/read-visits.server";
import { changeFlow } from "~/features/matching/keeping/change-flow.server";
import { settleFlow } from "~/features/matching/keeping/settle-flow.server";
import { db } from "~/infra/db/client.server";
import type { OrganizationMember } from "~/shared/actor";
import { newId } from "~/shared/ids";
import { unwrap } from "~/shared/result";
import { createCase, createColleague } from "../../factories/advising";
import { createAdviser, createFlow, createProspect } from "../../factories/flow";
import { createOwner, nextOrganizationNumber } from "../../factories/organization";

let adviser: OrganizationMember;
beforeEach(async () => {
  adviser = await createAdviser();
});

const refusal = (result: { ok: boolean; error?: { code: string; reason?: string } }) =>
  result.ok ? null : [result.error?.code, result.error?.reason];
const faults = (result: { ok: boolean; error?: { fields?: readonly { field: string; code: string }[] } }) =>
  result.ok ? [] : (result.error?.fields ?? []).map(({ field, code }) => [field, code]);
const met = (over: Parameters<typeof createProspect>[1] = {}) => createProspect(adviser.organization.id, over);
const note = (values: Record<string, string>) =>
  noteVisit(adviser, { id: newId(), values: { has: "Spån", ...values }, mediaIds: [] });
const pageOf = async (id: string) => {
  const found = unwrap(await getFirm(adviser, id));
  if ("became" in found) throw new Error("merged");
  return found;
};
const eventsOf = async (id: string) =>
  (await db().event.findMany({ where: { subjectType: "prospect", subjectId: id }, orderBy: { id: "asc" } })).map(
    ({ type, payload }) => [type, payload],
  );

describe("a firm that advisers have met", () => {
  it("takes in what a later visit says: blanks are filled, contradictions wait beside what is kept", async () => {
    const { id, name } = await met({ municipalityCode: null, contactPhone: "070-123 45 67" });
    unwrap(
      await note({
        firm: name,
        contactEmail: "nu@adress.example",
        municipalityCode: "2404",
        industryCodes: "16.10",
        industryRevision: "2025",
        employees: "12",
        contactPhone: "0701234567",
        visitedOn: "2026-11-20",
      }),
    );
    unwrap(await note({ firm: name, contactEmail: "annan@adress.example", employees: "12" }));
    const { prospect } = await pageOf(id);
    expect(prospect).toMatchObject({
      contactEmail: "nu@adress.example",
      municipalityCode: "2404",
      industryCodes: ["1610"],
      industryRevision: "2025",
      industryOn: "2026-11-20",
      employees: 12,
      contactPhone: "070-123 45 67",
      contradictions: [{ field: "contactEmail", said: { contactEmail: "annan@adress.example" } }],
    });
    expect((await eventsOf(id)).map(([type]) => type)).toEqual(["firm.heard", "firm.heard"]);
    expect(JSON.stringify(await eventsOf(id))).not.toContain("adress.example");
  });

  it("is changed by its advisers alone, of the version they saw, and settles what was contradicted", async () => {
    const { id, name } = await met({ contactEmail: "gammal@adress.example", address: "Storgatan 1" });
    unwrap(await note({ firm: name, contactEmail: "ny@adress.example", address: "Storgatan 2" }));
    const { prospect } = await pageOf(id);
    const version = prospect?.version ?? 0;
    expect(prospect?.contradictions.map(({ field }) => field)).toEqual(["address", "contactEmail"]);
    const values = {
      name: "Exempel Nya Namnet AB",
      municipalityCode: "2404",
      contactEmail: "ny@adress.example",
      address: "Storgatan 1",
    };
    expect(refusal(await changeFirm(await createAdviser(), { id, version, values }))).toEqual(["not_found", undefined]);
    expect(refusal(await changeFirm(adviser, { id, version: version - 1, values }))).toEqual([
      "stale_version",
      "firm_changed",
    ]);
    expect(faults(await changeFirm(adviser, { id, version, values: { ...values, contactEmail: "x" } }))).toEqual([
      ["contactEmail", "invalid_email"],
    ]);
    unwrap(await changeFirm(adviser, { id, version, values }));
    expect((await pageOf(id)).prospect).toMatchObject({
      name: "Exempel Nya Namnet AB",
      contradictions: [{ field: "address" }],
    });
    const settle = (take: boolean, of: number) => settleContradiction(adviser, { id, version: of, index: 0, take });
    expect(refusal(await settle(true, version))).toEqual(["stale_version", "firm_changed"]);
    unwrap(await settle(true, version + 1));
    expect((await pageOf(id)).prospect).toMatchObject({ address: "Storgatan 2", contradictions: [] });
    expect((await eventsOf(id)).slice(1)).toMatchObject([
      ["firm.changed", { fields: ["name", "contactEmail"] }],
      ["firm.changed", { fields: ["address"] }],
    ]);
  });

  it("does not take another firm's number", async () => {
    const organizationNumber = nextOrganizationNumber();
    await met({ name: "Exempel Första AB", organizationNumber });
    const { id } = await met({ name: "Exempel Andra AB" });
    const changed = await changeFirm(adviser, {
      id,
      version: 1,
      values: { name: "Exempel Andra AB", organizationNumber },
    });
    expect(faults(changed)).toEqual([["organizationNumber", "firm_number_taken"]]);
  });

  it("has its flows, visits and cases on its page, and leads to the firm that it turned out to be", async () => {
    const { id, name } = await met();
    const flow = await createFlow({ prospectId: id, origin: "visit", confirmedAt: null });
    const visit = unwrap(await note({ firm: name })).id;
    const made = await createCase(adviser.organization.id, { giverProspectId: id });
    const found = await pageOf(id);
    expect([found.flows, found.visits, found.cases].map((list) => list.map((one) => one.id))).toEqual([
      [flow.id],
      [visit],
      [made.id],
    ]);
    expect(refusal(await getFirm(await createAdviser(), id))).toEqual(["not_found", undefined]);
    const other = await met({ name: "Exempel Helt annat AB" });
    unwrap(await mergeFirms(adviser, { from: id, into: other.id, version: 1, choices: {} }));
    expect(unwrap(await getFirm(adviser, id))).toEqual({ became: other.id });
  });
});

describe("what is said of a member", () => {
  it("is refused at the field on a visit and in a case, for a member describes itself", async () => {
    const firm = await createOwner({ name: "Exempel Medlemmen AB" });
    const visit = await note({ firm: "Exempel Medlemmen AB", contactEmail: "a@b.example", industryCodes: "16.10" });
    expect(faults(visit)).toEqual([
      ["industryCodes", "firm_member_says"],
      ["contactEmail", "firm_member_says"],
    ]);
    unwrap(await note({ firm: "Exempel Medlemmen AB", municipalityCode: "2480" }));
    const giver = { name: "Exempel Medlemmen AB", email: "a@b.example" };
    const byHand = { by: "hand", id: newId(), title: "Spån", categoryCode: null, municipalityCode: null } as const;
    const rest = { receiver: { name: "", email: "" }, tonnesPerYear: null, fundingProject: "" };
    expect(faults(await openCase(adviser, { ...byHand, ...rest, giver }))).toEqual([
      ["giverEmail", "firm_member_says"],
    ]);
    const made = await createCase(adviser.organization.id);
    expect(faults(await setFirm(adviser, { id: made.id, version: 1, side: "giver", firm: giver }))).toEqual([
      ["email", "firm_member_says"],
    ]);
    expect(unwrap(await getFirm(adviser, firm.organization.id))).toMatchObject({ prospect: null });
  });
});

describe("an address given for a firm in a case", () => {
  it("fills the blank of a firm that was met before", async () => {
    const { id, name } = await met();
    const made = await createCase(adviser.organization.id);
    const firm = { name, email: "nu@adress.example" };
    unwrap(await setFirm(adviser, { id: made.id, version: 1, side: "giver", firm }));
    expect((await pageOf(id)).prospect?.contactEmail).toBe("nu@adress.example");
  });
});

describe("what advisers noted of a firm", () => {
  const values = { title: "Torr spån", amount: "12", unit: "tonne", per: "month" };

  it("is completed, ended and confirmed by their team, and never by others", async () => {
    const { id: firm } = await met();
    const { id } = await createFlow({ prospectId: firm, origin: "visit", confirmedAt: null });
    const colleague = await createColleague(adviser.organization.id);
    expect(refusal(await changeFlow(await createAdviser(), { id, version: 1, values }))).toEqual([
      "not_found",
      undefined,
    ]);
    unwrap(await changeFlow(colleague, { id, version: 1, values: { ...values, price: "99", agreed: "on" } }));
    const row = () => db().flow.findUniqueOrThrow({ where: { id } });
    expect(await row()).toMatchObject({
      title: "Torr spån",
      origin: "visit",
      confirmedAt: null,
      privateOrePerTonne: null,
      privateAgreed: false,
    });
    expect(faults(await changeFlow(adviser, { id, version: 2, values: { ...values, amount: "0" } }))).toEqual([
      ["amount", "quantity_not_positive"],
    ]);
    unwrap(await settleFlow(adviser, { id, version: 2, what: "confirm" }));
    expect((await row()).confirmedAt).not.toBeNull();
    unwrap(await settleFlow(adviser, { id, version: 3, what: "end" }));
    unwrap(await settleFlow(adviser, { id, version: 4, what: "reopen" }));
    const [flow] = (await pageOf(firm)).flows;
    expect(flow).toMatchObject({ endedAt: null, seenBy: adviser.organization.id });
  });

  it("of a member is corrected by them until the member has spoken, who alone confirms it", async () => {
    const owner = await createOwner({ name: "Exempel Spåret AB" });
    const visit = unwrap(await note({ firm: "Exempel Spåret AB", "has.amount": "4", "has.unit": "tonne" })).id;
    const { id } = await db().flow.findFirstOrThrow({ where: { visitNoteId: visit } });
    unwrap(await changeFlow(adviser, { id, version: 1, values }));
    expect(refusal(await settleFlow(adviser, { id, version: 2, what: "confirm" }))).toEqual([
      "conflict",
      "flow_firm_confirms",
    ]);
    unwrap(await changeFlow(owner, { id, version: 2, values: { ...values, title: "Våt spån" } }));
    expect(refusal(await changeFlow(adviser, { id, version: 3, values }))).toEqual(["not_found", undefined]);
  });
});

describe("a visit note", () => {
  it("is changed by the team of who wrote it, with who and what in its history", async () => {
    const { name } = await met();
    const { id } = unwrap(await note({ firm: name, visitedOn: "2026-11-20" }));
    await db().visitNote.update({
      where: { id },
      data: { followUpOn: new Date("2026-11-25"), visitedOn: new Date("2025-01-07") },
    });
    const values = { has: "Torr spån", visitedOn: "2025-01-07", followUpOn: "2026-11-25" };
    expect(refusal(await changeVisit(await createAdviser(), { id, version: 1, values }))).toEqual([
      "not_found",
      undefined,
    ]);
    const colleague = await createColleague(adviser.organization.id);
    unwrap(await changeVisit(colleague, { id, version: 1, values }));
    expect(refusal(await changeVisit(adviser, { id, version: 1, values }))).toEqual(["stale_version", "visit_changed"]);
    const other = { ...values, followUpOn: "2026-11-24" };
    expect(faults(await changeVisit(adviser, { id, version: 2, values: other }))).toEqual([
      ["followUpOn", "date_passed"],
    ]);
    expect(faults(await changeVisit(adviser, { id, version: 2, values: {} }))).toEqual([["has", "visit_says_nothing"]]);
    const { visit, history, people } = unwrap(await getVisit(adviser, id));
    expect(visit.has).toBe("Torr spån");
    expect(history[0]).toMatchObject({ type: "visit.changed", payload: { fields: ["has"] } });
    expect(people.has(colleague.personId)).toBe(true);
  });
});

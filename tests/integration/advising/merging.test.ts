import { beforeEach, describe, expect, it, vi } from "vitest";
import { caseOf } from "~/features/advising/cases/get-case.server";
import { lockCase } from "~/features/advising/cases/case-store.server";
import { openCase } from "~/features/advising/cases/open-case.server";
import { setFirm } from "~/features/advising/cases/set-firm.server";
import { mergeFirms } from "~/features/advising/firms/merge-firms.server";
import { holdProspects, lockProspect } from "~/features/advising/firms/prospect-store.server";
import { readQuestion } from "~/features/advising/introductions/read-question.server";
import { db, transaction } from "~/infra/db/client.server";
import type { OrganizationMember } from "~/shared/actor";
import { newId } from "~/shared/ids";
import { unwrap } from "~/shared/result";
import { createAdviser, createCase, createIntroduction, createReachable } from "../../factories/advising";
import { createOwner } from "../../factories/organization";

let adviser: OrganizationMember;
let prospectId: string;
let member: OrganizationMember;
let other: OrganizationMember;
beforeEach(async () => {
  adviser = await createAdviser();
  prospectId = (await createReachable(adviser.organization.id)).id;
  [member, other] = [await createOwner(), await createOwner()];
});

const merge = (into = member.organization.id, from = prospectId, choices = {}) =>
  mergeFirms(adviser, { from, into, version: 1, choices });
const refusal = (result: { ok: boolean; error?: { reason?: string; params?: object } }) =>
  result.ok ? null : [result.error?.reason, result.error?.params];
const standing = async (id: string) => unwrap(await caseOf(adviser, id)).advisingCase;
const caseWith = (over: object = {}) =>
  createCase(adviser.organization.id, { giverProspectId: prospectId, receiverId: other.organization.id, ...over });
const bothYes = { giverAnswer: "yes", receiverAnswer: "yes", introducedAt: new Date() };
const names = [{ side: "receiver", key: "contact", text: "Inköpare, kop@exempel.example", when: "introduction" }];

describe("merging a firm that advisers follow in cases", () => {
  it("is refused while it is asked or has said yes: its answer is no other firm's", async () => {
    const waits = await caseWith({ title: "Spån" });
    const stands = await caseWith({ title: "Bark" });
    await createIntroduction(waits.id);
    const { id: introductionId } = await createIntroduction(stands.id, { ...bothYes, shared: names });
    const refused = await merge();
    expect(refusal(refused)).toEqual(["firm_merge_asked", { cases: "Spån; Bark" }]);
    expect((await readQuestion(member, { introductionId })).ok).toBe(false);
    for (const { id } of [waits, stands])
      expect(await standing(id)).toMatchObject({ giver: { kind: "prospect", id: prospectId }, version: 1 });
    expect(await db().prospect.findUnique({ where: { id: prospectId } })).toMatchObject({ mergedInto: null });
  });

  it("is refused where both sides would be one firm, by name of the case", async () => {
    const { id } = await caseWith({ title: "Flis" });
    expect(refusal(await merge(other.organization.id))).toEqual(["firm_merge_both_sides", { cases: "Flis" }]);
    expect((await standing(id)).giver).toEqual({ kind: "prospect", id: prospectId });
    // One that has ended keeps its history as it was.
    await db().advisingCase.update({ where: { id }, data: { stage: "declined", closedAt: new Date() } });
    unwrap(await merge(other.organization.id));
    expect((await standing(id)).giver).toEqual({ kind: "prospect", id: prospectId });
  });

  it("moves the others, as a new version that the log tells of", async () => {
    const { id } = await caseWith();
    await createIntroduction(id, { giverAnswer: "no" });
    unwrap(await merge());
    expect(await standing(id)).toMatchObject({
      giver: { kind: "organization", id: member.organization.id },
      version: 2,
    });
    const events = await db().event.findMany({ where: { subjectId: id } });
    expect(events.map(({ type, payload }) => [type, payload])).toEqual([
      [
        "case.firm_set",
        { side: "giver", firm: { kind: "organization", id: member.organization.id }, merged: prospectId },
      ],
    ]);
  });

  it("waits for cases before firms, as their own commands do, so that nobody waits in a ring", async () => {
    const kept = await createReachable(adviser.organization.id, { name: "Exempel Bruket" });
    const { id } = await caseWith();
    const { id: held } = await caseWith({ giverProspectId: kept.id });
    const [merging] = await transaction(async (tx) => {
      // A command of the case: it holds the case, and then the firm that stands in it.
      await lockCase(tx, held);
      const waiting = merge(kept.id);
      await vi.waitFor(async () => {
        const [row] = await db().$queryRaw<{ waiting: bigint }[]>`
          select count(*) as waiting from pg_stat_activity
          where datname = current_database() and wait_event_type = 'Lock' and query like '%advising_case%for update%'`;
        expect(Number(row?.waiting)).toBe(1);
      });
      await holdProspects(tx, adviser.organization.id);
      for (const firmId of [prospectId, kept.id])
        expect(await lockProspect(tx, adviser.organization.id, firmId)).not.toBeNull();
      // In a list, so that the transaction ends without waiting for who waits for it.
      return [waiting] as const;
    });
    unwrap(await merging);
    expect((await standing(id)).giver).toEqual({ kind: "prospect", id: kept.id });
  });

  it("and what is done in its cases at the same moment both end, whichever comes first", async () => {
    const kept = await createReachable(adviser.organization.id, { name: "Exempel Bruket" });
    const cases = await Promise.all([1, 2, 3, 4].map(() => caseWith({ receiverId: null })));
    const named = (id: string, index: number) =>
      setFirm(adviser, {
        id,
        version: 1,
        side: index % 2 === 0 ? "giver" : "receiver",
        firm: { name: index % 2 === 0 ? "Exempel Bruket" : `Exempel Ny ${index}`, email: `ny-${index}@bruket.example` },
      });
    const done = await Promise.all([...cases.map(({ id }, index) => named(id, index)), merge(kept.id)]);
    expect(done.at(-1)).toMatchObject({ ok: true });
    const refused = done.flatMap((one) => (one.ok ? [] : [one.error.code]));
    expect(refused.filter((code) => code !== "stale_version" && code !== "conflict")).toEqual([]);
    for (const { id } of cases) expect((await standing(id)).giver).toEqual({ kind: "prospect", id: kept.id });
  });

  it("into another prospect keeps the address that one was asked at", async () => {
    const kept = await createReachable(adviser.organization.id, { name: "Exempel Bruket" });
    const { id } = await createCase(adviser.organization.id, { title: "Kutter", receiverProspectId: kept.id });
    await createIntroduction(id);
    expect(refusal(await merge(kept.id, prospectId, { contactEmail: "b" }))).toEqual([
      "firm_merge_asked",
      { cases: "Kutter" },
    ]);
    unwrap(await merge(kept.id));
    // A merged firm that is named again is the one that it became.
    const caseId = newId();
    const input = { id: caseId, title: "Spån", categoryCode: null, municipalityCode: null };
    const firms = { giver: { name: "Exempel Pelletsbruket AB", email: "" }, receiver: { name: "", email: "" } };
    unwrap(await openCase(adviser, { ...input, ...firms, tonnesPerYear: null, fundingProject: "" }));
    expect((await standing(caseId)).giver).toEqual({ kind: "prospect", id: kept.id });
  });
});

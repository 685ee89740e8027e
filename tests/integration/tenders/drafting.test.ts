import { describe, expect, it } from "vitest";
import { createTender as start } from "~/features/tenders/create-tender.server";
import { getTender } from "~/features/tenders/get-tender.server";
import { listTenders } from "~/features/tenders/list-tenders.server";
import { saveTender } from "~/features/tenders/save-tender.server";
import type { TenderContent } from "~/features/tenders/tender";
import { db } from "~/infra/db/client.server";
import { unwrap } from "~/shared/result";
import { createMemberOf, createOwner } from "../../factories/organization";
import { createOfficer, createSecondOfficer, createTender } from "../../factories/tender";

const contentOf = async (id: string) =>
  (await db().tender.findUniqueOrThrow({ where: { id } })).content as unknown as TenderContent;

describe("starting a tender", () => {
  it("makes a draft with one lot, its starter an officer of it, its first version kept and an event written", async () => {
    const officer = await createOfficer();
    const { id, reference } = unwrap(await start(officer, { title: "  Kontorsstolar " }));
    expect(reference).toMatch(/^U-[2-9A-Z]{7}$/);
    const row = await db().tender.findUniqueOrThrow({ where: { id }, include: { members: true, versions: true } });
    expect(row).toMatchObject({ title: "Kontorsstolar", state: "draft", version: 1, editedBy: officer.personId });
    expect(row.members).toEqual([{ tenderId: id, personId: officer.personId, role: "officer" }]);
    expect(row.versions).toMatchObject([{ version: 1, note: "created" }]);
    expect((await contentOf(id)).lots).toHaveLength(1);
    expect(await db().event.findFirstOrThrow({ where: { subjectId: id } })).toMatchObject({ type: "tender.created" });
  });

  it("is for procurement officers, and needs a title", async () => {
    const officer = await createOfficer();
    const colleague = await createMemberOf(officer.organization.id, { role: "admin" });
    expect(await start(colleague, { title: "Stolar" })).toMatchObject({ ok: false, error: { code: "forbidden" } });
    expect(await start(officer, { title: " " })).toMatchObject({
      ok: false,
      error: { fields: [{ field: "title", code: "required" }] },
    });
  });

  it("takes the function from the database, not from the session", async () => {
    const officer = await createOfficer();
    await db().membership.updateMany({ where: { personId: officer.personId }, data: { functions: [] } });
    expect(await start(officer, { title: "Stolar" })).toMatchObject({ ok: false, error: { reason: "officers_only" } });
  });
});

describe("who meets a tender", () => {
  it("is every officer of the authority, and others by their role in it; to everybody else it does not exist", async () => {
    const officer = await createOfficer();
    const second = await createSecondOfficer(officer);
    const requester = await createMemberOf(officer.organization.id, { role: "member" });
    const owner = await createMemberOf(officer.organization.id, { role: "owner" });
    const stranger = await createOfficer();
    const { id } = await createTender(officer.organization.id, { members: { [requester.personId]: "requester" } });
    const role = async (actor: typeof officer) => {
      const found = await getTender(actor, id);
      return found.ok ? found.value.role : found.error.code;
    };
    expect(await Promise.all([officer, second, requester, owner, stranger].map(role))).toEqual([
      "officer",
      "officer",
      "requester",
      "not_found",
      "not_found",
    ]);
    expect((await listTenders(requester)).map((row) => row.id)).toEqual([id]);
    expect(await listTenders(owner)).toEqual([]);
    expect((await listTenders(second)).map((row) => row.id)).toContain(id);
    expect(await listTenders(await createOwner())).toEqual([]);
  });
});

describe("saving a draft", () => {
  it("moves the version on and refuses the older one with the draft as it now is", async () => {
    const officer = await createOfficer();
    const second = await createSecondOfficer(officer);
    const { id, content } = await createTender(officer.organization.id);
    const whole = content as unknown as TenderContent;
    const mine = unwrap(await saveTender(officer, { id, version: 1, content: { ...whole, diaryNumber: "EK 1" } }));
    expect(mine.version).toBe(2);
    const theirs = await saveTender(second, { id, version: 1, content: { ...whole, title: "Annat" } });
    expect(theirs).toMatchObject({
      ok: false,
      error: { code: "stale_version", current: { version: 2, content: { diaryNumber: "EK 1" } } },
    });
    expect(await contentOf(id)).toMatchObject({ title: whole.title, diaryNumber: "EK 1" });
    expect(await db().tender.findUniqueOrThrow({ where: { id } })).toMatchObject({ diaryNumber: "EK 1" });
  });

  it("of two at once lets one through", async () => {
    const officer = await createOfficer();
    const second = await createSecondOfficer(officer);
    const { id, content } = await createTender(officer.organization.id);
    const whole = content as unknown as TenderContent;
    const both = await Promise.all([
      saveTender(officer, { id, version: 1, content: { ...whole, description: "A" } }),
      saveTender(second, { id, version: 1, content: { ...whole, description: "B" } }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await db().tender.findUniqueOrThrow({ where: { id } })).version).toBe(2);
  });

  it("keeps one row of the history for one sitting, and one for each person", async () => {
    const officer = await createOfficer();
    const second = await createSecondOfficer(officer);
    const { id, content } = await createTender(officer.organization.id);
    const whole = content as unknown as TenderContent;
    for (const version of [1, 2, 3])
      unwrap(await saveTender(officer, { id, version, content: { ...whole, description: `Text ${version}` } }));
    unwrap(await saveTender(second, { id, version: 4, content: { ...whole, description: "Annan" } }));
    const kept = await db().tenderVersion.findMany({ where: { tenderId: id }, orderBy: { version: "asc" } });
    expect(kept.map(({ version, savedBy }) => [version, savedBy])).toEqual([
      [1, null],
      [4, officer.personId],
      [5, second.personId],
    ]);
  });

  it("leaves an unchanged draft at its version", async () => {
    const officer = await createOfficer();
    const { id, content } = await createTender(officer.organization.id);
    const saved = await saveTender(officer, { id, version: 1, content: content as unknown as TenderContent });
    expect(unwrap(saved).version).toBe(1);
  });

  it("refuses money below zero, a weight above a hundred and more than a draft holds, naming each", async () => {
    const officer = await createOfficer();
    const { id, content } = await createTender(officer.organization.id);
    const whole = content as unknown as TenderContent;
    const [lot] = whole.lots;
    if (!lot) throw new Error("A draft without a lot");
    const faults = async (over: Partial<TenderContent>) => {
      const saved = await saveTender(officer, { id, version: 1, content: { ...whole, ...over } });
      return saved.ok ? [] : (saved.error.fields ?? []).map(({ field, code }) => `${field} ${code}`);
    };
    expect(await faults({ lots: [{ ...lot, estimatedValueMinor: -1 }] })).toEqual([
      "lots.0.estimatedValueMinor too_small",
    ]);
    expect(await faults({ evaluation: { kind: "relative_scoring", priceWeight: 140 } })).toEqual([
      "evaluation.priceWeight too_big",
    ]);
    expect(await faults({ lots: Array.from({ length: 41 }, (_, n) => ({ ...lot, key: `d${n}` })) })).toEqual([
      "lots too_many",
    ]);
    expect(await contentOf(id)).toEqual(whole);
  });

  it("is not for reviewers, requesters and readers, and not for a locked draft", async () => {
    const officer = await createOfficer();
    const requester = await createMemberOf(officer.organization.id, { role: "member" });
    const draft = await createTender(officer.organization.id, { members: { [requester.personId]: "requester" } });
    const content = draft.content as unknown as TenderContent;
    expect(await saveTender(requester, { id: draft.id, version: 1, content })).toMatchObject({
      ok: false,
      error: { code: "forbidden", reason: "tender_role" },
    });
    const approved = await createTender(officer.organization.id, { state: "approved" });
    expect(await saveTender(officer, { id: approved.id, version: 1, content })).toMatchObject({
      ok: false,
      error: { code: "conflict", reason: "tender_is_approved" },
    });
  });
});

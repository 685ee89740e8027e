import { describe, expect, it } from "vitest";
import { approveTender, reopenTender } from "~/features/tenders/review/approve-tender.server";
import { commentOn, commentsOf, resolveComment } from "~/features/tenders/review/comment.server";
import { cancelTender, handOverTender } from "~/features/tenders/review/hand-over-tender.server";
import { assignSection, peopleOf, setRole } from "~/features/tenders/review/people.server";
import { requestReview, withdrawReview } from "~/features/tenders/review/request-review.server";
import { compareVersions, restoreVersion, versionsOf } from "~/features/tenders/review/versions.server";
import { saveTender } from "~/features/tenders/save-tender.server";
import type { TenderContent } from "~/features/tenders/tender";
import { db } from "~/infra/db/client.server";
import { newId } from "~/shared/ids";
import { unwrap } from "~/shared/result";
import { fromLibrary } from "../../factories/draft-criterion";
import { createMemberOf } from "../../factories/organization";
import { createOfficer, createSecondOfficer, createTender, readyContent } from "../../factories/tender";

const stateOf = async (id: string) => (await db().tender.findUniqueOrThrow({ where: { id } })).state;
const reason = (result: { ok: boolean; error?: { reason?: string } }) => (result.ok ? "ok" : result.error?.reason);

describe("approval by a second person", () => {
  it("is refused to who wrote last and to who asked, and given to the third", async () => {
    const writer = await createOfficer();
    const asker = await createSecondOfficer(writer);
    const third = await createSecondOfficer(writer);
    const { id } = await createTender(writer.organization.id, { content: readyContent() }, writer.personId);
    unwrap(await requestReview(asker, { id }));
    expect(reason(await approveTender(writer, { id, version: 1 }))).toBe("tender_second_person");
    expect(reason(await approveTender(asker, { id, version: 1 }))).toBe("tender_second_person");
    expect(await stateOf(id)).toBe("in_review");
    expect(reason(await approveTender(third, { id, version: 1 }))).toBe("ok");
    const row = await db().tender.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({ state: "approved", approvedBy: third.personId });
    const types = (await db().event.findMany({ where: { subjectId: id } })).map(({ type }) => type);
    expect(types).toEqual(expect.arrayContaining(["tender.review_requested", "tender.approved"]));
  });

  it("counts for the version that was read, and only when nothing must be mended", async () => {
    const writer = await createOfficer();
    const second = await createSecondOfficer(writer);
    const { id } = await createTender(writer.organization.id, { state: "in_review" }, writer.personId);
    expect(reason(await approveTender(second, { id, version: 7 }))).toBe("tender_changed");
    expect(reason(await approveTender(second, { id, version: 1 }))).toBe("tender_not_ready");
    expect(await stateOf(id)).toBe("in_review");
  });

  it("may be given by somebody whose role is reviewer, not by a requester", async () => {
    const writer = await createOfficer();
    const reviewer = await createMemberOf(writer.organization.id, { role: "member" });
    const requester = await createMemberOf(writer.organization.id, { role: "member" });
    const members = { [reviewer.personId]: "reviewer", [requester.personId]: "requester" } as const;
    const over = { state: "in_review", content: readyContent(), members } as const;
    const { id } = await createTender(writer.organization.id, over, writer.personId);
    expect(reason(await approveTender(requester, { id, version: 1 }))).toBe("tender_role");
    expect(reason(await approveTender(reviewer, { id, version: 1 }))).toBe("ok");
  });

  it("locks the draft and falls when it is opened again", async () => {
    const writer = await createOfficer();
    const { id, content } = await createTender(writer.organization.id, { state: "approved" }, writer.personId);
    const whole = content as unknown as TenderContent;
    expect(reason(await saveTender(writer, { id, version: 1, content: { ...whole, title: "X" } }))).toBe(
      "tender_is_approved",
    );
    unwrap(await reopenTender(writer, { id }));
    expect(await db().tender.findUniqueOrThrow({ where: { id } })).toMatchObject({ state: "draft", approvedAt: null });
    expect(reason(await saveTender(writer, { id, version: 1, content: { ...whole, title: "X" } }))).toBe("ok");
  });

  it("can be called off", async () => {
    const writer = await createOfficer();
    const { id } = await createTender(writer.organization.id, { state: "in_review" }, writer.personId);
    unwrap(await withdrawReview(writer, { id }));
    expect(await stateOf(id)).toBe("draft");
  });
});

describe("handing over", () => {
  it("pressed twice at once is done once", async () => {
    const officer = await createOfficer();
    const { id } = await createTender(officer.organization.id, { state: "approved" });
    const both = (await Promise.all([handOverTender(officer, { id }), handOverTender(officer, { id })])).map(unwrap);
    expect(both.map(({ repeated }) => repeated).sort()).toEqual([false, true]);
    expect(await db().event.count({ where: { subjectId: id, type: "tender.handed_over" } })).toBe(1);
    expect(await stateOf(id)).toBe("handed_over");
  });

  it("asks for an approval first, and cannot be undone by opening again", async () => {
    const officer = await createOfficer();
    const draft = await createTender(officer.organization.id);
    expect(reason(await handOverTender(officer, { id: draft.id }))).toBe("tender_is_draft");
    const gone = await createTender(officer.organization.id, { state: "handed_over" });
    expect(reason(await reopenTender(officer, { id: gone.id }))).toBe("tender_is_handed_over");
  });

  it("cancelling closes for good", async () => {
    const officer = await createOfficer();
    const { id } = await createTender(officer.organization.id);
    unwrap(await cancelTender(officer, { id }));
    expect(reason(await requestReview(officer, { id }))).toBe("tender_is_cancelled");
  });
});

describe("comments", () => {
  it("stand at a section or a criterion that is there, once however often the button is pressed", async () => {
    const officer = await createOfficer();
    const content = { criteria: [fromLibrary("k1", "MOB-10")] };
    const { id } = await createTender(officer.organization.id, { content, state: "in_review" });
    const said = { id, anchor: "criterion:k1", body: "Stämmer provningen?" };
    unwrap(await commentOn(officer, said));
    expect(unwrap(await commentOn(officer, said)).repeated).toBe(true);
    expect(await commentOn(officer, { ...said, anchor: "criterion:k9" })).toMatchObject({ ok: false });
    const [comment] = unwrap(await commentsOf(officer, id));
    expect(comment).toMatchObject({ body: said.body, authorId: officer.personId, resolvedAt: null });
    expect(unwrap(await resolveComment(officer, { id, commentId: comment?.id ?? "" })).changed).toBe(true);
    expect(unwrap(await resolveComment(officer, { id, commentId: comment?.id ?? "" })).changed).toBe(false);
    expect(await resolveComment(officer, { id, commentId: newId() })).toMatchObject({ ok: false });
  });

  it("are not for readers, and unknown to others", async () => {
    const officer = await createOfficer();
    const reader = await createMemberOf(officer.organization.id, { role: "member" });
    const stranger = await createOfficer();
    const { id } = await createTender(officer.organization.id, { members: { [reader.personId]: "reader" } });
    expect(reason(await commentOn(reader, { id, anchor: "om", body: "Hej" }))).toBe("tender_role");
    expect(await commentOn(stranger, { id, anchor: "om", body: "Hej" })).toMatchObject({
      error: { code: "not_found" },
    });
    expect(await commentsOf(stranger, id)).toMatchObject({ error: { code: "not_found" } });
  });
});

describe("people", () => {
  it("of the authority can be given a role and a section, others cannot", async () => {
    const officer = await createOfficer();
    const colleague = await createMemberOf(officer.organization.id, { role: "member" });
    const stranger = await createOfficer();
    const { id } = await createTender(officer.organization.id);
    unwrap(await setRole(officer, { id, personId: colleague.personId, role: "reviewer" }));
    unwrap(await assignSection(officer, { id, section: "krav", personId: colleague.personId }));
    const { people, assignments } = unwrap(await peopleOf(officer, id));
    expect(people.find(({ personId }) => personId === colleague.personId)?.role).toBe("reviewer");
    expect(assignments).toEqual([{ section: "krav", personId: colleague.personId }]);
    const foreign = { id, personId: stranger.personId };
    expect(await setRole(officer, { ...foreign, role: "reader" })).toMatchObject({ error: { code: "invalid_input" } });
    expect(await assignSection(officer, { ...foreign, section: "om" })).toMatchObject({ ok: false });
    expect(reason(await setRole(colleague, { id, personId: colleague.personId, role: "officer" }))).toBe("tender_role");
  });
});

describe("versions", () => {
  it("can be compared and taken back without losing what stood since", async () => {
    const officer = await createOfficer();
    const second = await createSecondOfficer(officer);
    const { id, content } = await createTender(officer.organization.id, {}, officer.personId);
    const whole = content as unknown as TenderContent;
    unwrap(await saveTender(second, { id, version: 1, content: { ...whole, title: "Nytt namn" } }));
    const changes = unwrap(await compareVersions(officer, { id, from: 1, to: 2 }));
    expect(changes).toEqual([
      { section: "om", line: "title", of: "", before: "Kontorsmöbler 2027", after: "Nytt namn" },
    ]);
    const restored = unwrap(await restoreVersion(officer, { id, version: 2, restore: 1 }));
    expect(restored.version).toBe(3);
    const rows = unwrap(await versionsOf(officer, id));
    expect(rows.map(({ version, note }) => `${version} ${note}`)).toEqual(["3 restored", "2 ", "1 created"]);
    expect(reason(await restoreVersion(officer, { id, version: 2, restore: 1 }))).toBe("tender_changed");
  });
});

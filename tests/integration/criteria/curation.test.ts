import { beforeEach, describe, expect, it } from "vitest";
import type { CriterionRef } from "~/features/criteria/criterion";
import { changeProposal } from "~/features/criteria/curation/change-proposal.server";
import { getCuration } from "~/features/criteria/curation/get-curation.server";
import { importCriteria } from "~/features/criteria/curation/import-criteria.server";
import { proposeCriterion } from "~/features/criteria/curation/propose-criterion.server";
import { publishProposal } from "~/features/criteria/curation/publish-proposal.server";
import { recordLinkCheck } from "~/features/criteria/curation/record-link-check.server";
import { reviewProposal } from "~/features/criteria/curation/review-proposal.server";
import { withdrawVersion } from "~/features/criteria/curation/withdraw-version.server";
import { exportCriteria } from "~/features/criteria/library/export-criteria.server";
import { getCriterion } from "~/features/criteria/library/get-criterion.server";
import { db } from "~/infra/db/client.server";
import { visitor, type Member } from "~/shared/actor";
import { unwrap } from "~/shared/result";
import { createCriterion, plainContent } from "../../factories/criterion";
import { createMemberOf, createOrganization } from "../../factories/organization";
import { createMember } from "../../factories/person";

const days = { validFrom: "2026-12-01", validTo: null };
let ann: Member;
let bo: Member;
let stranger: Member;

beforeEach(async () => {
  const region = await createOrganization({ kind: "region", verifiedAt: new Date() });
  ann = await createMemberOf(region.id, { functions: ["region_developer"] });
  bo = await createMember({ platformAdministrator: true });
  stranger = await createMemberOf(region.id, { role: "member", functions: ["procurement_officer"] });
});

const propose = async (by: Member, id: string | null = null, content = plainContent()) =>
  unwrap(await proposeCriterion(by, { id, content, note: "Behövs.", ...days }));
const approve = (by: Member, ref: CriterionRef, revision = 1) =>
  reviewProposal(by, { ...ref, revision, verdict: "approved", note: "" });
const refused = (code: string, reason?: string) => ({
  ok: false,
  error: { code, ...(reason ? { reason } : {}) },
});

describe("from proposal to publication", () => {
  it("takes two people, and the version before is superseded in the same moment", async () => {
    const { id } = await createCriterion();
    const ref = await propose(ann, id, plainContent({ title: { sv: "Längre garanti", en: "Longer warranty" } }));
    expect(ref).toEqual({ id, version: 2 });
    expect(await publishProposal(bo, { ...ref, revision: 1 })).toMatchObject(
      refused("conflict", "criterion_not_approved"),
    );
    unwrap(await approve(bo, ref));
    unwrap(await publishProposal(ann, { ...ref, revision: 1 }));
    unwrap(await publishProposal(bo, { ...ref, revision: 1 }));
    const { shown, versions } = unwrap(await getCriterion(visitor("sv"), id));
    expect(shown).toMatchObject({ version: 2, state: "published", reviewedBy: bo.personId });
    expect(versions[1]).toMatchObject({ version: 1, state: "superseded" });
    const events = await db().event.findMany({ where: { subjectId: id }, orderBy: { occurredAt: "asc" } });
    expect(events.map(({ type }) => type)).toEqual([
      "criterion.proposed",
      "criterion.approved",
      "criterion.superseded",
      "criterion.published",
    ]);
  });

  it("is never approved by who proposed it, in whichever role they act", async () => {
    const ref = await propose(ann);
    expect(await approve(ann, ref)).toMatchObject(refused("conflict", "criterion_own_review"));
    await db().person.update({ where: { id: ann.personId }, data: { platformAdministrator: true } });
    expect(await approve({ ...ann, organization: null, platformAdministrator: true }, ref)).toMatchObject(
      refused("conflict", "criterion_own_review"),
    );
    await expect(
      db().criterionVersion.update({
        where: { criterionId_version: { criterionId: ref.id, version: ref.version } },
        data: { reviewedBy: ann.personId },
      }),
    ).rejects.toThrow("criterion_version_two_persons");
  });

  it("is for curators alone, as things stand when they press", async () => {
    const ref = await propose(ann);
    expect(await proposeCriterion(stranger, { id: null, content: plainContent(), note: "", ...days })).toMatchObject(
      refused("forbidden"),
    );
    expect(await approve(stranger, ref)).toMatchObject(refused("forbidden"));
    expect(await getCuration(stranger)).toMatchObject(refused("forbidden"));
    expect(
      await proposeCriterion(visitor("sv"), { id: null, content: plainContent(), note: "", ...days }),
    ).toMatchObject(refused("not_signed_in"));
    await db().person.update({ where: { id: bo.personId }, data: { platformAdministrator: false } });
    expect(await approve(bo, ref)).toMatchObject(refused("forbidden"));
  });

  it("loses its approval when it is changed, and what was read is what is approved", async () => {
    const ref = await propose(ann);
    unwrap(await approve(bo, ref));
    const content = plainContent({ motive: { sv: "Ett annat skäl.", en: "Another reason." } });
    unwrap(await changeProposal(ann, { ...ref, revision: 1, content, note: "", ...days }));
    expect(await publishProposal(bo, { ...ref, revision: 2 })).toMatchObject(
      refused("conflict", "criterion_not_approved"),
    );
    expect(await approve(bo, ref, 1)).toMatchObject(refused("stale_version"));
    expect(await changeProposal(ann, { ...ref, revision: 1, content, note: "", ...days })).toMatchObject(
      refused("stale_version"),
    );
    expect(await changeProposal(bo, { ...ref, revision: 2, content, note: "", ...days })).toMatchObject(
      refused("forbidden", "criterion_not_yours"),
    );
    unwrap(await approve(bo, ref, 2));
    unwrap(await publishProposal(bo, { ...ref, revision: 2 }));
  });

  it("is sent back with a reason", async () => {
    const ref = await propose(ann);
    const back = { ...ref, revision: 1, verdict: "returned", note: "" } as const;
    expect(await reviewProposal(bo, back)).toMatchObject({ error: { fields: [{ field: "note", code: "too_short" }] } });
    unwrap(await reviewProposal(bo, { ...back, note: "Källan saknas." }));
    expect(unwrap(await getCuration(bo)).proposals.find(({ id }) => id === ref.id)).toMatchObject({
      verdict: "returned",
      reviewNote: "Källan saknas.",
    });
  });

  it("is one at a time for a criterion, also when pressed twice at once", async () => {
    const { id } = await createCriterion();
    const input = { id, content: plainContent(), note: "", ...days };
    const both = await Promise.all([proposeCriterion(ann, input), proposeCriterion(ann, input)]);
    expect(both.filter(({ ok }) => ok).length).toBe(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject(refused("conflict", "criterion_proposed_already"));
  });

  it("is refused where the content makes no sense, naming the place", async () => {
    const broken = plainContent({
      requirement: {
        target: "offer",
        attribute: "warranty_months",
        operator: "at_least",
        bound: { value: 2 },
        unit: "kg",
      },
      parameters: [],
      text: { sv: "Text", en: "Text" },
    });
    expect(await proposeCriterion(ann, { id: null, content: broken, note: "", ...days })).toMatchObject({
      error: { fields: [{ field: "requirement", code: "criterion_unit_mismatch" }] },
    });
    const { id } = await createCriterion({ content: { level: "advanced" } });
    const circle = plainContent({ level: "advanced", includes: [id] });
    expect(await proposeCriterion(ann, { id: null, content: circle, note: "", ...days })).toMatchObject({
      error: { fields: [{ field: "includes.0", code: "criterion_level_not_lower" }] },
    });
    expect(await proposeCriterion(ann, { id: "PROV-9998", content: plainContent(), note: "", ...days })).toMatchObject(
      refused("not_found"),
    );
    expect(
      await proposeCriterion(ann, {
        id: null,
        content: plainContent(),
        note: "",
        validFrom: "2026-12-01",
        validTo: "2026-11-01",
      }),
    ).toMatchObject({ error: { fields: [{ field: "validTo", code: "ends_before_start" }] } });
  });

  it("is not published when what it replaces has been withdrawn meanwhile", async () => {
    const basic = await createCriterion();
    const ref = await propose(ann, null, plainContent({ level: "advanced", replaces: [basic.id] }));
    unwrap(await approve(bo, ref));
    unwrap(await withdrawVersion(bo, { ...basic, reason: "Föråldrat krav." }));
    expect(await publishProposal(bo, { ...ref, revision: 1 })).toMatchObject({
      error: { fields: [{ field: "replaces.0", code: "criterion_level_unknown" }] },
    });
  });
});

describe("withdrawing", () => {
  it("needs a reason, spares what others include, and can be pressed twice", async () => {
    const basic = await createCriterion();
    const other = await createCriterion({ content: { level: "advanced", includes: [basic.id] } });
    expect(await withdrawVersion(ann, { ...basic, reason: "" })).toMatchObject({
      error: { fields: [{ field: "reason" }] },
    });
    expect(await withdrawVersion(ann, { ...basic, reason: "Föråldrat." })).toMatchObject({
      error: { reason: "criterion_needed", params: { ids: other.id } },
    });
    unwrap(await withdrawVersion(ann, { ...other, reason: "Föråldrat." }));
    unwrap(await withdrawVersion(ann, { ...basic, reason: "Föråldrat." }));
    unwrap(await withdrawVersion(ann, { ...basic, reason: "Föråldrat." }));
    expect(unwrap(await getCriterion(visitor("sv"), basic.id)).shown.state).toBe("withdrawn");
  });

  it("of a proposal is for who proposed it", async () => {
    const ref = await propose(ann);
    expect(await withdrawVersion(bo, { ...ref, reason: "Vill inte." })).toMatchObject(refused("forbidden"));
    unwrap(await withdrawVersion(ann, { ...ref, reason: "Vill inte." }));
    expect(await getCriterion(visitor("sv"), ref.id)).toMatchObject(refused("not_found"));
  });
});

describe("a file of criteria", () => {
  const fileOf = (...criteria: unknown[]) =>
    JSON.stringify({ format: "tillvara-criteria", formatVersion: 1, criteria });
  const version = (id: string, content = plainContent()) => ({
    id,
    version: 1,
    state: "published",
    date: "2026-12-01",
    ...days,
    content,
  });

  it("becomes proposals where it says something new, and is unchanged when read back", async () => {
    const { id } = await createCriterion();
    const same = await importCriteria(ann, { text: JSON.stringify(await exportCriteria(visitor("sv"))), note: "" });
    expect(unwrap(same).proposed).toEqual([]);
    const changed = plainContent({ title: { sv: "Ny rubrik", en: "New title" } });
    const text = fileOf(version(id, changed), version("PROV-9001"));
    expect(unwrap(await importCriteria(ann, { text, note: "Från grannregionen." }))).toEqual({
      proposed: [
        { id, version: 2 },
        { id: "PROV-9001", version: 1 },
      ],
      unchanged: 0,
      waiting: [],
    });
    expect(unwrap(await importCriteria(ann, { text, note: "" })).waiting).toEqual([id, "PROV-9001"]);
  });

  it("may bring both ends of an inclusion, and is refused whole when anything in it is wrong", async () => {
    const upper = plainContent({ level: "advanced", includes: ["PROV-9101"] });
    expect(
      unwrap(await importCriteria(ann, { text: fileOf(version("PROV-9102", upper), version("PROV-9101")), note: "" }))
        .proposed.length,
    ).toBe(2);
    const before = await db().criterionVersion.count();
    const broken = plainContent({ categories: ["furniture.rockets"] });
    expect(
      await importCriteria(ann, { text: fileOf(version("PROV-9201"), version("PROV-9202", broken)), note: "" }),
    ).toMatchObject({
      error: { fields: [{ field: "file.PROV-9202.categories.0", code: "criterion_category_unknown" }] },
    });
    expect(await importCriteria(ann, { text: "{", note: "" })).toMatchObject({
      error: { fields: [{ code: "criterion_json" }] },
    });
    expect(await importCriteria(ann, { text: fileOf({ ...version("PROV-9301"), id: "x" }), note: "" })).toMatchObject({
      error: { fields: [{ field: "file.criteria.0.id", code: "criterion_shape" }] },
    });
    expect(await importCriteria(stranger, { text: "{", note: "" })).toMatchObject(refused("forbidden"));
    expect(await db().criterionVersion.count()).toBe(before);
  });
});

describe("the curators' desk", () => {
  it("lists what is due, what is old, and the links with what was found", async () => {
    const url = "https://kalla.example/rapport";
    const due = await createCriterion({ content: { reviewBy: "2026-01-01", sources: [{ title: "Rapport", url }] } });
    const old = await createCriterion({ state: "superseded" });
    const desk = async () => unwrap(await getCuration(ann));
    expect((await desk()).overdue.map(({ id }) => id)).toContain(due.id);
    expect((await desk()).old.map(({ id }) => id)).toContain(old.id);
    const link = async () => (await desk()).links.find((one) => one.url === url);
    expect(await link()).toMatchObject({ title: "Rapport", ids: [due.id], misshapen: false, check: null });
    unwrap(await recordLinkCheck(ann, { url, works: false }));
    expect(await link()).toMatchObject({ check: { works: false } });
    expect((await desk()).links[0]?.url).toBe(url);
    unwrap(await recordLinkCheck(bo, { url, works: true }));
    expect(await link()).toMatchObject({ check: { works: true } });
    expect(await recordLinkCheck(ann, { url: "https://annan.example", works: true })).toMatchObject(
      refused("not_found"),
    );
    expect(await recordLinkCheck(stranger, { url, works: true })).toMatchObject(refused("forbidden"));
  });
});

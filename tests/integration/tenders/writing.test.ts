import { describe, expect, it } from "vitest";
import { loadShippedCriteria } from "~/features/criteria/library/load-shipped-criteria.server";
import { editDraft } from "~/features/tenders/drafting/edit-draft.server";
import { textsOf } from "~/features/tenders/drafting/draft-form";
import { addOwnRequirements, reshapeDraft } from "~/features/tenders/drafting/reshape-draft.server";
import type { TenderContent } from "~/features/tenders/tender";
import { addTemplateCriteria } from "~/features/tenders/templates/add-template-criteria.server";
import { applyTemplate, previewTemplate } from "~/features/tenders/templates/apply-template.server";
import { addCriteria, newerVersions, setLevel, takeNewest } from "~/features/tenders/templates/library-changes.server";
import { getTemplate, listTemplates } from "~/features/tenders/templates/list-templates.server";
import {
  changeTemplate,
  copyTemplate,
  removeTemplate,
  saveDraftAsTemplate,
} from "~/features/tenders/templates/own-templates.server";
import type { TemplateContent } from "~/features/tenders/templates/template-content";
import { criterionUses } from "~/features/tenders/criterion-uses.server";
import { db } from "~/infra/db/client.server";
import { unwrap } from "~/shared/result";
import { fromLibrary } from "../../factories/draft-criterion";
import { createOfficer, createSecondOfficer, createTemplate, createTender } from "../../factories/tender";

const contentOf = async (id: string) =>
  (await db().tender.findUniqueOrThrow({ where: { id } })).content as unknown as TenderContent;
const apply = { templateId: "kontorsmobler", lots: [], typed: {}, replace: "all" } as const;

describe("two who write in one draft", () => {
  it("keep each other's texts in different fields, and meet both texts in the same one", async () => {
    const officer = await createOfficer();
    const second = await createSecondOfficer(officer);
    const { id, content } = await createTender(officer.organization.id);
    const was = textsOf(content as unknown as TenderContent, "about") ?? {};
    const edit = (actor: typeof officer, typed: Record<string, string>, version: number) =>
      editDraft(actor, { id, form: "about", typed: { ...was, ...typed } as Record<string, string>, was, version });
    unwrap(await edit(officer, { description: "Deras text" }, 1));
    unwrap(await edit(second, { diaryNumber: "EK 7" }, 1));
    expect(await contentOf(id)).toMatchObject({ description: "Deras text", diaryNumber: "EK 7" });
    const clash = await edit(second, { description: "Min text" }, 1);
    expect(clash).toMatchObject({ ok: false, error: { code: "stale_version", clash: ["description"], version: 3 } });
    expect((await contentOf(id)).description).toBe("Deras text");
    unwrap(await edit(second, { description: "Min text" }, 3));
    expect((await contentOf(id)).description).toBe("Min text");
  });

  it("change the build of the draft without a version", async () => {
    const officer = await createOfficer();
    const { id } = await createTender(officer.organization.id);
    unwrap(await reshapeDraft(officer, id, { kind: "add_lot" }));
    unwrap(await reshapeDraft(officer, id, { kind: "add_item", lot: "d2" }));
    expect((await contentOf(id)).lots.map(({ items }) => items.length)).toEqual([1, 2]);
  });

  it("paste ten thousand requirements and get an answer, and nothing else happens", async () => {
    const officer = await createOfficer();
    const { id } = await createTender(officer.organization.id);
    const pasted = Array.from({ length: 10_000 }, (_, index) => `Krav ${index}`).join("\n");
    expect(await addOwnRequirements(officer, id, { pasted, kind: "award" })).toMatchObject({
      ok: false,
      error: { fields: [{ field: "pasted", code: "too_many_pasted" }] },
    });
    expect((await db().tender.findUniqueOrThrow({ where: { id } })).version).toBe(1);
  });
});

describe("templates", () => {
  it("are previewed without a trace and applied once however often they are pressed", async () => {
    await loadShippedCriteria();
    const officer = await createOfficer();
    const { id } = await createTender(officer.organization.id);
    const { plan } = unwrap(await previewTemplate(officer, { id, ...apply }));
    expect((await contentOf(id)).criteria).toEqual([]);
    expect(unwrap(await applyTemplate(officer, { id, ...apply })).added).toBe(plan.added.length);
    expect(unwrap(await applyTemplate(officer, { id, ...apply })).added).toBe(0);
    const { criteria } = await contentOf(id);
    expect(criteria).toHaveLength(plan.added.length);
    expect(criteria.every(({ template }) => template?.id === "kontorsmobler")).toBe(true);
    const wrong = await applyTemplate(officer, { id, ...apply, typed: { "MOB-11.value.years": "900" } });
    expect(wrong).toMatchObject({ ok: true });
  });

  it("of another organization do not exist: neither to look at, nor to apply, copy, change or remove", async () => {
    const [officer, stranger] = [await createOfficer(), await createOfficer()];
    const { id: templateId } = await createTemplate(stranger.organization.id);
    const { id } = await createTender(officer.organization.id);
    const gone = { ok: false, error: { code: "not_found" } };
    expect(await getTemplate(officer, templateId)).toMatchObject(gone);
    expect(await applyTemplate(officer, { id, ...apply, templateId })).toMatchObject(gone);
    expect(await copyTemplate(officer, templateId)).toMatchObject(gone);
    expect(await changeTemplate(officer, { id: templateId, version: 1 }, (content) => content)).toMatchObject(gone);
    expect(await removeTemplate(officer, templateId)).toMatchObject(gone);
    expect((await listTemplates(officer)).own).toEqual([]);
  });

  it("are copied with where they came from, adapted by version, and put away", async () => {
    const officer = await createOfficer();
    const { id } = unwrap(await copyTemplate(officer, "kontorsmobler"));
    expect(unwrap(await getTemplate(officer, id))).toMatchObject({
      own: true,
      basedOn: { id: "kontorsmobler" },
    });
    const shorter = { id, version: 1 };
    unwrap(await changeTemplate(officer, shorter, (content) => ({ ...content, criteria: [] })));
    expect(await changeTemplate(officer, shorter, (content) => content)).toMatchObject({
      error: { code: "stale_version" },
    });
    unwrap(await removeTemplate(officer, id));
    expect((await listTemplates(officer)).own).toEqual([]);
  });

  it("take further criteria of the library, each once, and only what is published", async () => {
    await loadShippedCriteria();
    const officer = await createOfficer();
    const { id } = unwrap(await copyTemplate(officer, "kontorsmobler"));
    const before = unwrap(await getTemplate(officer, id)).criteria.length;
    const refs = [
      { id: "TEX-10", version: 1 },
      { id: "MOB-13", version: 1 },
      { id: "TEX-10", version: 999 },
    ];
    expect(await addTemplateCriteria(officer, { id, version: 1, refs })).toMatchObject({ value: { added: 1 } });
    const { criteria, version } = unwrap(await getTemplate(officer, id));
    expect([version, criteria.length, criteria.at(-1)]).toMatchObject([
      2,
      before + 1,
      { ref: { id: "TEX-10", version: 1 }, values: {}, mandatory: true },
    ]);
    expect(await addTemplateCriteria(officer, { id, version: 1, refs })).toMatchObject({
      error: { code: "stale_version" },
    });
    expect(await addTemplateCriteria(officer, { id, version: 2, refs: refs.slice(2) })).toMatchObject({
      error: { fields: [{ field: "criteria" }] },
    });
    const stranger = await createOfficer();
    expect(await addTemplateCriteria(stranger, { id, version: 2, refs })).toMatchObject({
      error: { code: "not_found" },
    });
  });

  it("can be made of a draft", async () => {
    const officer = await createOfficer();
    const { id } = await createTender(officer.organization.id, {
      content: { criteria: [fromLibrary("k1", "MOB-12")] },
    });
    unwrap(await saveDraftAsTemplate(officer, { tenderId: id, title: "Våra stolar" }));
    const [own] = (await listTemplates(officer)).own;
    expect(own?.criteria.map(({ ref }) => ref.id)).toEqual(["MOB-12"]);
    expect(await saveDraftAsTemplate(officer, { tenderId: id, title: " " })).toMatchObject({ ok: false });
  });
});

describe("a template older than the library", () => {
  it("brings what is published now and says so; its uses are counted by the version it names", async () => {
    await loadShippedCriteria();
    const officer = await createOfficer();
    const { id: templateId, content } = await createTemplate(officer.organization.id);
    const { criteria } = content as unknown as TemplateContent;
    const older = criteria.map((each) =>
      each.ref.id === "MOB-13" ? { ...each, ref: { id: "MOB-13", version: 1 } } : each,
    );
    unwrap(await changeTemplate(officer, { id: templateId, version: 1 }, (was) => ({ ...was, criteria: older })));
    const { id } = await createTender(officer.organization.id);
    const { plan } = unwrap(await previewTemplate(officer, { ...apply, id, templateId }));
    expect([plan.renewed.map((one) => one.id), plan.missing]).toEqual([["MOB-13"], []]);
    unwrap(await applyTemplate(officer, { ...apply, id, templateId }));
    const taken = (await contentOf(id)).criteria.find(({ source }) => source?.id === "MOB-13");
    expect(taken).toMatchObject({ source: { version: 2 }, template: { id: templateId, version: 2 } });

    const before = await criterionUses(officer, ["MOB-13"]);
    expect(before.find(({ version }) => version === 1)).toMatchObject({ templates: 1 });
    expect(before.find(({ version }) => version === 2)?.templates).toBeGreaterThan(0);
    unwrap(await removeTemplate(officer, templateId));
    expect(
      (await criterionUses(officer, ["MOB-13"])).filter(({ version, templates }) => version === 1 && templates > 0),
    ).toEqual([]);
  });
});

describe("what the library offers a draft", () => {
  it("is taken in by name, exchanged for another level, and renewed", async () => {
    await loadShippedCriteria();
    const officer = await createOfficer();
    const old = fromLibrary("k1", "MOB-13", { source: { id: "MOB-13", version: 1 }, motive: "Egen bedömning" });
    const { id } = await createTender(officer.organization.id, { content: { criteria: [old] } });
    const refs = [{ id: "MOB-11", version: 1 }];
    expect(unwrap(await addCriteria(officer, { id, refs })).added).toBe(1);
    expect(unwrap(await addCriteria(officer, { id, refs })).added).toBe(0);
    unwrap(await setLevel(officer, { id, key: "k2", level: "advanced" }));
    expect((await contentOf(id)).criteria[1]?.source?.id).toBe("MOB-12");
    expect(await setLevel(officer, { id, key: "k2", level: "spearhead" })).toMatchObject({ ok: false });
    expect((await newerVersions(officer, await contentOf(id))).map(({ key }) => key)).toEqual(["k1"]);
    unwrap(await takeNewest(officer, { id, key: "k1", criterionId: "MOB-13" }));
    expect((await contentOf(id)).criteria[0]).toMatchObject({
      source: { id: "MOB-13", version: 2 },
      motive: "Egen bedömning",
    });
  });
});

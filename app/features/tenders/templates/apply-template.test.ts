import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attributeByKey } from "~/features/reference/attribute-dictionary";
import { fromLibrary, shipped } from "../../../../tests/factories/draft-criterion";
import { emptyContent, emptyLot } from "../empty-content";
import type { TenderContent } from "../tender";
import { planApplication, type ApplyInput } from "./apply-template";
import type { TemplateCriterion } from "./template";

const named = (id: string, over: Partial<TemplateCriterion> = {}): TemplateCriterion => ({
  ref: { id, version: shipped(id).version },
  values: {},
  weight: null,
  deductionMinor: null,
  mandatory: true,
  ...over,
});

const draft = (over: Partial<TenderContent> = {}): TenderContent => ({
  ...emptyContent("Möbler", "sv"),
  lots: [emptyLot("d1"), emptyLot("d2")],
  ...over,
});

const plan = (ids: readonly (string | TemplateCriterion)[], over: Partial<ApplyInput> = {}) => {
  const criteria = ids.map((each) => (typeof each === "string" ? named(each) : each));
  return planApplication({
    content: draft(),
    template: { id: "mall", version: 3, criteria, evaluation: { kind: "price_per_quality_point" }, terms: {} },
    versions: criteria.map(({ ref }) => shipped(ref.id)),
    lots: [],
    typed: {},
    replace: "all",
    attributes: attributeByKey,
    ...over,
  });
};

describe("applying a template", () => {
  it("brings criteria in with their defaults and remembers template and version", () => {
    const { added, content, parameters, evaluationSet } = plan(["MOB-12", "MOB-24"]);
    expect(added.map(({ key, source, template }) => [key, source, template])).toEqual([
      ["k1", { id: "MOB-12", version: 1 }, { id: "mall", version: 3 }],
      ["k2", { id: "MOB-24", version: 1 }, { id: "mall", version: 3 }],
    ]);
    expect(parameters.map(({ field }) => field)).toEqual(["MOB-12.value.years", "MOB-24.value.share"]);
    expect(content.criteria).toEqual(added);
    expect([content.evaluation?.kind, evaluationSet]).toEqual(["price_per_quality_point", true]);
  });

  it("takes typed values, the template's before the criterion's own, and refuses those outside the range by field", () => {
    const suggested = named("MOB-12", { values: { years: 12 } });
    expect(plan([suggested]).added[0]?.values).toEqual({ years: 12 });
    expect(plan([suggested], { typed: { "MOB-12.value.years": "15" } }).added[0]?.values).toEqual({ years: 15 });
    expect(plan([suggested], { typed: { "MOB-12.value.years": "900" } }).faults).toEqual([
      { field: "MOB-12.value.years", code: "too_big", params: { max: 25 } },
    ]);
  });

  it("doubles nothing: what is there is joined with its lots", () => {
    const content = draft({ criteria: [fromLibrary("k1", "MOB-24", { lots: ["d1"] })] });
    const { merged, added, content: next } = plan(["MOB-24"], { content, lots: ["d2"] });
    expect([merged, added]).toEqual([[{ key: "k1", id: "MOB-24" }], []]);
    expect(next.criteria).toHaveLength(1);
    expect(next.criteria[0]?.lots).toEqual([]);
  });

  it("is the same the second time (property)", () => {
    const ids = ["MOB-10", "MOB-11", "MOB-12", "MOB-13", "MOB-14", "MOB-24", "MOB-25", "MOB-30"];
    fc.assert(
      fc.property(fc.subarray(ids, { minLength: 1 }), (chosen) => {
        const once = plan(chosen).content;
        const twice = plan(chosen, { content: once });
        expect(twice.added).toEqual([]);
        expect(twice.content).toEqual(once);
        // No two of what is there stand instead of each other.
        const there = new Set(once.criteria.map(({ source }) => source?.id));
        const replaced = once.criteria.flatMap((criterion) => criterion.content.replaces);
        expect(replaced.filter((id) => there.has(id))).toEqual([]);
      }),
    );
  });

  it("takes out the basic criterion when the advanced one comes, unless told not to", () => {
    const content = draft({ criteria: [fromLibrary("k1", "MOB-11")] });
    expect(plan(["MOB-12"], { content }).replaced).toEqual([{ key: "k1", by: "k2" }]);
    expect(plan(["MOB-12"], { content }).content.criteria.map(({ key }) => key)).toEqual(["k2"]);
    const both = plan(["MOB-12"], { content, replace: "none" });
    expect(both.content.criteria.map(({ key }) => key)).toEqual(["k1", "k2"]);
    expect(both.conflicts.map(({ code }) => code)).toContain("replaces");
  });

  it("leaves out the basic one where the draft has the advanced one already", () => {
    const content = draft({ criteria: [fromLibrary("k1", "MOB-12")] });
    const { added, leftOut } = plan(["MOB-11"], { content });
    expect([added, leftOut]).toEqual([[], [{ id: "MOB-11", by: "MOB-12" }]]);
  });

  it("brings the version the library has published since, with the values that it still allows", () => {
    const newer = (max: number) => {
      const { content, ...rest } = shipped("MOB-12");
      const parameters = content.parameters.map((each) => (each.type === "number" ? { ...each, max } : each));
      return { ...rest, version: 2, content: { ...content, parameters } };
    };
    const template = named("MOB-12", { values: { years: 12 }, weight: null });
    const { added, renewed, missing } = plan([template], { versions: [newer(25)] });
    expect(added).toMatchObject([{ source: { id: "MOB-12", version: 2 }, values: { years: 12 } }]);
    expect([renewed, missing]).toEqual([[{ key: "k1", id: "MOB-12", version: 2 }], []]);
    expect(plan([template], { versions: [newer(10)] }).added[0]?.values).toEqual({ years: 8 });
    expect(plan([template]).renewed).toEqual([]);
  });

  it("names what the library has withdrawn or put something newer in place of", () => {
    const gone = { ...shipped("MOB-24"), state: "withdrawn" as const };
    expect(plan(["MOB-24"], { versions: [gone] })).toMatchObject({
      added: [],
      missing: [{ id: "MOB-24", version: 1 }],
    });
    const older = draft({ criteria: [fromLibrary("k1", "MOB-13", { source: { id: "MOB-13", version: 1 } })] });
    expect(plan(["MOB-13"], { content: older }).otherVersion).toEqual([{ key: "k1", id: "MOB-13", version: 1 }]);
  });

  it("leaves a model and terms alone that the draft has", () => {
    const content = draft({ evaluation: { kind: "lowest_price" }, terms: { payment: "60 dagar" } });
    const terms = { payment: { sv: "30 dagar", en: "30 days" }, other: { sv: "Övrigt", en: "Other" } };
    const template = { id: "mall", version: 1, criteria: [], evaluation: { kind: "value_deduction" } as const, terms };
    const next = plan([], { content, template });
    expect(next.content).toMatchObject({
      evaluation: { kind: "lowest_price" },
      terms: { payment: "60 dagar", other: "Övrigt" },
    });
    expect(next.termsAdded).toEqual(["other"]);
  });
});

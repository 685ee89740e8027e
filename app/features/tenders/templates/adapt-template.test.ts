import { describe, expect, it } from "vitest";
import { shipped } from "../../../../tests/factories/draft-criterion";
import { adaptTemplate } from "./adapt-template";
import { commonTemplates } from "./data/all-templates";
import type { TemplateContent } from "./template-content";

const [first] = commonTemplates;
if (!first) throw new Error("There is no common template");
const { id: _id, version: _version, ...furniture } = first;
const versions = furniture.criteria.map(({ ref }) => shipped(ref.id));
const form = (over: Record<string, string | string[]> = {}) => ({
  title: "Vår mall",
  description: "",
  keep: furniture.criteria.map(({ ref }) => ref.id),
  ...over,
});
const adapt = (over: Record<string, string | string[]> = {}, content: TemplateContent = furniture) =>
  adaptTemplate(content, versions, form(over), "sv");
const criterion = (content: TemplateContent, id: string) => content.criteria.find(({ ref }) => ref.id === id);

describe("adapting a template", () => {
  it("takes values and weights by criterion and leaves what the form did not show", () => {
    const { content, faults } = adapt({ "MOB-13.value.months": "36", "MOB-30.weight": "70", "MOB-32.weight": "30" });
    expect(faults).toEqual([]);
    expect(content.title.sv).toBe("Vår mall");
    expect(content.title.en).toBe(furniture.title.en);
    expect(criterion(content, "MOB-13")?.values).toMatchObject({ months: 36 });
    expect([criterion(content, "MOB-30")?.weight, criterion(content, "MOB-32")?.weight]).toEqual([70, 30]);
    expect(criterion(content, "MOB-11")).toEqual(criterion(furniture, "MOB-11"));
  });

  it("goes back to the criterion's own value when a field is emptied or says the same, and drops what is not kept", () => {
    const once = adapt({ "MOB-13.value.months": "36" }).content;
    expect(criterion(adapt({ "MOB-13.value.months": "" }, once).content, "MOB-13")?.values).not.toHaveProperty(
      "months",
    );
    expect(criterion(adapt({ "MOB-13.value.months": "24" }, once).content, "MOB-13")?.values).not.toHaveProperty(
      "months",
    );
    expect(adapt({ keep: ["MOB-13"] }).content.criteria.map(({ ref }) => ref.id)).toEqual(["MOB-13"]);
  });

  it("names what is outside its range, negative or missing", () => {
    expect(
      adapt({ title: " ", "MOB-13.value.months": "900", "MOB-30.weight": "-1" }).faults.map((fault) => [
        fault.field,
        fault.code,
      ]),
    ).toEqual(
      expect.arrayContaining([
        ["title", "required"],
        ["MOB-13.value.months", "too_big"],
        ["MOB-30.weight", "too_small"],
      ]),
    );
    const deducting: TemplateContent = { ...furniture, evaluation: { kind: "value_deduction" } };
    expect(adapt({ "MOB-30.deduction": "-500" }, deducting).faults).toMatchObject([
      { field: "MOB-30.deduction", code: "kronor_negative" },
    ]);
    expect(criterion(adapt({ "MOB-30.deduction": "12 500" }, deducting).content, "MOB-30")?.deductionMinor).toBe(
      1_250_000,
    );
    const relative: TemplateContent = { ...furniture, evaluation: { kind: "relative_scoring", priceWeight: 40 } };
    expect(adapt({ model: "relative_scoring", priceWeight: "55" }, relative).content.evaluation).toEqual({
      kind: "relative_scoring",
      priceWeight: 55,
    });
    expect(adapt({}, relative).content.evaluation).toEqual(relative.evaluation);
    const lifeCycle = { model: "life_cycle_cost", years: "12", discount: "3" };
    expect(adapt(lifeCycle, relative).content.evaluation).toEqual({
      kind: "life_cycle_cost",
      years: 12,
      discountPercent: 3,
    });
    expect(adapt({ model: "guess" }, relative).faults).toMatchObject([{ field: "model", code: "not_an_option" }]);
  });
});

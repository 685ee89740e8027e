import { describe, expect, it } from "vitest";
import { checkCriterion, checkLevels, isLinkShaped } from "./checks";
import { criterionVersionSchema } from "./content-schema";
import type { CriterionContent } from "./criterion";
import { shippedCriteria } from "./data/all-criteria";
import type { Check } from "./requirement";

const base = shippedCriteria.find(({ content }) => content.kind === "technical_specification")
  ?.content as CriterionContent;
const months = {
  type: "number",
  key: "months",
  label: { sv: "Månader", en: "Months" },
  unit: "month",
  min: 12,
  max: 120,
  default: 24,
} as const;
const plain: CriterionContent = { ...base, parameters: [], requirement: null, text: { sv: "Text", en: "Text" } };
const codes = (content: CriterionContent): string[] =>
  checkCriterion(content).map(({ path, code }) => `${path}:${code}`);
const withCheck = (check: Check, parameters: CriterionContent["parameters"] = []): string[] =>
  codes({ ...plain, requirement: check, parameters }).filter((code) => code.startsWith("requirement"));
const offer = (
  attribute: string,
  operator: Check["operator"],
  value?: number | string | boolean | string[],
  unit?: Check["unit"],
): Check => ({
  target: "offer",
  attribute,
  operator,
  ...(value === undefined ? {} : { bound: { value } }),
  ...(unit ? { unit } : {}),
});

describe("criteria that the product ships", () => {
  it.each(shippedCriteria.map((version) => [`${version.id}:${version.version}`, version] as const))(
    "%s has the shape and makes sense",
    (_, version) => {
      expect(criterionVersionSchema.parse(version)).toEqual(version);
      expect(checkCriterion(version.content)).toEqual([]);
    },
  );

  it("include and replace only lower criteria that exist", () => {
    const published = shippedCriteria
      .filter(({ state }) => state === "published")
      .map(({ id, content: { level, kind, includes, replaces } }) => ({ id, level, kind, includes, replaces }));
    expect(published.flatMap((node) => checkLevels(node, published))).toEqual([]);
  });
});

describe("a check against the dictionaries", () => {
  it("knows every attribute, operator and bound", () => {
    expect(withCheck(offer("warranty_months", "at_least", 2, "year"))).toEqual([]);
    expect(withCheck(offer("no_such", "at_least", 2))).toEqual(["requirement:attribute_unknown"]);
    expect(withCheck({ target: "supplier", attribute: "no_such", operator: "held" })).toEqual([
      "requirement:fact_unknown",
    ]);
    expect(withCheck(offer("warranty_months", "includes_all", ["a"]))).toEqual(["requirement:operator_unfit"]);
    expect(withCheck(offer("warranty_months", "held"))).toEqual(["requirement:operator_unfit"]);
    expect(withCheck(offer("upholstery", "at_least", "wool"))).toEqual(["requirement:operator_unfit"]);
    expect(withCheck(offer("warranty_months", "at_least"))).toEqual(["requirement:bound_missing"]);
    expect(withCheck(offer("warranty_months", "at_least", "two"))).toEqual(["requirement:bound_wrong_type"]);
    expect(withCheck(offer("warranty_months", "at_least", 601))).toEqual(["requirement:bound_out_of_range"]);
    expect(withCheck(offer("warranty_months", "at_least", 51, "year"))).toEqual(["requirement:bound_out_of_range"]);
    expect(withCheck(offer("warranty_months", "at_least", 24, "kg"))).toEqual(["requirement:unit_mismatch"]);
    expect(withCheck(offer("wear_parts_replaceable", "equals", true, "kg"))).toEqual([
      "requirement:unit_without_measure",
    ]);
    expect(withCheck(offer("take_back", "at_least", "often"))).toEqual(["requirement:bound_no_option"]);
    expect(withCheck(offer("ecolabel", "includes_any", []))).toEqual(["requirement:bound_wrong_type"]);
    expect(withCheck(offer("spare_parts_until", "after", "2030-02-30"))).toEqual(["requirement:bound_wrong_type"]);
    expect(withCheck({ target: "supplier", attribute: "iso14001", operator: "held", bound: { value: true } })).toEqual([
      "requirement:bound_needless",
    ]);
  });

  it("knows its parameter", () => {
    const check: Check = {
      target: "offer",
      attribute: "warranty_months",
      operator: "at_least",
      bound: { parameter: "months" },
      unit: "month",
    };
    expect(withCheck(check, [months])).toEqual([]);
    expect(withCheck(check)).toEqual(["requirement:parameter_unknown"]);
    expect(withCheck({ ...check, unit: "year" }, [months])).toEqual(["requirement:parameter_other_unit"]);
    expect(withCheck(check, [{ ...months, max: 900 }])).toEqual(["requirement:bound_out_of_range"]);
    expect(withCheck(check, [{ type: "text", key: "months", label: months.label, maxLength: 9, default: "" }])).toEqual(
      ["requirement:parameter_wrong_type"],
    );
  });

  it("names the part of a group", () => {
    const broken = offer("no_such", "equals", 1);
    expect(codes({ ...plain, requirement: { all: [{ any: [broken] }] } })).toEqual([
      "requirement.all.0.any.0:attribute_unknown",
    ]);
  });
});

describe("a criterion as a whole", () => {
  it("uses each parameter, has one for each place, and suggests what it allows", () => {
    expect(codes({ ...plain, parameters: [months] })).toEqual(["parameters.0:parameter_unused"]);
    expect(codes({ ...plain, text: { sv: "{months}", en: "{months}" }, parameters: [months, months] })).toEqual([
      "parameters.1:parameter_twice",
    ]);
    expect(codes({ ...plain, text: { sv: "{months}", en: "x" } })).toEqual(["text.sv:text_parameter_unknown"]);
    const text = { sv: "{months}", en: "{months}" };
    expect(codes({ ...plain, text, parameters: [{ ...months, default: 5 }] })).toEqual([
      "parameters.0:parameter_default",
    ]);
    expect(codes({ ...plain, text, parameters: [{ ...months, min: 200 }] })).toEqual(["parameters.0:parameter_range"]);
  });

  it("has points where it is weighed and nowhere else", () => {
    const linear = { kind: "linear", attribute: "warranty_months", from: 24, to: 60, maxPoints: 10 } as const;
    expect(codes({ ...plain, points: linear })).toEqual(["points:points_needless"]);
    expect(codes({ ...plain, kind: "award" })).toEqual(["points:points_missing"]);
    expect(codes({ ...plain, kind: "award", points: linear })).toEqual([]);
    expect(codes({ ...plain, kind: "award", points: { ...linear, to: 12 } })).toEqual([
      "points.to:points_against_better",
    ]);
    expect(codes({ ...plain, kind: "award", points: { ...linear, to: 24 } })).toEqual(["points.to:points_flat"]);
    expect(
      codes({
        ...plain,
        kind: "award",
        points: { kind: "step", attribute: "take_back", steps: [{ at: "now", points: 11 }], maxPoints: 10 },
      }),
    ).toEqual(["points.steps.0:points_step", "points.steps.0:points_too_many"]);
  });

  it("has categories, evidence and links that exist", () => {
    expect(codes({ ...plain, categories: ["furniture.rockets"] })).toEqual(["categories.0:category_unknown"]);
    expect(codes({ ...plain, evidence: [] })).toEqual(["evidence:evidence_missing"]);
    expect(codes({ ...plain, evidence: [{ kind: "oath", note: { sv: "", en: "" } }] })).toEqual([
      "evidence.0:evidence_unknown",
    ]);
    expect(codes({ ...plain, kind: "performance_clause", followUp: { sv: "", en: "" } })).toEqual([
      "followUp:follow_up_missing",
    ]);
    expect(codes({ ...plain, sources: [{ title: "x", url: "javascript:alert(1)" }] })).toEqual([
      "sources.0:link_shape",
    ]);
    expect(["https://a.example/x", "http://b.example"].every(isLinkShaped)).toBe(true);
    expect(
      ["ftp://a.example", "https://localhost", "https://u:p@a.example", "a.example", "https://a .example"].some(
        isLinkShaped,
      ),
    ).toBe(false);
  });

  it("includes and replaces only what stands below it", () => {
    const node = { id: "MOB-900", kind: "award", level: "advanced", includes: [], replaces: [] } as const;
    const below = { ...node, id: "MOB-901", level: "basic" } as const;
    const found = (change: object, others: Parameters<typeof checkLevels>[1] = [below]) =>
      checkLevels({ ...node, ...change }, others).map(({ code }) => code);
    expect(found({ includes: ["MOB-901"], replaces: ["MOB-901"] })).toEqual([]);
    expect(found({ includes: ["MOB-900"] })).toEqual(["level_self"]);
    expect(found({ includes: ["MOB-902"] })).toEqual(["level_unknown"]);
    expect(found({ replaces: ["MOB-901"] }, [{ ...below, level: "advanced" }])).toEqual(["level_not_lower"]);
    expect(found({ replaces: ["MOB-901"] }, [{ ...below, kind: "selection" }])).toEqual(["level_kind"]);
  });
});

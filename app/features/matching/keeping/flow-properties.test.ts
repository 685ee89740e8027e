import { describe, expect, it } from "vitest";
import { attributesOfCategory, propertyValues, readProperties } from "./flow-properties";

const read = (values: Record<string, string>, direction: "out" | "in" = "out", category: string | null = null) =>
  readProperties((name) => values[name] ?? "", direction, category, "sv");
const faults = (...given: Parameters<typeof read>) => read(...given).faults.map(({ field, code }) => [field, code]);

describe("what a flow is like", () => {
  it("is read by name in either language, in the attribute's own unit", () => {
    const values = { attribute1: "Garanti", value1: "2 år", attribute3: "warranty_months", value3: "" };
    const named = attributesOfCategory(null).find(({ key }) => key === "warranty_months");
    expect(read({ ...values, attribute1: named?.label.en ?? "", attribute3: "" }).attributes).toEqual({
      warranty_months: { v: 24 },
    });
  });

  it("names the row and what is wrong with it", () => {
    expect(faults({ attribute1: "Färg på humör", value1: "3" })).toEqual([["attribute1", "flow_attribute_unknown"]]);
    expect(faults({ value2: "3" })).toEqual([["attribute2", "required"]]);
    expect(faults({ attribute1: "warranty_months" })).toEqual([["value1", "required"]]);
    expect(faults({ attribute1: "warranty_months", value1: "lagom" })).toEqual([["value1", "attribute_not_a_number"]]);
    const twice = { attribute1: "warranty_months", value1: "1", attribute2: "warranty_months", value2: "2" };
    expect(faults(twice)).toEqual([["attribute2", "flow_attribute_twice"]]);
    const foreign = attributesOfCategory(null).find((one) => !attributesOfCategory("food").includes(one));
    expect(faults({ attribute1: foreign?.key ?? "", value1: "1" }, "out", "food")).toEqual([
      ["attribute1", "flow_attribute_of_other_category"],
    ]);
  });
});

describe("what a need asks for", () => {
  const two = { attribute1: "warranty_months", operator1: "at_least", value1: "2 år" };

  it("is a demand by the rules of criteria", () => {
    expect(read(two, "in").limits).toEqual([
      { target: "offer", attribute: "warranty_months", operator: "at_least", bound: { value: 24 } },
    ]);
    expect(faults({ ...two, operator1: "" }, "in")).toEqual([["operator1", "required"]]);
    expect(faults({ ...two, operator1: "includes_any" }, "in")).toEqual([["operator1", "flow_limit_operator"]]);
    expect(faults({ ...two, operator1: "held" }, "in")).toEqual([["operator1", "not_an_option"]]);
  });

  it("comes back from the form as it was stored, in both languages", () => {
    for (const locale of ["sv", "en"] as const)
      for (const direction of ["out", "in"] as const) {
        const stored = read(two, direction);
        const shown = propertyValues(stored, direction, locale);
        expect(readProperties((name) => shown[name] ?? "", direction, null, locale)).toEqual(stored);
      }
  });
});

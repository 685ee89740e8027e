import { describe, expect, it } from "vitest";
import { attributeByKey } from "~/features/reference/attribute-dictionary";
import type { Check } from "~/features/criteria/requirement";
import { fromLibrary, own } from "../../../../tests/factories/draft-criterion";
import type { DraftCriterion } from "../tender";
import { findConflicts } from "./conflicts";

const check = (over: Partial<Check>): Check => ({
  target: "offer",
  attribute: "warranty_months",
  operator: "at_least",
  bound: { value: 24 },
  ...over,
});
const codes = (criteria: readonly DraftCriterion[]) =>
  findConflicts(criteria, attributeByKey).map(({ code, keys }) => `${code} ${keys.filter(Boolean).join(" ")}`);

describe("criteria that do not go together", () => {
  it("are two that nothing can meet at once, named once", () => {
    const a = own("k1", { requirement: check({ bound: { value: 36 } }) });
    const b = own("k2", { requirement: check({ operator: "at_most", bound: { value: 24 } }) });
    expect(codes([a, b])).toEqual(["contradiction k1 k2"]);
    expect(codes([a, own("k2", { requirement: check({ operator: "at_most", bound: { value: 36 } }) })])).toEqual([]);
  });

  it("are compared in one unit", () => {
    const years = own("k1", { requirement: check({ bound: { value: 3 }, unit: "month" }) });
    const most = own("k2", { requirement: check({ operator: "at_most", bound: { value: 2 }, unit: "month" }) });
    expect(codes([years, most])).toEqual(["contradiction k1 k2"]);
  });

  it("are not those for different lots, those only asked about, and alternatives of an OR", () => {
    const a = own("k1", { requirement: check({ bound: { value: 36 } }) }, { lots: ["d1"] });
    const most = { requirement: check({ operator: "at_most" as const, bound: { value: 24 } }) };
    expect(codes([a, own("k2", most, { lots: ["d2"] })])).toEqual([]);
    expect(codes([a, own("k2", most, { mandatory: false })])).toEqual([]);
    expect(
      codes([a, own("k2", { requirement: { any: [most.requirement, check({ bound: { value: 12 } })] } })]),
    ).toEqual([]);
  });

  it("contradict nothing while the value is not filled in", () => {
    const open = own("k1", {
      parameters: [
        { key: "months", type: "number", label: { sv: "Månader", en: "Months" }, min: 1, max: 99, default: 24 },
      ],
      requirement: check({ bound: { parameter: "months" } }),
    });
    const most = own("k2", { requirement: check({ operator: "at_most", bound: { value: 12 } }) });
    expect(codes([{ ...open, values: { months: null } }, most])).toEqual([]);
    expect(codes([{ ...open, values: { months: 24 } }, most])).toEqual(["contradiction k1 k2"]);
  });

  it("are an award criterion that pays for what is demanded anyway", () => {
    const minimum = own("k1", { requirement: check({ bound: { value: 24 } }) });
    const points = (from: number) =>
      own(
        "k2",
        { kind: "award", points: { kind: "linear", attribute: "warranty_months", from, to: 60, maxPoints: 10 } },
        { mandatory: false },
      );
    expect(codes([minimum, points(12)])).toEqual(["award_repeats_minimum k2 k1"]);
    expect(codes([minimum, points(24)])).toEqual([]);
  });

  it("are an advanced criterion beside the basic one it stands instead of", () => {
    expect(codes([fromLibrary("k1", "MOB-11"), fromLibrary("k2", "MOB-12")])).toContain("replaces k2 k1");
  });

  it("are a unit that measures something else", () => {
    expect(codes([own("k1", { requirement: check({ unit: "kg" }) })])).toEqual(["unit_mismatch k1"]);
  });
});

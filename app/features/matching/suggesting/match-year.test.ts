import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blankFlow } from "../../../../tests/support/any-flows";
import { yearlyAmount, yearlyKg } from "../flows/amounts";
import { flowPeriods, type Flow, type FlowPeriod } from "../flows/flow";
import { yearOf } from "./match-year";

const flow = (over: Partial<Flow>): Flow => ({ ...blankFlow, id: "a", organizationId: "o", ...over });
const tonnes = (value: number, per: FlowPeriod): Flow["amount"] => ({ value, unit: "tonne", per });

const anyPair = fc.constantFrom("tonne" as const, "kg" as const, "m3" as const, "MWh" as const).chain((unit) => {
  const one = fc
    .record({
      value: fc.double({ min: 0.001, max: 1e6, noNaN: true }),
      per: fc.constantFrom(...flowPeriods),
      months: fc.uniqueArray(fc.integer({ min: 1, max: 12 })),
    })
    .map(({ value, per, months }) => flow({ amount: { value, unit, per }, months }));
  return fc.tuple(one, one);
});

describe("a year's amount", () => {
  it("counts weeks and months only while the flow runs", () => {
    const june = { months: [6, 7, 8], categoryCode: null };
    expect(yearlyKg({ amount: tonnes(10, "month"), ...june })).toBe(30_000);
    expect(yearlyKg({ amount: tonnes(12, "week"), ...june })).toBe(156_000);
    expect(yearlyKg({ amount: tonnes(10, "year"), ...june })).toBe(10_000);
    expect(yearlyKg({ amount: tonnes(10, "once"), ...june })).toBe(10_000);
    expect(yearlyKg({ amount: tonnes(10, "month"), months: [], categoryCode: null })).toBe(120_000);
    expect(yearlyKg({ amount: tonnes(1, "week"), months: [], categoryCode: null })).toBe(52_000);
    expect(yearlyKg({ amount: null, ...june })).toBeNull();
  });
});

describe("the year of a pair", () => {
  it("has what comes a month in each month that it runs, and nothing in the others", () => {
    const year = yearOf(
      flow({ amount: tonnes(10, "month"), months: [6, 7, 8] }),
      flow({ amount: { value: 500, unit: "kg", per: "month" } }),
    );
    expect(year?.measure).toBe("mass");
    expect(year?.months.map(({ out }) => out)).toEqual([0, 0, 0, 0, 0, 10_000, 10_000, 10_000, 0, 0, 0, 0]);
    expect(year?.months.map(({ need }) => need)).toEqual(Array.from({ length: 12 }, () => 500));
  });

  it("sums to the yearly amount of each side", () => {
    fc.assert(
      fc.property(anyPair, ([out, need]) => {
        const months = yearOf(out, need)?.months ?? [];
        const sum = (side: "out" | "need"): number => months.reduce((all, month) => all + month[side], 0);
        expect(sum("out") / (yearlyAmount(out)?.value ?? 0)).toBeCloseTo(1, 9);
        expect(sum("need") / (yearlyAmount(need)?.value ?? 0)).toBeCloseTo(1, 9);
      }),
    );
  });

  it("is not told where an amount is not known or the two measure different things", () => {
    const known = flow({ amount: tonnes(1, "year") });
    expect(yearOf(known, flow({}))).toBeNull();
    expect(yearOf(known, flow({ amount: { value: 1, unit: "MWh", per: "year" } }))).toBeNull();
  });
});

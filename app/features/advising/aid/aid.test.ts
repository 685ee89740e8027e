import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aidLimitOn } from "~/features/reference/aid-limits";
import { aidOf, aidSum, type AdviceTime } from "./aid";

const time = (over: Partial<AdviceTime> = {}): AdviceTime => ({
  id: "t",
  caseId: "c",
  firm: null,
  day: "2026-12-01",
  minutes: 90,
  rateMinor: 95_000,
  personId: null,
  note: "",
  ...over,
});
const ceiling = aidLimitOn("de_minimis.ceiling", "2026-12-01");
const rate = aidLimitOn("de_minimis.comparison_rate", "2026-12-01");

describe("aid of minor importance", () => {
  it("is hours times the rate", () => {
    expect(aidOf(time())).toBe(142_500);
    expect(aidOf(time({ minutes: 1, rateMinor: 100 }))).toBe(2);
  });

  it("counts three rolling years up to and with the day, and nothing later", () => {
    const days = ["2023-12-01", "2023-12-02", "2026-12-01", "2026-12-02"];
    const sum = aidSum(
      days.map((day) => time({ day })),
      "2026-12-01",
      ceiling,
      rate,
    );
    expect([sum.from, sum.minutes]).toEqual(["2023-12-02", 180]);
  });

  it("warns from four fifths of the ceiling on, and says when it is passed", () => {
    const at = (share: number) =>
      aidSum(
        [time({ minutes: 60, rateMinor: Math.round(300_000 * (rate?.value ?? 0) * 100 * share) })],
        "2026-12-01",
        ceiling,
        rate,
      ).level;
    expect([at(0.79), at(0.81), at(0.999), at(1.01)]).toEqual(["below", "near", "near", "above"]);
  });

  it("knows no ceiling after the last day of its row", () => {
    expect(aidLimitOn("de_minimis.ceiling", "2030-12-31")?.value).toBe(300_000);
    expect(aidLimitOn("de_minimis.ceiling", "2031-01-01")).toBeNull();
    expect(aidSum([time()], "2031-01-01", null, rate).ceilingMinor).toBeNull();
  });

  it("does not depend on the order of what was written down", () => {
    const rows = fc.array(
      fc.record({ minutes: fc.integer({ min: 1, max: 1440 }), rateMinor: fc.integer({ min: 0, max: 500_000 }) }),
    );
    fc.assert(
      fc.property(rows, (all) => {
        const times = all.map((one) => time(one));
        expect(aidSum(times.toReversed(), "2026-12-01", ceiling, rate)).toEqual(
          aidSum(times, "2026-12-01", ceiling, rate),
        );
      }),
    );
  });
});

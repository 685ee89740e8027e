import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "~/shared/dates";
import type { CaseOutcome } from "./outcome";
import { shareWithin, withinPeriod } from "./within-period";

const outcome = (over: Partial<CaseOutcome>): CaseOutcome => ({
  id: "o",
  caseId: "c",
  kind: "verified",
  fromDay: "2025-07-01",
  untilDay: "2026-06-30",
  kilograms: 12_000,
  valueMinor: null,
  kgCo2e: -10,
  jobs: 2,
  newOffer: "",
  lessons: "",
  evidence: "",
  sameAsListingId: null,
  sameAsOutcomeId: null,
  apartFrom: [],
  flowListingIds: [],
  firms: "a>b",
  inclusion: { women: 3 },
  recordedAt: new Date(0),
  ...over,
});

describe("an outcome over a turn of the year", () => {
  it("is split by days, and what is no amount stands whole", () => {
    const of = (year: number) => withinPeriod([outcome({})], { from: `${year}-01-01`, until: `${year}-12-31` });
    expect(of(2025)[0]?.kilograms).toBeCloseTo((12_000 * 184) / 365, 6);
    expect(of(2026)[0]?.kilograms).toBeCloseTo((12_000 * 181) / 365, 6);
    expect(of(2026)[0]).toMatchObject({ valueMinor: null, jobs: 2, inclusion: { women: 3 } });
    expect(of(2027)).toEqual([]);
  });

  it("adds up to itself however the time is cut", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 900 }), fc.integer({ min: -50, max: 950 }), (length, cut) => {
        const one = outcome({ fromDay: "2025-01-01", untilDay: addDays("2025-01-01", length) });
        const day = addDays("2025-01-01", cut);
        const before = shareWithin(one, { from: "2020-01-01", until: day });
        const after = shareWithin(one, { from: addDays(day, 1), until: "2030-12-31" });
        expect(before + after).toBeCloseTo(1, 9);
      }),
    );
  });
});

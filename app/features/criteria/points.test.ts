import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AttributeValue } from "~/features/reference/attribute";
import type { PointsRule } from "./criterion";
import { maxDeductionOf, scoreAnswer } from "./points";

const worth = (rule: PointsRule, value: AttributeValue | undefined): number => {
  const outcome = scoreAnswer(rule, value ? { [rule.attribute]: value } : {});
  return outcome.kind === "points" ? outcome.points : outcome.deductionMinor;
};
const warranty: PointsRule = { kind: "linear", attribute: "warranty_months", from: 24, to: 120, maxPoints: 10 };
const takeBack: PointsRule = {
  kind: "step",
  attribute: "take_back",
  steps: [
    { at: "paid", points: 2 },
    { at: "free", points: 6 },
    { at: "bought_back", points: 10 },
  ],
  maxPoints: 10,
};
const repairTime: PointsRule = {
  kind: "deduction",
  attribute: "repair_time",
  steps: [
    { at: 10, deductionMinor: 500_000 },
    { at: 5, deductionMinor: 2_000_000 },
  ],
};

describe("points", () => {
  it("rise in a line between two ends and are held there", () => {
    expect([12, 24, 72, 120, 240].map((v) => worth(warranty, { v }))).toEqual([0, 0, 5, 10, 10]);
    const shorter: PointsRule = { ...warranty, attribute: "repair_time", from: 20, to: 0 };
    expect([30, 20, 5, 0].map((v) => worth(shorter, { v }))).toEqual([0, 0, 7.5, 10]);
  });

  it("are those of the best step reached", () => {
    expect(["none", "paid", "free", "bought_back"].map((v) => worth(takeBack, { v }))).toEqual([0, 2, 6, 10]);
    expect([11, 10, 6, 5, 1].map((v) => worth(repairTime, { v }))).toEqual([0, 500_000, 500_000, 2_000_000, 2_000_000]);
    expect(maxDeductionOf(repairTime)).toBe(2_000_000);
    const yes: PointsRule = {
      kind: "step",
      attribute: "loan_equipment",
      steps: [{ at: "yes", points: 4 }],
      maxPoints: 4,
    };
    expect([true, false].map((v) => worth(yes, { v }))).toEqual([4, 0]);
    const labels: PointsRule = {
      kind: "step",
      attribute: "ecolabel",
      steps: [{ at: "nordic_swan", points: 3 }],
      maxPoints: 3,
    };
    expect(worth(labels, { v: ["tco", "nordic_swan"] })).toBe(3);
  });

  it("are none, with the reason, for what is not known", () => {
    expect(scoreAnswer(warranty, {})).toMatchObject({ points: 0, reason: "not_stated" });
    expect(scoreAnswer(warranty, { warranty_months: { u: true } })).toMatchObject({ points: 0, reason: "not_known" });
    expect(scoreAnswer(warranty, { warranty_months: { v: "ten" } })).toMatchObject({ reason: "not_comparable" });
    expect(scoreAnswer(takeBack, { take_back: { v: "nothing of the sort" } })).toMatchObject({
      reason: "not_comparable",
    });
  });

  it("never fall when the answer is better", () => {
    const months = fc.integer({ min: 0, max: 300 });
    fc.assert(
      fc.property(months, months, months, months, (a, b, from, to) => {
        fc.pre(from < to);
        const rule: PointsRule = { ...warranty, from, to };
        const [worse, better] = [Math.min(a, b), Math.max(a, b)];
        expect(worth(rule, { v: worse })).toBeLessThanOrEqual(worth(rule, { v: better }));
      }),
    );
    const options = ["none", "paid", "free", "bought_back"];
    const steps = fc.array(fc.record({ at: fc.constantFrom(...options), points: fc.integer({ min: 0, max: 10 }) }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(steps, fc.nat(3), fc.nat(3), (rows, a, b) => {
        const rule: PointsRule = { ...takeBack, steps: rows };
        const at = (place: number) => worth(rule, { v: options[place] as string });
        expect(at(Math.min(a, b))).toBeLessThanOrEqual(at(Math.max(a, b)));
      }),
    );
    const deductions = fc.array(fc.record({ at: fc.nat(30), deductionMinor: fc.nat(1000) }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(deductions, fc.nat(40), fc.nat(40), (rows, a, b) => {
        const rule: PointsRule = { ...repairTime, steps: rows };
        expect(worth(rule, { v: Math.max(a, b) })).toBeLessThanOrEqual(worth(rule, { v: Math.min(a, b) }));
      }),
    );
  });

  it("stay between nothing and the most", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), (v) => {
        const points = worth(warranty, { v });
        expect(points).toBeGreaterThanOrEqual(0);
        expect(points).toBeLessThanOrEqual(10);
      }),
    );
  });
});

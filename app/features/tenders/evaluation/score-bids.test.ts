import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { criterionShare } from "./criterion-share";
import { evaluationKinds, type EvaluationKind, type EvaluationModel } from "./evaluation-model";
import { rankStability, reversals } from "./rank-stability";
import type { RehearsalBid, ScoredCriterion, TraceLine } from "./rehearsal";
import { scoreBids } from "./score-bids";

const bid = (key: string, kronor: number, answers: RehearsalBid["answers"] = {}, over: Partial<RehearsalBid> = {}) =>
  ({
    key,
    name: key,
    priceMinor: kronor * 100,
    useMinorPerYear: 0,
    upkeepMinorPerYear: 0,
    endOfLifeMinor: 0,
    answers,
    ...over,
  }) satisfies RehearsalBid;

const marks = (key: string, weight: number, deductionMinor: number | null = null): ScoredCriterion => ({
  key,
  title: key,
  weight,
  deductionMinor,
  points: null,
});

const models: Record<EvaluationKind, EvaluationModel> = {
  lowest_price: { kind: "lowest_price" },
  price_per_quality_point: { kind: "price_per_quality_point" },
  value_deduction: { kind: "value_deduction" },
  absolute_scoring: { kind: "absolute_scoring", priceWeight: 40, fullPriceMinor: 10_000, zeroPriceMinor: 1_000_000 },
  relative_scoring: { kind: "relative_scoring", priceWeight: 40 },
  life_cycle_cost: { kind: "life_cycle_cost", years: 10, discountPercent: 3.5 },
};
const totals = (model: EvaluationModel, criteria: ScoredCriterion[], bids: RehearsalBid[]) =>
  Object.fromEntries(scoreBids(model, criteria, bids).scores.map(({ bid: key, total }) => [key, total]));

describe("criterionShare", () => {
  it("follows the criterion's own rule between the ends", () => {
    const rule = {
      points: { kind: "linear", attribute: "recycled_content", from: 20, to: 70, maxPoints: 10 },
    } as const;
    expect([10, 20, 45, 70, 90].map((answer) => criterionShare(rule, answer))).toEqual([0, 0, 0.5, 1, 1]);
  });

  it("takes the best step reached", () => {
    const steps = [
      { at: 12, points: 2 },
      { at: 60, points: 8 },
    ];
    const rule = { points: { kind: "step", attribute: "warranty_months", maxPoints: 8, steps } } as const;
    expect([6, 12, 59, 60].map((answer) => criterionShare(rule, answer))).toEqual([0, 0.25, 0.25, 1]);
  });

  it("gives nothing for no answer or an answer of the wrong kind", () => {
    expect(criterionShare({ points: null }, null)).toBe(0);
    expect(criterionShare({ points: null }, "much")).toBe(0);
  });
});

describe("scoreBids by hand", () => {
  it("takes kronor off the price", () => {
    const criteria = [marks("reuse", 0, 50_000_00)];
    const bids = [bid("a", 200_000, { reuse: 100 }), bid("b", 170_000, { reuse: 20 })];
    expect(totals(models.value_deduction, criteria, bids)).toEqual({ a: 150_000_00, b: 160_000_00 });
  });

  it("divides the price by the quality points, and cannot compare a bid without any", () => {
    const { scores } = scoreBids(
      models.price_per_quality_point,
      [marks("q", 100)],
      [bid("a", 1000, { q: 50 }), bid("b", 900, {})],
    );
    expect(scores.map(({ total, rank }) => [total, rank])).toEqual([
      [2000, 1],
      [null, 2],
    ]);
  });

  it("goes on giving points for a lower price: there is no floor", () => {
    const [low, lower] = scoreBids(models.absolute_scoring, [], [bid("a", 100), bid("b", 50)]).scores;
    expect(lower?.total ?? 0).toBeGreaterThan(low?.total ?? 0);
    expect(low?.total).toBe(40);
  });

  it("discounts costs over the years", () => {
    const costs = { useMinorPerYear: 1000_00, endOfLifeMinor: -500_00 };
    const undiscounted: EvaluationModel = { kind: "life_cycle_cost", years: 5, discountPercent: 0 };
    expect(totals(undiscounted, [], [bid("a", 10_000, {}, costs)])).toEqual({ a: 14_500_00 });
    expect(totals({ ...undiscounted, discountPercent: 10 }, [], [bid("a", 10_000, {}, costs)]).a).toBe(
      10_000_00 + 379_079 - 31_046,
    );
  });

  it("shares a rank between equal bids", () => {
    const { scores } = scoreBids(models.lowest_price, [], [bid("a", 10), bid("b", 10), bid("c", 11)]);
    expect(scores.map(({ rank }) => rank)).toEqual([1, 1, 3]);
  });
});

const keys = ["q1", "q2", "q3"] as const;
const anyBids = fc
  .array(
    fc.record({
      price: fc.integer({ min: 1, max: 1_000_000 }),
      answers: fc.tuple(...keys.map(() => fc.option(fc.integer({ min: 0, max: 100 })))),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((rows) =>
    rows.map(({ price, answers }, index) =>
      bid(`b${index}`, price, Object.fromEntries(keys.map((key, at) => [key, answers[at] ?? null])), {
        useMinorPerYear: price,
      }),
    ),
  );
const three = [marks("q1", 30, 10_000_00), marks("q2", 20, 5_000_00), marks("q3", 10, 1_000_00)];

/** The total as its trace explains it: price per point divides, all other models add up. */
function explained(kind: EvaluationKind, trace: readonly TraceLine[]): number | null {
  const part = (wanted: (code: string) => boolean) =>
    trace.filter(({ code }) => wanted(code)).reduce((sum, { value }) => sum + value, 0);
  if (kind !== "price_per_quality_point") return part(() => true);
  const quality = part((code) => code === "criterion" || code === "no_answer");
  return quality > 0 ? part((code) => code === "price") / quality : null;
}

describe.each(evaluationKinds)("%s always", (kind) => {
  const model = models[kind];

  it("scores each bid alike in any order", () => {
    fc.assert(
      fc.property(anyBids, fc.infiniteStream(fc.nat()), (bids, order) => {
        const shuffled = bids.map((entry) => ({ entry, at: order.next().value })).sort((a, b) => a.at - b.at);
        expect(
          totals(
            model,
            three,
            shuffled.map(({ entry }) => entry),
          ),
        ).toEqual(totals(model, three, bids));
      }),
    );
  });

  it("never ranks a bid lower for a better answer or a lower price", () => {
    fc.assert(
      fc.property(anyBids, fc.constantFrom(...keys), fc.integer({ min: 1, max: 50 }), (bids, key, more) => {
        const rankOf = (some: RehearsalBid[]) => scoreBids(model, three, some).scores[0]?.rank ?? 0;
        const [first, ...rest] = bids as [RehearsalBid, ...RehearsalBid[]];
        const answer = first.answers[key];
        const better = {
          ...first,
          priceMinor: Math.max(1, first.priceMinor - more),
          answers: { ...first.answers, [key]: Math.min(100, Number(answer ?? 0) + more) },
        };
        expect(rankOf([better, ...rest])).toBeLessThanOrEqual(rankOf(bids));
      }),
    );
  });

  it("sums its trace to the total", () => {
    fc.assert(
      fc.property(anyBids, (bids) => {
        for (const { total, trace } of scoreBids(model, three, bids).scores) {
          expect(explained(kind, trace) ?? -1).toBeCloseTo(total ?? -1, 4);
        }
      }),
    );
  });
});

describe.each(evaluationKinds.filter((kind) => kind !== "relative_scoring"))("%s", (kind) => {
  it("keeps the order of the others when a bid is withdrawn", () => {
    fc.assert(
      fc.property(anyBids, (bids) => {
        expect(reversals(models[kind], three, bids)).toEqual([]);
      }),
    );
  });
});

describe("rehearsal warnings", () => {
  it("shows the reversal of a relative model", () => {
    // b's very low price presses the price points of a and c together; without it they are far apart.
    const criteria = [marks("q", 50)];
    const bids = [bid("a", 200, { q: 100 }), bid("b", 20, { q: 0 }), bid("c", 110, { q: 80 })];
    const model: EvaluationModel = { kind: "relative_scoring", priceWeight: 50 };
    expect(reversals(model, criteria, bids)).toEqual([
      { withdrawn: "a", pairs: [["b", "c"]], changesWinner: true },
      { withdrawn: "b", pairs: [["a", "c"]], changesWinner: true },
    ]);
  });

  it("tells which weight decides the winner", () => {
    const criteria = [marks("q", 50)];
    const model: EvaluationModel = { ...models.absolute_scoring, priceWeight: 50 } as EvaluationModel;
    const bids = [bid("a", 5000, { q: 56 }), bid("b", 4500, { q: 50 })];
    const steps = rankStability(model, criteria, bids);
    expect(steps.filter(({ criterion }) => criterion === "q").map(({ move, winners }) => [move, winners])).toEqual([
      [-10, ["b"]],
      [-5, ["b"]],
      [5, ["a"]],
      [10, ["a"]],
    ]);
    expect(rankStability(models.lowest_price, criteria, bids)).toEqual([]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { factors, startingWeights, type Factor } from "../flows/factors";
import { keepValues, readKept, reasons, verdicts, type Decision, type FactorValues, type LogEntry } from "./decision";
import { learnWeights, standingDecisions, stepsOf } from "./learn-weights";
import { replayDecisions } from "./replay";

const values = (some: Partial<Record<Factor, number>> = {}, otherwise = 0.5): FactorValues =>
  Object.fromEntries(factors.map((factor) => [factor, some[factor] ?? otherwise])) as Record<Factor, number>;

const anyValues = fc
  .tuple(...factors.map(() => fc.double({ min: 0, max: 1, noNaN: true })))
  .map((list) => Object.fromEntries(factors.map((factor, index) => [factor, list[index]])) as Record<Factor, number>);
const anyDecision: fc.Arbitrary<Decision> = fc.record({
  kind: fc.constant("decided" as const),
  id: fc.uuid(),
  region: fc.constantFrom("24", "25"),
  verdict: fc.constantFrom(...verdicts),
  reason: fc.option(fc.constantFrom(...reasons)),
  values: anyValues,
  unknown: fc.subarray([...factors]),
  shownWith: fc.array(anyValues, { maxLength: 3 }),
});
const anyLog = fc.uniqueArray(anyDecision, { maxLength: 30, selector: ({ id }) => id });

const decided = (some: Partial<Decision>): Decision => ({
  kind: "decided",
  id: "d",
  region: "24",
  verdict: "accepted",
  reason: null,
  values: values(),
  unknown: [],
  shownWith: [],
  ...some,
});

describe("learnWeights", () => {
  it("starts with the starting weights", () => {
    const { weights, version } = learnWeights([], "24");
    for (const factor of factors) expect(weights[factor]).toBeCloseTo(startingWeights[factor], 12);
    expect(version).toBe(0);
  });

  it("raises what spoke for what went well, most where most came of it", () => {
    const steps = (verdict: Decision["verdict"]): number =>
      stepsOf(decided({ verdict, values: values({ material: 1 }) })).material;
    expect(steps("accepted")).toBeGreaterThan(0);
    expect(steps("succeeded")).toBeGreaterThan(steps("accepted"));
    expect(steps("rejected")).toBeLessThan(0);
    expect(steps("failed")).toBeLessThan(steps("rejected"));
  });

  it("lets a reason raise what should have warned, and nothing else", () => {
    const far = stepsOf(decided({ verdict: "rejected", reason: "distance", values: values({ distance: 0.1 }) }));
    expect(far.distance).toBeGreaterThan(0);
    expect(factors.filter((factor) => factor !== "distance" && far[factor] !== 0)).toEqual([]);
    for (const reason of ["cost", "trust", "law", "other"] as const)
      expect(Object.values(stepsOf(decided({ verdict: "failed", reason }))).every((step) => step === 0)).toBe(true);
  });

  it("learns nothing of what nobody had stated, however often", () => {
    const free = decided({ values: values({ material: 1, quality: 1 }), unknown: ["quality", "season"] });
    const { steps } = learnWeights(
      Array.from({ length: 60 }, (_, index) => ({ ...free, id: String(index) })),
      "24",
    );
    expect([steps.quality, steps.season]).toEqual([0, 0]);
    expect(steps.material).toBeGreaterThan(0);
    const blamed = decided({ verdict: "rejected", reason: "quality", values: values(), unknown: ["quality"] });
    expect(Object.values(stepsOf(blamed)).every((one) => one === 0)).toBe(true);
    fc.assert(
      fc.property(anyDecision, (decision) => {
        const moved = stepsOf(decision);
        for (const factor of decision.unknown) expect(moved[factor]).toBe(0);
      }),
    );
  });

  it("is kept as it was judged, and what was kept before told nothing apart", () => {
    const judged = { values: values({ material: 1 }), unknown: ["quality" as const] };
    expect(readKept(keepValues(judged))).toEqual(judged);
    expect(readKept(values())).toEqual({ values: values(), unknown: [] });
  });

  it("keeps weights positive, within a factor of four of each other's start, and summing to 1", () => {
    fc.assert(
      fc.property(fc.array(anyDecision, { maxLength: 400 }), (log) => {
        const { weights } = learnWeights(log, "24");
        expect(factors.reduce((sum, factor) => sum + weights[factor], 0)).toBeCloseTo(1, 9);
        for (const factor of factors) {
          expect(weights[factor] / startingWeights[factor]).toBeGreaterThanOrEqual(0.25 - 1e-9);
          expect(weights[factor] / startingWeights[factor]).toBeLessThanOrEqual(4 + 1e-9);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("forgets a decision that is taken back, wherever it stood, and counts the version on", () => {
    fc.assert(
      fc.property(anyLog, anyDecision, fc.nat(), (log, extra, at) => {
        fc.pre(log.every(({ id }) => id !== extra.id));
        const place = at % (log.length + 1);
        const back: LogEntry = { kind: "taken_back", id: "back", region: extra.region, of: extra.id };
        const undone = learnWeights([...log.slice(0, place), extra, ...log.slice(place), back], extra.region);
        const without = learnWeights(log, extra.region);
        expect(undone.weights).toEqual(without.weights);
        expect(undone.version).toBe(without.version + 2);
      }),
    );
  });

  it("does not ask in which order decisions came, and keeps regions apart", () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        expect(learnWeights([...log].reverse(), "24").weights).toEqual(learnWeights(log, "24").weights);
        const own = log.filter(({ region }) => region === "24");
        expect(learnWeights(log, "24")).toEqual(learnWeights(own, "24"));
        expect(standingDecisions(log, "24")).toEqual(own);
      }),
    );
  });
});

describe("replayDecisions", () => {
  it("tells where a suggestion stood and would stand", () => {
    const decision = decided({
      values: values({ distance: 0 }),
      shownWith: [values({ material: 0.6, distance: 0 }), values({ material: 0.2 })],
    });
    const after = { ...startingWeights, distance: startingWeights.distance * 2 };
    const [replayed] = replayDecisions([decision], startingWeights, after);
    expect(replayed).toMatchObject({ among: 3, rankBefore: 2, rankAfter: 3 });
    expect(replayed?.scoreBefore).toBeLessThan(1);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyFlow, anyFlows, blankFlow, someExchanges } from "../../../../tests/support/any-flows";
import { matchesForFirm, mostNamed, suppliersOfLot } from "./ask";
import { bareNeed } from "./bare-need";
import { factors, startingWeights } from "./factors";
import { findByComparingAll, findMatches } from "./find-matches";
import type { Flow } from "./flow";
import { askerOf, buildMarket, matchesOf, matchEverything, otherSide, type FlowMarket } from "./market";
import { pricesMeet } from "./private-answer";
import { traceOf } from "./trace";

const market = (flows: readonly Flow[]): FlowMarket => buildMarket(flows, someExchanges);
const umea = { latitude: 63.83, longitude: 20.26 };

const ash: Flow = {
  ...blankFlow,
  id: "ash",
  organizationId: "heat",
  title: "Flygaska från biopanna",
  wasteCode: "100103",
  amount: { value: 100, unit: "tonne", per: "year" },
  place: umea,
};
const concrete: Flow = {
  ...blankFlow,
  id: "concrete",
  organizationId: "works",
  direction: "in",
  title: "Aska som filler i betong",
  nace: ["2361"],
  amount: { value: 80, unit: "tonne", per: "year" },
  place: umea,
};

describe("matchesOf", () => {
  it("finds who could use what a firm gives, and who has what a firm needs", () => {
    const both = market([ash, concrete]);
    expect(matchesOf(both, ash)).toEqual([{ outId: "ash", inId: "concrete", score: expect.any(Number) }]);
    expect(matchesOf(both, concrete)).toEqual(matchesOf(both, ash));
    expect(matchesForFirm(both, "works")).toEqual(matchesOf(both, ash));
  });

  it("suggests firms that have stated no need where their trade takes such things", () => {
    const bare = bareNeed({ organizationId: "cement", nace: ["2351"], place: null });
    const other = bareNeed({ organizationId: "bakery", nace: ["1071"], place: null });
    const all = market([ash, bare, other]);
    expect(matchesOf(all, ash).map(({ inId }) => inId)).toEqual(["firm:cement"]);
    expect(matchesOf(all, bare).map(({ outId }) => outId)).toEqual(["ash"]);
  });

  it("asks for a flow that does not stand in the market as for one that does", () => {
    const pairs = (matches: readonly { outId: string; inId: string }[]) =>
      matches.map(({ outId, inId }) => `${outId} ${inId}`);
    fc.assert(
      fc.property(anyFlows(), (flows) => {
        const [asker, ...rest] = flows as [Flow, ...Flow[]];
        const [there, not] = [matchesOf(market(flows), asker), matchesOf(market(rest), asker)];
        // Telling weights of words move with one flow more: what rests on a word alone may come or go, what fits well may not.
        const wellFitting = (matches: typeof there) => pairs(matches.filter(({ score }) => score >= 0.5));
        expect(pairs(not)).toEqual(expect.arrayContaining(wellFitting(there)));
        expect(pairs(there)).toEqual(expect.arrayContaining(wellFitting(not)));
      }),
    );
  });

  it("finds what comparing with everything finds", () => {
    fc.assert(
      fc.property(anyFlows(60), fc.integer({ min: 1, max: 20 }), (flows, most) => {
        const all = market(flows);
        const comparing = { vocabulary: all.vocabulary, weights: startingWeights };
        for (const flow of flows.slice(0, 10)) {
          const other = otherSide(all, flow.direction);
          const [found, every] = [
            findMatches(comparing, other, askerOf(all, flow), most),
            findByComparingAll(comparing, other.columns, askerOf(all, flow), most),
          ];
          expect(found.rows).toEqual(every.rows);
          expect(found.scores).toEqual(every.scores);
        }
      }),
    );
  });

  it("finds the nearest anywhere on the globe", () => {
    const anywhere = fc.record({
      latitude: fc.double({ min: -90, max: 90, noNaN: true }),
      longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(anywhere, { minLength: 300, maxLength: 400 }), anywhere, (places, place) => {
        const needs = places.map((each, index) => ({
          ...concrete,
          id: `n${index}`,
          organizationId: `o${index}`,
          place: each,
        }));
        const all = market(needs);
        const comparing = { vocabulary: all.vocabulary, weights: startingWeights };
        const asker = askerOf(all, { ...ash, place });
        const found = findMatches(comparing, all.ins, asker, 5);
        expect(found.rows).toEqual(findByComparingAll(comparing, all.ins.columns, asker, 5).rows);
      }),
      { numRuns: 20 },
    );
  });

  it("never changes with the order in which flows come", () => {
    fc.assert(
      fc.property(anyFlows(), fc.nat(), (flows, turn) => {
        const at = turn % flows.length;
        const turned = [...flows.slice(at), ...flows.slice(0, at)].reverse();
        expect([...matchEverything(market(turned))]).toEqual([...matchEverything(market(flows))]);
      }),
    );
  });

  it("ranks thousands of equal flows by id, and looks only at so many", () => {
    const equal = Array.from({ length: 9_000 }, (_, index) => ({
      ...concrete,
      id: `n${String(index).padStart(5, "0")}`,
      organizationId: `o${index}`,
    }));
    const all = market([ash, ...equal]);
    const matches = matchesOf(all, ash);
    expect(matches.map(({ inId }) => inId)).toEqual(equal.slice(0, 20).map(({ id }) => id));
    const { compared } = findMatches(
      { vocabulary: all.vocabulary, weights: startingWeights },
      all.ins,
      askerOf(all, ash),
      20,
    );
    expect(compared).toBeLessThan(9_000);
  });

  it("answers with nothing where there is nothing", () => {
    expect(matchesOf(market([]), ash)).toEqual([]);
    expect([...matchEverything(market([concrete]))]).toEqual([]);
    expect(matchesForFirm(market([ash]), "nobody")).toEqual([]);
  });
});

describe("traceOf", () => {
  it("sums to the score that the ranking has, line by line", () => {
    let pairs = 0;
    fc.assert(
      fc.property(anyFlows(), (flows) => {
        const all = market(flows);
        for (const { outId, inId, score } of [...matchEverything(all)].flat()) {
          pairs += 1;
          const trace = traceOf(all, all.flows.get(outId) as Flow, all.flows.get(inId) as Flow);
          expect(trace.score).toBeCloseTo(score, 9);
          expect(trace.refusal).toBeNull();
          expect(trace.connected).toBe(true);
          expect(trace.lines.reduce((sum, { weight, value }) => sum + weight * value, 0)).toBeCloseTo(trace.score, 12);
          expect(trace.lines.map(({ factor }) => factor)).toEqual([...factors]);
          expect(trace.lines.every(({ value }) => value >= 0 && value <= 1)).toBe(true);
        }
      }),
    );
    expect(pairs).toBeGreaterThan(100);
  });

  it("names evidence, precedents and what is missing", () => {
    const trace = traceOf(market([ash, concrete]), ash, { ...concrete, place: null, nace: ["2351"] });
    const evidence = Object.fromEntries(trace.lines.map((line) => [line.factor, line.evidence]));
    expect(evidence.material).toEqual({ shared: ["combustion_ash"] });
    expect(evidence.distance).toEqual({ km: null });
    expect(trace.precedents[0]?.precedent.id).toBe("p1");
    expect(trace.precedents[0]?.receiver).toBe("class");
    expect(trace.missing).toContainEqual({ code: "place", of: "in", attribute: null });
    expect(trace.missing).toContainEqual({ code: "legal_status", of: "out", attribute: null });
    expect(traceOf(market([ash]), ash, { ...concrete, nace: ["9601"] }).precedents).toEqual([]);
  });

  it("never rises with distance, all else alike", () => {
    fc.assert(
      fc.property(
        anyFlow,
        anyFlow,
        fc.double({ min: 0, max: 2, noNaN: true }),
        fc.double({ min: 0, max: 2, noNaN: true }),
        (a, b, near, far) => {
          const [closer, farther] = [Math.min(near, far), Math.max(near, far)];
          const out: Flow = { ...a, direction: "out", organizationId: "o1", place: umea, reachKm: null };
          const need = (north: number): Flow => ({
            ...b,
            direction: "in",
            organizationId: "o2",
            place: { ...umea, latitude: umea.latitude + north },
          });
          const all = market([out, need(0)]);
          const gain = traceOf(all, out, need(closer)).score - traceOf(all, out, need(farther)).score;
          // A kilometre and more tells.
          const told = farther - closer > 0.01;
          expect([gain < 0, told && gain === 0]).toEqual([false, false]);
        },
      ),
    );
  });

  it("never falls as the amounts come closer, all else alike", () => {
    fc.assert(
      fc.property(
        anyFlow,
        anyFlow,
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        (a, b, one, two) => {
          const out: Flow = {
            ...a,
            direction: "out",
            amount: { value: 1_000, unit: "tonne", per: "year" },
            form: null,
          };
          const need = (share: number): Flow => ({
            ...b,
            direction: "in",
            amount: { value: 1_000 * share, unit: "tonne", per: "year" },
            form: null,
          });
          const all = market([out, need(1)]);
          const [less, more] = [Math.min(one, two), Math.max(one, two)];
          const gain = traceOf(all, out, need(more)).score - traceOf(all, out, need(less)).score;
          const told = more - less > 0.01;
          expect([gain < 0, told && gain === 0]).toEqual([false, false]);
        },
      ),
    );
  });
});

describe("suppliersOfLot", () => {
  const lot: Flow = {
    ...concrete,
    id: "lot",
    organizationId: "authority",
    amount: { value: 250, unit: "tonne", per: "year" },
  };
  const supplier = (id: string, tonnes: number | null): Flow => ({
    ...ash,
    id,
    organizationId: id,
    amount: tonnes === null ? null : { value: tonnes, unit: "tonne", per: "year" },
  });

  const suppliersIn = (all: FlowMarket, one = lot) =>
    suppliersOfLot(all, one, matchesOf(all, one, startingWeights, 100));

  it("says who can alone", () => {
    const { alone, together, coveredShare } = suppliersIn(market([supplier("a", 300), supplier("b", 20)]));
    expect(alone.map(({ outId }) => outId)).toEqual(["a"]);
    expect([together, coveredShare]).toEqual([[], 1]);
  });

  it("says who can together, and how far they come", () => {
    const found = suppliersIn(market([supplier("a", 150), supplier("b", 90), supplier("c", 5), supplier("d", null)]));
    expect(found.alone).toEqual([]);
    expect(new Set(found.together.map(({ outId }) => outId))).toEqual(new Set(["a", "b", "c"]));
    expect(found.coveredShare).toBeCloseTo(245 / 250);
    expect(found.amountUnknown.map(({ outId }) => outId)).toEqual(["d"]);
    expect(suppliersIn(market([supplier("a", 1)]), { ...lot, amount: null }).coveredShare).toBeNull();
  });

  it("names no more than a page of them, and counts those that it names", () => {
    const many = Array.from({ length: mostNamed + 5 }, (_, index) => supplier(`m${index}`, 2));
    const found = suppliersIn(market(many));
    expect(found.together).toHaveLength(mostNamed);
    expect(found.coveredShare).toBeCloseTo((2 * mostNamed) / 250);
    const all = market([supplier("a", 150), supplier("b", 90)]);
    const seen = matchesOf(all, lot).filter(({ outId }) => outId === "b");
    expect(suppliersOfLot(all, lot, seen).coveredShare).toBeCloseTo(90 / 250);
  });
});

describe("private figures", () => {
  const canary = 987_654_321;

  it("change nothing in any answer, and stand in none", () => {
    fc.assert(
      fc.property(anyFlows(), (flows) => {
        const told = flows.map((flow) => ({ ...flow, figures: { orePerTonne: canary, agreed: true } }));
        const untold = flows.map((flow) => ({ ...flow, figures: null }));
        const answers = (list: readonly Flow[]): string => {
          const all = market(list);
          const matches = [...matchEverything(all)].flat();
          const traces = matches.map(({ outId, inId }) =>
            traceOf(all, list.find(({ id }) => id === outId) as Flow, list.find(({ id }) => id === inId) as Flow),
          );
          const lots = list
            .filter(({ direction }) => direction === "in")
            .map((flow) => suppliersOfLot(all, flow, matchesOf(all, flow)));
          return JSON.stringify([matches, traces, lots]);
        };
        expect(answers(told)).toBe(answers(untold));
        expect(answers(told)).not.toContain(String(canary));
      }),
      { numRuns: 40 },
    );
  });

  it("answer yes or no where both agreed, and nothing otherwise", () => {
    const figures = (orePerTonne: number | null, agreed = true) => ({ orePerTonne, agreed });
    expect(pricesMeet(figures(-5_000), figures(0))).toBe("yes");
    expect(pricesMeet(figures(10_000), figures(4_999))).toBe("no");
    expect(pricesMeet(figures(1, false), figures(5))).toBeNull();
    expect(pricesMeet(figures(1), figures(5, false))).toBeNull();
    expect(pricesMeet(figures(null), figures(5))).toBeNull();
    expect(pricesMeet(null, figures(5))).toBeNull();
  });

  it("tell figures apart by fifty kronor and no finer, however often they are asked", () => {
    const answers = (giver: number): string =>
      Array.from({ length: 400 }, (_, index) => index * 250)
        .map((receiver) => pricesMeet({ orePerTonne: giver, agreed: true }, { orePerTonne: receiver, agreed: true }))
        .join();
    expect(answers(43_210)).toBe(answers(46_999));
    expect(answers(43_210)).not.toBe(answers(49_000));
  });
});

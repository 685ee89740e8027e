import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { freightFactorFor } from "./assumptions";
import { estimateImpact, type EstimateInput } from "./estimate";

const glulam = { id: "boverket:glulam", value: 0.106, unit: "kg", density: 434 } as const;
const lorry = { id: "uk-freight:rigid-17t", value: 0.36362, unit: "tonne_km", density: null } as const;
const beams: EstimateInput = {
  massKg: 2426,
  quantity: 12,
  unit: "piece",
  factor: glulam,
  freight: lorry,
  strategy: "R3",
  distanceKm: 31,
};
const of = (changes: Partial<EstimateInput>) => {
  const found = estimateImpact({ ...beams, ...changes });
  if (!found.ok) throw new Error(found.reason);
  return found.estimate;
};

describe("climate effect", () => {
  it("is avoided production less transport less work", () => {
    const estimate = of({});
    expect(estimate.terms.map(({ code, kg }) => [code, Math.round(kg)])).toEqual([
      ["avoided", 206],
      ["transport", -27],
      ["reconditioning", -5],
    ]);
    expect(estimate.totalKg).toBeCloseTo(
      estimate.terms.reduce((sum, { kg }) => sum + kg, 0),
      9,
    );
    expect(estimate.lowKg).toBeLessThan(estimate.totalKg);
    expect(estimate.highKg).toBeGreaterThan(estimate.totalKg);
  });

  it("is negative beyond the break-even distance, and says so", () => {
    const km = of({}).breakEvenKm as number;
    expect(of({ distanceKm: km }).totalKg).toBeCloseTo(0, 6);
    expect(of({ distanceKm: km + 1 }).totalKg).toBeLessThan(0);
  });

  it("counts in the factor's own unit", () => {
    const door = { id: "d", value: 40, unit: "piece", density: null } as const;
    expect(of({ factor: door, quantity: 48, massKg: null }).terms[0]).toMatchObject({ amount: 48, unit: "piece" });
    expect(of({ factor: door, quantity: 48, massKg: null })).toMatchObject({
      caveats: ["transport_unknown"],
      breakEvenKm: null,
    });
    const perCube = { id: "c", value: 100, unit: "m3", density: 500 } as const;
    expect(of({ factor: perCube, massKg: 1000 }).terms[0]).toMatchObject({ amount: 2 });
    const perTonne = { id: "t", value: 300, unit: "tonne", density: null } as const;
    expect(of({ factor: perTonne, massKg: 500 }).terms[0]).toMatchObject({ amount: 0.5 });
  });

  it("refuses where the comparison does not hold", () => {
    expect(estimateImpact({ ...beams, strategy: "R8" })).toEqual({ ok: false, reason: "strategy_not_comparable" });
    expect(estimateImpact({ ...beams, massKg: null, quantity: null })).toEqual({ ok: false, reason: "no_amount" });
    expect(estimateImpact({ ...beams, massKg: null, unit: "pallet" })).toEqual({
      ok: false,
      reason: "unit_does_not_fit",
    });
  });
});

const inputs = fc.record({
  massKg: fc.double({ min: 0.1, max: 1e6, noNaN: true }),
  distanceKm: fc.double({ min: 0, max: 3000, noNaN: true }),
  value: fc.double({ min: 0.001, max: 100, noNaN: true }),
});

describe("whatever the numbers", () => {
  it("more kilometres never help, and low ≤ typical ≤ high", () => {
    fc.assert(
      fc.property(inputs, fc.double({ min: 0, max: 500, noNaN: true }), ({ massKg, distanceKm, value }, more) => {
        const near = of({ massKg, distanceKm, factor: { ...glulam, value } });
        const far = of({ massKg, distanceKm: distanceKm + more, factor: { ...glulam, value } });
        expect(far.totalKg).toBeLessThanOrEqual(near.totalKg);
        expect(near.lowKg).toBeLessThanOrEqual(near.totalKg);
        expect(near.totalKg).toBeLessThanOrEqual(near.highKg);
        expect(far.breakEvenKm).toBeCloseTo(near.breakEvenKm as number, 6);
      }),
    );
  });

  it("twice the mass is twice the effect, whichever its sign", () => {
    fc.assert(
      fc.property(inputs, ({ massKg, distanceKm, value }) => {
        const one = of({ massKg, distanceKm, factor: { ...glulam, value } }).totalKg;
        const two = of({ massKg: massKg * 2, distanceKm, factor: { ...glulam, value } }).totalKg;
        expect(Math.abs(two - 2 * one)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(one), massKg * distanceKm));
        expect(Math.sign(two - one)).toBe(Math.sign(one));
      }),
    );
  });

  it("heavier goods go on the same or a more efficient lorry", () => {
    expect([500, 2_426, 10_000, 18_000, 30_000].map(freightFactorFor)).toEqual([
      "uk-freight:rigid-7t",
      "uk-freight:rigid-17t",
      "uk-freight:rigid-over-17t",
      "uk-freight:articulated-33t",
      "uk-freight:articulated-over-33t",
    ]);
  });
});

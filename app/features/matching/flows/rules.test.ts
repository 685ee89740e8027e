import { describe, expect, it } from "vitest";
import { blankFlow, someExchanges } from "../../../../tests/support/any-flows";
import { effectOf, reachKmOf } from "./effect";
import type { Flow } from "./flow";
import { buildMarket, matchesOf } from "./market";
import { readFlow } from "./read-flow";
import { traceOf } from "./trace";

const out: Flow = { ...blankFlow, id: "out", organizationId: "a", title: "Flygaska", wasteCode: "100103" };
const need: Flow = { ...blankFlow, id: "in", organizationId: "b", direction: "in", title: "Aska" };

const refusal = (giver: Partial<Flow>, taker: Partial<Flow> = {}): string | null => {
  const [a, b] = [
    { ...out, ...giver },
    { ...need, ...taker },
  ];
  const market = buildMarket([a, b], someExchanges);
  const trace = traceOf(market, a, b);
  expect(matchesOf(market, a).length).toBe(trace.refusal === null ? 1 : 0);
  return trace.refusal;
};

describe("hard rules", () => {
  it("shut out with the rule's name", () => {
    expect(refusal({})).toBeNull();
    expect(refusal({ organizationId: "b" })).toBe("own_flow");
    expect(refusal({ months: [1, 2] }, { months: [6] })).toBe("season");
    expect(refusal({ until: "2026-12-31" }, { from: "2027-01-01" })).toBe("time_window");
    expect(refusal({ legalStatus: "waste" }, { wastePermits: ["17"] })).toBe("permit_missing");
    expect(refusal({ legalStatus: "waste" }, { wastePermits: ["10"] })).toBeNull();
    expect(refusal({ legalStatus: "hazardous_waste" }, { wastePermits: ["10"] })).toBe("hazardous_permit_missing");
    expect(refusal({ legalStatus: "hazardous_waste" }, { wastePermits: ["100103"] })).toBeNull();
    expect(refusal({ legalStatus: "by_product" }, { wastePermits: [] })).toBeNull();
    expect(refusal({ hazards: ["oil"] }, { acceptedHazards: ["flammable"] })).toBe("hazard_not_accepted");
    expect(refusal({ hazards: ["oil"] }, { acceptedHazards: ["oil"] })).toBeNull();
  });

  it("try the need's demands on what is stated", () => {
    const limits = [
      { target: "offer" as const, attribute: "warranty_months", operator: "at_least" as const, bound: { value: 24 } },
    ];
    expect(refusal({ attributes: { warranty_months: { v: 12 } } }, { limits })).toBe("quality_limit");
    expect(refusal({ attributes: { warranty_months: { v: 36 } } }, { limits })).toBeNull();
    expect(refusal({ attributes: { warranty_months: { u: true } } }, { limits })).toBeNull();
  });

  it("shut out beyond the reach of the climate gain, by road", () => {
    const [here, there] = [
      { latitude: 63.8, longitude: 20.2 },
      { latitude: 64.7, longitude: 20.2 },
    ];
    expect(refusal({ place: here, reachKm: 120 }, { place: there })).toBe("beyond_break_even");
    expect(refusal({ place: here, reachKm: 140 }, { place: there })).toBeNull();
    expect(refusal({ place: here, reachKm: 0 }, { place: null })).toBeNull();
  });

  it("shut nothing out that nobody has stated, and ask instead", () => {
    const market = buildMarket([out, need], someExchanges);
    const trace = traceOf(market, { ...out, legalStatus: "waste", hazards: ["oil"] }, need);
    expect(trace.refusal).toBeNull();
    expect(trace.missing.map(({ code }) => code)).toEqual(expect.arrayContaining(["permits", "accepted_hazards"]));
  });
});

describe("readFlow", () => {
  const faults = (stated: Partial<Flow>): string[] => readFlow({ ...out, ...stated }).faults.map(({ code }) => code);
  const tonnes = (value: number): Flow["amount"] => ({ value, unit: "tonne", per: "month" });

  it("takes what is impossible for not stated, and says so", () => {
    expect(faults({})).toEqual([]);
    for (const value of [0, -3, Number.NaN, Number.POSITIVE_INFINITY])
      expect(faults({ amount: tonnes(value) })).toEqual(["amount_not_positive"]);
    expect(faults({ amount: tonnes(1e9) })).toEqual(["amount_absurd"]);
    expect(faults({ form: "heat", amount: tonnes(5) })).toEqual(["unit_contradicts_form"]);
    expect(faults({ form: "liquid", amount: { value: 5, unit: "MWh", per: "year" } })).toEqual([
      "unit_contradicts_form",
    ]);
    expect(faults({ amount: { value: 5, unit: "furlong" as never, per: "year" } })).toEqual(["unit_contradicts_form"]);
    expect(faults({ months: [0, 13] })).toEqual(["month_impossible"]);
    expect(faults({ categoryCode: "nothing.such" })).toEqual(["category_unknown"]);
    expect(faults({ wasteCode: "991234" })).toEqual(["waste_code_shape"]);
    expect(faults({ nace: ["x"] })).toEqual(["nace_shape"]);
    expect(faults({ place: { latitude: 95, longitude: 20 } })).toEqual(["place_impossible"]);
    expect(faults({ from: "2026-02-30" })).toEqual(["day_impossible"]);
    expect(faults({ from: "2027-01-01", until: "2026-01-01" })).toEqual(["until_before_from"]);
    expect(faults({ reachKm: Number.NaN })).toEqual(["reach_impossible"]);
  });

  it("keeps such a flow in the market, with what is left of it", () => {
    const odd: Flow = { ...out, amount: tonnes(-1), months: [99], place: { latitude: Number.NaN, longitude: 0 } };
    const market = buildMarket([odd, need], someExchanges);
    expect(market.faults.get("out")?.length).toBe(3);
    expect(matchesOf(market, odd).length).toBe(1);
    expect(traceOf(market, odd, need).lines.find(({ factor }) => factor === "quantity")?.value).toBe(0.5);
  });

  it("does not compare amounts of different measures", () => {
    const giver: Flow = { ...out, amount: { value: 5, unit: "m3", per: "year" } };
    const taker: Flow = { ...need, amount: tonnes(5) };
    const trace = traceOf(buildMarket([giver, taker], someExchanges), giver, taker);
    expect(trace.lines.find(({ factor }) => factor === "quantity")?.value).toBe(0.5);
    expect(trace.missing).toContainEqual({ code: "amount_measure", of: "in", attribute: null });
  });
});

describe("effectOf", () => {
  const factors = {
    product: { id: "p", value: 0.5, unit: "kg" as const, density: null },
    freightById: () => ({ id: "f", value: 0.1, unit: "tonne_km" as const, density: null }),
  };
  const waste: Flow = { ...out, legalStatus: "waste", amount: { value: 10, unit: "tonne", per: "year" } };

  it("counts what both have room for, with a range for climate and money", () => {
    const effect = effectOf(waste, { ...need, amount: { value: 500, unit: "kg", per: "month" } }, 100, null, factors);
    expect(effect.kgPerYear).toBe(6_000);
    expect(effect.climate.ok && effect.climate.estimate.lowKg < effect.climate.estimate.highKg).toBe(true);
    expect(effect.money).toEqual({
      low: 6 * (60_000 - 22_000),
      typical: 6 * (110_000 - 13_000),
      high: 6 * (180_000 - 8_000),
    });
  });

  it("counts pieces and heat where the factor is of those", () => {
    const apiece = { ...factors, product: { id: "p", value: 5, unit: "piece" as const, density: null } };
    const [pallets, wanted]: Flow[] = [
      { ...out, categoryCode: "packaging.pallets", amount: { value: 300, unit: "piece", per: "once" } },
      { ...need, categoryCode: "packaging.pallets", amount: { value: 5, unit: "tonne", per: "year" } },
    ];
    const effect = effectOf(pallets!, wanted!, 10, null, apiece);
    expect(effect.counted).toEqual({ value: 200, unit: "piece" });
    expect(effect.climate.ok && effect.climate.estimate.terms[0]).toMatchObject({ code: "avoided", amount: 200 });
    const perKwh = { ...factors, product: { id: "p", value: 0.05, unit: "kWh" as const, density: null } };
    const heat: Flow = { ...out, form: "heat", categoryCode: "energy.waste_heat" };
    const [given, taken]: Flow[] = [
      { ...heat, amount: { value: 75, unit: "MWh", per: "month" } },
      { ...heat, amount: { value: 840, unit: "MWh", per: "year" } },
    ];
    expect(effectOf(given!, taken!, 10, null, perKwh)).toMatchObject({
      kgPerYear: null,
      counted: { value: 840_000, unit: "kWh" },
      climate: { ok: true },
    });
    expect(effectOf(waste, need, 10, null, apiece).counted).toBeNull();
  });

  it("says why there is no figure", () => {
    expect(effectOf(waste, need, 10, "R8", factors).climate).toEqual({ ok: false, reason: "strategy_not_comparable" });
    expect(effectOf(waste, need, 10, null, { ...factors, product: null }).climate).toEqual({
      ok: false,
      reason: "no_factor",
    });
    expect(effectOf({ ...waste, amount: null }, need, 10, null, factors).money).toBeNull();
    expect(effectOf({ ...waste, legalStatus: "product" }, need, 10, null, factors).money).toBeNull();
  });

  it("knows how far a flow may travel", () => {
    expect(reachKmOf(waste, null, factors)).toBeCloseTo(((0.5 * 0.8 - 0.5 * 0.02) * 1000) / 0.1, 6);
    expect(reachKmOf({ ...waste, amount: null }, null, factors)).toBeCloseTo(reachKmOf(waste, null, factors) ?? 0, 6);
    expect(reachKmOf(waste, "R8", factors)).toBeNull();
    expect(reachKmOf(waste, null, { ...factors, product: null })).toBeNull();
  });
});

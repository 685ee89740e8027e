import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { convert, parseUnit, quantityUnits, unitCodes, units, unitSymbol, type UnitCode } from "./units";

const anyUnit = fc.constantFrom(...unitCodes);

describe("units", () => {
  it("gives every dimension a base unit with factor 1", () => {
    for (const dimension of new Set(unitCodes.map((code) => units[code].dimension))) {
      expect(
        unitCodes.some((code) => units[code].dimension === dimension && units[code].factor === 1),
        `${dimension}`,
      ).toBe(true);
    }
  });

  it("lets no two units share a spelling", () => {
    const owners = new Map<string, UnitCode>();
    for (const code of unitCodes) {
      const { symbol, name, aliases } = units[code];
      for (const spelling of new Set(
        [code, symbol.sv, symbol.en, name.sv, name.en, ...aliases].map((text) => text.toLowerCase()),
      )) {
        expect(owners.get(spelling) ?? code, `${spelling}`).toBe(code);
        owners.set(spelling, code);
      }
    }
  });

  it.each([
    ["st", "piece"],
    ["kvm", "m2"],
    ["M²", "m2"],
    ["ton", "tonne"],
    ["t", "tonne"],
    ["löpmeter", "m"],
    ['"', "inch"],
    ["tum", "inch"],
    ["mån", "month"],
    ["pall", "pallet"],
    ["EUR-pall", null],
    ["W/(m²K)", "W_per_m2K"],
    ["hk", "hp"],
    ["", null],
  ] as const)("reads %s as %s", (text, code) => {
    expect(parseUnit(text)).toBe(code);
  });

  it.each([
    [1.2, "m", "mm", 1200],
    [24, "inch", "cm", 60.96],
    [2, "year", "month", 24],
    [1, "MWh", "kWh", 1000],
    [36, "MJ", "kWh", 10],
    [1, "TB", "GB", 1000],
    [2, "day", "hour", 48],
    [5, "l_per_s", "m3_per_h", 18],
    [1, "kg_per_m2", "g_per_m2", 1000],
  ] as const)("converts %s %s to %s", (amount, from, to, expected) => {
    expect(convert(amount, from, to)).toEqual({ ok: true, value: expected });
  });

  it.each([
    ["kg", "piece"],
    ["month", "day"],
    ["workday", "day"],
    ["pallet", "piece"],
    ["m2", "m3"],
    ["litre", "kg"],
  ] as const)("refuses %s to %s", (from, to) => {
    expect(convert(1, from, to)).toEqual({ ok: false, error: { code: "unit_mismatch", from, to } });
  });

  it("converts there and back without loss worth noticing", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 1e6, noNaN: true }), anyUnit, anyUnit, (amount, from, to) => {
        const there = convert(amount, from, to);
        if (!there.ok) return;
        const back = convert(there.value, to, from);
        expect(back.ok && Math.abs(back.value - amount) / amount).toBeLessThan(1e-9);
      }),
    );
  });

  it("never throws on any spelling", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const unit = parseUnit(text);
        expect(unit === null || unitCodes.includes(unit)).toBe(true);
      }),
    );
  });

  it("shows one and many", () => {
    expect(unitSymbol("pallet", 1, "sv")).toBe("pall");
    expect(unitSymbol("pallet", 3, "sv")).toBe("pallar");
    expect(unitSymbol("m2", 1, "en")).toBe("m²");
  });

  it("lists quantity units that exist", () => {
    for (const code of quantityUnits) expect(unitCodes).toContain(code);
  });
});

import { describe, expect, it } from "vitest";
import { formatMass, formatNearDay } from "./format";

describe("formatNearDay", () => {
  it("leaves the year out where it is clear and writes it where it is not", () => {
    expect(formatNearDay("sv", "2027-02-22", "2026-11-24")).toBe("22 feb.");
    expect(formatNearDay("sv", "2031-03-02", "2026-11-24")).toBe("2 mars 2031");
    expect(formatNearDay("en", "2025-03-02", "2026-11-24")).toBe("2 Mar 2025");
  });
});

describe("formatMass", () => {
  it("says kilograms and tonnes as each language does", () => {
    const said = (kg: number) =>
      [formatMass("sv", kg), formatMass("en", kg)].map((text) => text.replaceAll("\u00a0", " "));
    expect(said(820)).toEqual(["820 kg", "820 kg"]);
    expect(said(2.44)).toEqual(["2,4 kg", "2.4 kg"]);
    expect(said(2400)).toEqual(["2,4 ton", "2.4 tonnes"]);
    expect(said(1040)).toEqual(["1 ton", "1 tonne"]);
    expect(said(12_345_678)).toEqual(["12 346 ton", "12,346 tonnes"]);
  });
});

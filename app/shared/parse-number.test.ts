import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maxMinor, parseKronor } from "./money";
import { parseDecimal } from "./parse-number";

const anyText = fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.stringMatching(/^[-+−–\d ., kr:]{0,20}$/));

describe("a number as people write it", () => {
  it.each([
    ["1 234,5", 1234.5],
    ["1\u00a0234.5", 1234.5],
    ["−3", -3],
    ["1,234", 1.234],
    ["+0,5", 0.5],
  ])("reads %j", (text, value) => expect(parseDecimal(text)).toBe(value));

  it.each(["", "1,2,3", "1.000,5", "1e3", "NaN", "Infinity", "12 st", "0x10", "1/2", "9".repeat(16)])(
    "refuses %j",
    (text) => expect(parseDecimal(text)).toBeNull(),
  );

  it("reads back what was written, with comma or point and spaces between thousands", () => {
    const number = fc.integer({ min: -999_999_999, max: 999_999_999 }).map((value) => value / 1000);
    fc.assert(
      fc.property(number, fc.boolean(), (value, comma) => {
        const [whole = "", decimals] = String(value).split(".");
        const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, "\u00a0");
        const text = decimals ? `${grouped}${comma ? "," : "."}${decimals}` : grouped;
        expect(parseDecimal(text)).toBe(value);
      }),
    );
  });

  it("is a finite number or nothing, whatever the text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const value = parseDecimal(text);
        expect(value === null || Number.isFinite(value)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("an amount as people write it", () => {
  it.each([
    ["1 250", 125_000],
    ["1250,50 kr", 125_050],
    ["1 250:-", 125_000],
    ["0,5", 50],
  ])("reads %j", (text, minor) => expect(parseKronor(text)).toMatchObject({ ok: true, money: { minor } }));

  it("is a whole number of öre inside its bounds or a named fault, whatever the text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parsed = parseKronor(text);
        const faults = ["not_a_number", "negative", "too_many_decimals", "too_large"];
        if (!parsed.ok) return faults.includes(parsed.fault);
        const { minor } = parsed.money;
        return Number.isSafeInteger(minor) && minor >= 0 && minor <= maxMinor;
      }),
      { numRuns: 2000 },
    );
  });
});

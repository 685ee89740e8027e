import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  cpvAncestors,
  cpvCheckDigit,
  cpvCovers,
  cpvLevel,
  cpvParent,
  cpvPrefix,
  formatCpvCode,
  parseCpvCode,
} from "./cpv-code";

// Check digits as printed in Regulation (EC) 213/2008: all divisions in use here, every depth, and places where the list leaves its rule.
const printed =
  `03000000-1 09000000-3 14000000-1 15000000-8 16000000-5 18000000-9 19000000-6 22000000-0 24000000-4 30000000-9 31000000-6
  32000000-3 33000000-0 34000000-7 35000000-4 37000000-8 38000000-5 39000000-2 41000000-9 42000000-6 43000000-3 44000000-0 45000000-7 48000000-8
  50000000-5 51000000-9 55000000-0 60000000-8 63000000-9 64000000-6 65000000-3 66000000-0 70000000-1 71000000-8 72000000-5 73000000-2 75000000-6
  76000000-3 77000000-0 79000000-4 80000000-4 85000000-9 90000000-7 92000000-1 98000000-3 09323000-9 30213000-5 30213100-6 30213300-8 30231300-0
  31520000-7 31532910-6 32324310-6 34350000-5 34352300-2 39100000-3 39110000-6 39111100-4 39112000-0 39113600-3 39121000-6 39130000-2 39132500-1
  39141000-2 39143110-0 39143112-4 39143123-4 39143310-2 39150000-8 39156000-0 39221123-5 39713200-5 39721000-2 42513290-4 45233141-9 48820000-2 50320000-4 50710000-5 55320000-9 70332300-0 90510000-5 90919300-5 30192113-6 30233152-1 15894210-6 03300000-2
  03311110-6 03410000-7 03330000-3 51100000-3 72212000-4 72400000-4 42100000-0 09331000-8 45233139-3`.split(/\s+/);

describe("CPV code", () => {
  it.each(printed)("knows the check digit of %s", (full) => {
    expect(formatCpvCode(full.slice(0, 8))).toBe(full);
    expect(parseCpvCode(full)).toEqual({ ok: true, value: full.slice(0, 8) });
  });

  it("reads it without check digit and with spaces", () => {
    expect(parseCpvCode("39130000")).toEqual({ ok: true, value: "39130000" });
    expect(parseCpvCode(" 39 13 00 00-2 ")).toEqual({ ok: true, value: "39130000" });
  });

  it.each([
    ["39130000-3", "check_digit"],
    ["3913000", "shape"],
    ["391300000", "shape"],
    ["00130000", "shape"],
    ["", "shape"],
    ["39130000-", "shape"],
  ])("refuses %s: %s", (text, error) => expect(parseCpvCode(text)).toEqual({ ok: false, error }));

  it("climbs by trailing zeros", () => {
    expect(cpvAncestors("39143112")).toEqual(["39143110", "39143100", "39143000", "39140000", "39100000", "39000000"]);
    expect(cpvAncestors("39000000")).toEqual([]);
    expect(cpvAncestors("30200000")).toEqual(["30000000"]);
    expect(cpvParent("39143112", (code) => code === "39143000" || code === "39000000")).toBe("39143000");
    expect(cpvParent("39000000", () => true)).toBeNull();
    expect([cpvLevel("39000000"), cpvLevel("30200000"), cpvLevel("39130000"), cpvLevel("39143112")]).toEqual([
      1, 2, 3, 7,
    ]);
  });

  it("tells what covers what", () => {
    expect(cpvCovers("39130000", "39131100")).toBe(true);
    expect(cpvCovers("391", "39131100")).toBe(true);
    expect(cpvCovers("39131100", "39130000")).toBe(false);
    expect(cpvPrefix("30000000")).toBe("30");
  });

  it("holds for any eight digits", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000_000, max: 99_999_999 }), (number) => {
        const code = String(number).padStart(8, "0");
        expect(parseCpvCode(formatCpvCode(code))).toEqual({ ok: true, value: code });
        expect(cpvCheckDigit(code)).toBeLessThan(10);
        for (const ancestor of cpvAncestors(code)) expect(cpvCovers(ancestor, code)).toBe(true);
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => void parseCpvCode(text)));
  });
});

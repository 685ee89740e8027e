import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { passesLuhn } from "./luhn";
import {
  formatOrganizationNumber,
  isPersonalNumber,
  maskOrganizationNumber,
  parseOrganizationNumber,
} from "./organization-number";
import { formatPostcode, parsePostcode } from "./postcode";
import { activityCovers, activityParent, naceClass, parseActivityCode } from "./sni-code";
import { likelyVatNumber, maskVatNumber, parseVatNumber } from "./vat-number";
import { entryOn, formatWasteCode, parseWasteCode, wasteParent } from "./waste-code";

const withCheckDigit = (nine: string): string => [..."0123456789"].map((digit) => nine + digit).find(passesLuhn) ?? "";
const legal = fc
  .tuple(
    fc.constantFrom("16", "55", "71", "80", "96"),
    fc.integer({ min: 2, max: 9 }),
    fc.integer({ min: 0, max: 999_999 }),
  )
  .map(([head, third, rest]) => withCheckDigit(`${head}${third}${String(rest).padStart(6, "0")}`));
const person = fc
  .tuple(
    fc.date({ min: new Date("1930-01-01"), max: new Date("2007-12-31"), noInvalidDate: true }),
    fc.integer({ min: 0, max: 999 }),
    fc.constantFrom(0, 60),
  )
  .map(([date, serial, offset]) => {
    const [year = "", month = "", day = ""] = date.toISOString().slice(2, 10).split("-");
    return withCheckDigit(
      `${year}${month}${String(Number(day) + offset).padStart(2, "0")}${String(serial).padStart(3, "0")}`,
    );
  });

describe("organisation number", () => {
  // Numbers of public bodies.
  it.each([
    ["202100-2460", "2021002460"],
    ["2021002460", "2021002460"],
    ["16202100-2460", "2021002460"],
    ["162021002460", "2021002460"],
    [" 202100 2460 ", "2021002460"],
    ["212000-2627", "2120002627"],
  ])("reads %s", (text, digits) =>
    expect(parseOrganizationNumber(text)).toEqual({ ok: true, value: { digits, kind: "legal" } }),
  );

  it.each([
    ["202100-2461", "check_digit"],
    ["202100-246", "length"],
    ["20210024600", "length"],
    ["202100-246A", "characters"],
    ["", "characters"],
    ["SE202100246001", "characters"],
    ["801332-1234", "date"],
    ["800230-1234", "date"],
    ["19202100-2460", "length"],
    ["16800101-1234", "length"],
  ])("refuses %s: %s", (text, error) => expect(parseOrganizationNumber(text)).toEqual({ ok: false, error }));

  it("tells legal persons from people", () => {
    fc.assert(
      fc.property(
        legal,
        (digits) =>
          void expect(parseOrganizationNumber(digits)).toEqual({ ok: true, value: { digits, kind: "legal" } }),
      ),
    );
    fc.assert(
      fc.property(person, (digits) => {
        const result = parseOrganizationNumber(`${digits.slice(0, 6)}-${digits.slice(6)}`);
        expect(result).toEqual({
          ok: true,
          value: { digits, kind: Number(digits.slice(4, 6)) > 60 ? "coordination" : "personal" },
        });
      }),
    );
  });

  it("never shows a person's number, not inside a VAT number either", () => {
    fc.assert(
      fc.property(person, (digits) => {
        expect(isPersonalNumber(digits)).toBe(true);
        for (const shown of [maskOrganizationNumber(digits), maskVatNumber(`SE${digits}01`)])
          expect(shown).not.toMatch(/\d{2}/);
      }),
    );
  });

  it("shows a legal person's number", () => {
    fc.assert(
      fc.property(legal, (digits) => {
        expect(maskOrganizationNumber(digits)).toBe(formatOrganizationNumber(digits));
        expect(maskVatNumber(`SE${digits}01`)).toBe(`SE${digits}01`);
      }),
    );
  });

  it("finds any single wrong digit", () => {
    fc.assert(
      fc.property(legal, fc.integer({ min: 3, max: 9 }), fc.integer({ min: 1, max: 9 }), (digits, at, shift) => {
        const wrong = digits.slice(0, at) + ((Number(digits[at]) + shift) % 10) + digits.slice(at + 1);
        expect(parseOrganizationNumber(wrong).ok).toBe(false);
      }),
    );
  });

  it("hides what it does not understand", () => expect(maskOrganizationNumber("")).not.toMatch(/\d/));
});

describe("VAT number", () => {
  it("reads it with spaces, hyphen and lower case", () => {
    for (const text of ["SE202100246001", "se 202100-2460 01", "SE 202100 2460 01"]) {
      expect(parseVatNumber(text)).toEqual({
        ok: true,
        value: { value: "SE202100246001", organization: { digits: "2021002460", kind: "legal" }, suffix: "01" },
      });
    }
    expect(likelyVatNumber({ digits: "2021002460", kind: "legal" })).toBe("SE202100246001");
  });
  it.each([
    ["DE123456789", "country"],
    ["202100246001", "shape"],
    ["SE20210024600", "shape"],
    ["SE202100246101", "organization_number"],
    ["SE202100246000", "suffix"],
  ])("refuses %s: %s", (text, error) => expect(parseVatNumber(text)).toEqual({ ok: false, error }));
});

describe("waste code", () => {
  it.each([
    ["17 02 04*", "170204", true],
    ["170204", "170204", false],
    ["17.02.01", "170201", false],
    ["170204 *", "170204", true],
  ])("reads %s", (text, code, asterisk) =>
    expect(parseWasteCode(text)).toEqual({ ok: true, value: { code, asterisk } }),
  );
  it.each([
    ["21 01 01", "chapter"],
    ["00 01 01", "chapter"],
    ["17 02", "shape"],
    ["1702011", "shape"],
    ["", "shape"],
    ["*170204", "shape"],
  ])("refuses %s: %s", (text, error) => expect(parseWasteCode(text)).toEqual({ ok: false, error }));
  it("writes and climbs", () => {
    expect(formatWasteCode("170204", true)).toBe("17 02 04*");
    expect([wasteParent("170204"), wasteParent("1702"), wasteParent("17")]).toEqual(["1702", "17", null]);
  });
  it("comes back from its own writing", () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 209_999 }), fc.boolean(), (number, asterisk) => {
        const code = String(number).padStart(6, "0");
        expect(parseWasteCode(formatWasteCode(code, asterisk))).toEqual({ ok: true, value: { code, asterisk } });
      }),
    );
  });
  it("answers by date", () => {
    const rows = [
      { code: "160604", validFrom: null, validTo: "2026-12-08", hazardous: false },
      { code: "160604", validFrom: "2026-12-09", validTo: null, hazardous: true },
    ];
    expect(entryOn(rows, "160604", "2026-12-08")?.hazardous).toBe(false);
    expect(entryOn(rows, "160604", "2026-12-09")?.hazardous).toBe(true);
    expect(entryOn(rows, "160605", "2026-12-09")).toBeUndefined();
  });
});

describe("SNI and NACE code", () => {
  it.each([
    ["38.110", "38.110", "detail"],
    ["38110", "38.110", "detail"],
    ["38.11", "38.11", "class"],
    ["381", "38.1", "group"],
    ["38", "38", "division"],
    ["e", "E", "section"],
  ])("reads %s", (text, code, level) => expect(parseActivityCode(text)).toEqual({ ok: true, value: { code, level } }));
  it.each(["", "3", "00.1", "38.1100", "X", "38..1", "3 8"])("refuses '%s'", (text) =>
    expect(parseActivityCode(text).ok).toBe(false),
  );
  it("climbs", () => {
    expect(["38.110", "38.11", "38.1", "38"].map(activityParent)).toEqual(["38.11", "38.1", "38", null]);
    expect(naceClass("38.110")).toBe("38.11");
    expect(activityCovers("38.1", "38.110")).toBe(true);
    expect(activityCovers("38.2", "38.110")).toBe(false);
  });
});

describe("postcode", () => {
  it.each(["903 27", "90327", "SE-903 27", "S-90327", "se 903 27", "903\u00a027"])("reads %s", (text) =>
    expect(parsePostcode(text)).toEqual({ ok: true, value: "90327" }),
  );
  it.each(["", "0123 4", "9032", "903277", "9O327"])("refuses '%s'", (text) =>
    expect(parsePostcode(text).ok).toBe(false),
  );
  it("writes", () => expect(formatPostcode("90327")).toBe("903 27"));
});

describe("any text", () => {
  it("is read or refused, never thrown at", () => {
    const text = fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.stringMatching(/^[0-9 .*+SE-]{0,16}$/));
    fc.assert(
      fc.property(text, (raw) => {
        for (const parse of [parseOrganizationNumber, parseVatNumber, parseWasteCode, parseActivityCode, parsePostcode])
          expect(typeof parse(raw).ok).toBe("boolean");
        expect(typeof isPersonalNumber(raw)).toBe("boolean");
        expect(typeof maskVatNumber(raw)).toBe("string");
      }),
      { numRuns: 2000 },
    );
  });
});

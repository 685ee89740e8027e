import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isIsoDate } from "~/shared/dates";
import { parseDay } from "./parse-date";

describe("parseDay", () => {
  it.each([
    "2026-11-23",
    "20261123",
    "2026/11/23",
    "2026.11.23",
    "23/11/2026",
    "23.11.2026",
    "23-11-2026",
    "23/11 2026",
    "23 november 2026",
    "den 23 november 2026",
    "23 nov 2026",
    "23 nov. 2026",
    "23:e november 2026",
    "23 November 2026",
    " 23  november  2026 ",
  ])("reads %s", (text) => expect(parseDay(text)).toBe("2026-11-23"));

  it.each([
    "2026-02-30",
    "2026",
    "november 2026",
    "2026-11",
    "11/23/2026",
    "23/11/26",
    "202611",
    "i morgon",
    "",
    "0001-01-01",
    "23 foo 2026",
  ])("refuses %s", (text) => expect(parseDay(text)).toBeNull());

  it("answers a real day or nothing, whatever the text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9 ./-]{1,12}$/)), (text) => {
        const day = parseDay(text);
        expect(day === null || isIsoDate(day)).toBe(true);
      }),
    );
  });
});

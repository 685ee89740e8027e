import { describe, expect, it } from "vitest";
import { formatNearDay } from "./format";

describe("formatNearDay", () => {
  it("leaves the year out where it is clear and writes it where it is not", () => {
    expect(formatNearDay("sv", "2027-02-22", "2026-11-24")).toBe("22 feb.");
    expect(formatNearDay("sv", "2031-03-02", "2026-11-24")).toBe("2 mars 2031");
    expect(formatNearDay("en", "2025-03-02", "2026-11-24")).toBe("2 Mar 2025");
  });
});

import { describe, expect, it } from "vitest";
import { formatRecent } from "./format-recent";

const now = "2026-11-24T10:00:00Z";

describe("formatRecent", () => {
  it("gives the time today, in Swedish time", () => {
    expect(formatRecent("sv", "2026-11-24T07:05:00Z", now)).toBe("08:05");
    expect(formatRecent("sv", "2026-11-23T23:30:00Z", now)).toBe("00:30");
  });
  it("gives the day this year and the whole date before", () => {
    expect(formatRecent("sv", "2026-11-20T10:00:00Z", now)).toMatch(/^20 nov/);
    expect(formatRecent("en", "2025-03-02T10:00:00Z", now)).toBe("2 March 2025");
  });
});

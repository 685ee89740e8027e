import { describe, expect, it } from "vitest";
import { lastWeeks, mondayOf, weekNumber } from "./weeks";

describe("weeks", () => {
  it.each([
    ["2026-11-23", "2026-11-23"],
    ["2026-11-29", "2026-11-23"],
    ["2026-01-01", "2025-12-29"],
  ])("%s is in the week of %s", (day, monday) => expect(mondayOf(day)).toBe(monday));

  it("are numbered as calendars do", () => {
    expect(weekNumber("2026-11-23")).toBe(48);
    expect(weekNumber("2025-12-29")).toBe(1);
    expect(weekNumber("2026-12-28")).toBe(53);
  });

  it("end with the current one", () =>
    expect(lastWeeks("2026-11-25", 3)).toEqual(["2026-11-09", "2026-11-16", "2026-11-23"]));
});

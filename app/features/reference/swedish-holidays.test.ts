import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "~/shared/dates";
import {
  addWorkingDays,
  easterOf,
  holidayOn,
  isWorkingDay,
  movedToWorkingDay,
  weekdayOf,
  workingDayBefore,
} from "./swedish-holidays";

const anyDay = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays("2000-01-01", days));

describe("Swedish holidays", () => {
  it.each([
    [2000, "2000-04-23"],
    [2008, "2008-03-23"],
    [2011, "2011-04-24"],
    [2024, "2024-03-31"],
    [2026, "2026-04-05"],
    [2027, "2027-03-28"],
    [2038, "2038-04-25"],
  ])("know Easter of %i", (year, day) => {
    expect(easterOf(year)).toBe(day);
  });

  it.each([
    ["2026-04-03", "good_friday"],
    ["2026-05-14", "ascension"],
    ["2026-05-24", "whit_sunday"],
    ["2026-06-06", "national_day"],
    ["2026-06-19", "midsummer_eve"],
    ["2026-06-20", "midsummer"],
    ["2026-10-31", "all_saints"],
    ["2027-11-06", "all_saints"],
    ["2026-12-24", "christmas_eve"],
    ["2026-05-25", null],
    ["2004-06-06", null],
  ])("call %s %s", (day, holiday) => {
    expect(holidayOn(day)).toBe(holiday);
  });

  it("move a last day past Christmas and the weekend", () => {
    expect(movedToWorkingDay("2026-12-24")).toBe("2026-12-28");
    expect(workingDayBefore("2027-01-06")).toBe("2027-01-05");
    expect(addWorkingDays("2026-12-23", 1)).toBe("2026-12-28");
    expect(addWorkingDays("2026-12-28", -1)).toBe("2026-12-23");
  });

  it("always move to a working day, never far, and leave a working day alone", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const later = movedToWorkingDay(day);
        const earlier = workingDayBefore(day);
        expect(isWorkingDay(later) && isWorkingDay(earlier)).toBe(true);
        expect(later >= day && later <= addDays(day, 6)).toBe(true);
        expect(earlier <= day && earlier >= addDays(day, -6)).toBe(true);
        expect(later === day && earlier === day).toBe(isWorkingDay(day));
      }),
    );
  });

  it("keep midsummer and all saints on a Saturday and Easter on a Sunday in every year", () => {
    for (let year = 1950; year <= 2150; year++) {
      expect(weekdayOf(easterOf(year))).toBe(0);
      const saturdays = [`${year}-06-`, `${year}-10-31`, `${year}-11-`].flatMap((start) =>
        Array.from({ length: 31 }, (_, index) =>
          start.length > 8 ? start : start + String(index + 1).padStart(2, "0"),
        ),
      );
      const found = new Set(saturdays.filter((day) => ["midsummer", "all_saints"].includes(holidayOn(day) ?? "")));
      expect(found.size).toBe(2);
      for (const day of found) expect(weekdayOf(day)).toBe(6);
    }
  });
});

import { addDays, dayToDate, type IsoDate } from "~/shared/dates";

/**
 * Days on which a period does not run out: public holidays (lag 1989:253) and the eves that are treated like them (lag
 * 1930:173). Saturdays and Sundays are not listed; `isWorkingDay` knows them.
 */
export const holidays = [
  "new_year",
  "epiphany",
  "good_friday",
  "easter_day",
  "easter_monday",
  "may_day",
  "ascension",
  "whit_sunday",
  "national_day",
  "midsummer_eve",
  "midsummer",
  "all_saints",
  "christmas_eve",
  "christmas",
  "boxing_day",
  "new_year_eve",
] as const;
export type Holiday = (typeof holidays)[number];

/** Easter Sunday of a Gregorian year (the anonymous algorithm, as printed by Meeus). */
export function easterOf(year: number): IsoDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return dayOf(year, month, day);
}

const dayOf = (year: number, month: number, day: number): IsoDate =>
  `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

/** 0 = Sunday … 6 = Saturday. */
export const weekdayOf = (day: IsoDate): number => dayToDate(day).getUTCDay();

/** The Saturday on or after a day. */
const saturdayFrom = (day: IsoDate): IsoDate => addDays(day, (6 - weekdayOf(day) + 7) % 7);

/** Holidays of a year by day. */
export function holidaysOf(year: number): ReadonlyMap<IsoDate, Holiday> {
  const easter = easterOf(year);
  const midsummer = saturdayFrom(dayOf(year, 6, 20));
  const entries: [IsoDate, Holiday][] = [
    [dayOf(year, 1, 1), "new_year"],
    [dayOf(year, 1, 6), "epiphany"],
    [addDays(easter, -2), "good_friday"],
    [easter, "easter_day"],
    [addDays(easter, 1), "easter_monday"],
    [dayOf(year, 5, 1), "may_day"],
    [addDays(easter, 39), "ascension"],
    [addDays(easter, 49), "whit_sunday"],
    // A public holiday since 2005.
    ...(year >= 2005 ? ([[dayOf(year, 6, 6), "national_day"]] as [IsoDate, Holiday][]) : []),
    [addDays(midsummer, -1), "midsummer_eve"],
    [midsummer, "midsummer"],
    [saturdayFrom(dayOf(year, 10, 31)), "all_saints"],
    [dayOf(year, 12, 24), "christmas_eve"],
    [dayOf(year, 12, 25), "christmas"],
    [dayOf(year, 12, 26), "boxing_day"],
    [dayOf(year, 12, 31), "new_year_eve"],
  ];
  return new Map(entries);
}

export const holidayOn = (day: IsoDate): Holiday | null => holidaysOf(Number(day.slice(0, 4))).get(day) ?? null;

/** Neither Saturday, Sunday, holiday nor an eve treated like one. */
export function isWorkingDay(day: IsoDate): boolean {
  const weekday = weekdayOf(day);
  return weekday !== 0 && weekday !== 6 && holidayOn(day) === null;
}

/** The day itself when it is a working day, else the next one: a period whose last day is a holiday runs on to it. */
export function movedToWorkingDay(day: IsoDate): IsoDate {
  let moved = day;
  while (!isWorkingDay(moved)) moved = addDays(moved, 1);
  return moved;
}

/** The day itself when it is a working day, else the one before: for what must be done in time. */
export function workingDayBefore(day: IsoDate): IsoDate {
  let moved = day;
  while (!isWorkingDay(moved)) moved = addDays(moved, -1);
  return moved;
}

/** `count` working days after (negative: before) a day. */
export function addWorkingDays(day: IsoDate, count: number): IsoDate {
  const step = count < 0 ? -1 : 1;
  let moved = day;
  for (let left = Math.abs(count); left > 0; left--) {
    do moved = addDays(moved, step);
    while (!isWorkingDay(moved));
  }
  return moved;
}

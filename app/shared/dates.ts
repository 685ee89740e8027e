/** Calendar day as `YYYY-MM-DD`: no time zone, compares as text. */
export type IsoDate = string;

const stockholmDay = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Stockholm",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The day it is in Sweden at that moment. */
export const toStockholmDay = (moment: Date): IsoDate => stockholmDay.format(moment);

/** A real calendar day written as `YYYY-MM-DD` (2026-02-30 is none). */
export function isIsoDate(value: unknown): value is IsoDate {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === value;
}

/** Day as a UTC midnight, the shape of a PostgreSQL `date` column. */
export const dayToDate = (day: IsoDate): Date => new Date(`${day}T00:00:00Z`);
export const dateToDay = (date: Date): IsoDate => date.toISOString().slice(0, 10);

export function addDays(day: IsoDate, days: number): IsoDate {
  const date = dayToDate(day);
  date.setUTCDate(date.getUTCDate() + days);
  return dateToDay(date);
}

/** The same day so many months on; the last day of the month where that day does not exist (31 January + 1 = 28 February). */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const date = dayToDate(day);
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(wanted, last));
  return dateToDay(date);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  Math.round((dayToDate(to).getTime() - dayToDate(from).getTime()) / 86_400_000);

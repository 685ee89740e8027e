import { addDays, dayToDate, type IsoDate } from "~/shared/dates";

/** The Monday of the day's week. */
export const mondayOf = (day: IsoDate): IsoDate => addDays(day, -((dayToDate(day).getUTCDay() + 6) % 7));

/** The last `count` Mondays, the current week's last. */
export function lastWeeks(day: IsoDate, count: number): IsoDate[] {
  const monday = mondayOf(day);
  return Array.from({ length: count }, (_, index) => addDays(monday, -7 * (count - 1 - index)));
}

/** Number of the week by ISO 8601, as calendars in Sweden show it. */
export function weekNumber(monday: IsoDate): number {
  const thursday = dayToDate(addDays(monday, 3));
  const yearStart = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return Math.floor((thursday.getTime() - yearStart) / (7 * 86_400_000)) + 1;
}

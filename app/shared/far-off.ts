import { addMonths, type IsoDate } from "./dates";

const mostYears = 10;

/** Whether a day is so far from today that the year is a slip: more than ten years ago, or ahead. */
export const isFarOff = (day: IsoDate, today: IsoDate): boolean =>
  day < addMonths(today, -12 * mostYears) || day > addMonths(today, 12 * mostYears);

import { isIsoDate, type IsoDate } from "~/shared/dates";

const months: readonly (readonly string[])[] = [
  ["januari", "january", "jan"],
  ["februari", "february", "feb", "febr"],
  ["mars", "march", "mar"],
  ["april", "apr"],
  ["maj", "may"],
  ["juni", "june", "jun"],
  ["juli", "july", "jul"],
  ["augusti", "august", "aug"],
  ["september", "sep", "sept"],
  ["oktober", "october", "okt", "oct"],
  ["november", "nov"],
  ["december", "dec"],
];

const monthNumber = (word: string): number => months.findIndex((names) => names.includes(word)) + 1;

function toDay(year: string, month: string | number, day: string): IsoDate | null {
  const iso = `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isIsoDate(iso) && year >= "1500" && year <= "2299" ? iso : null;
}

/**
 * Reads a calendar day: `2026-11-23`, `20261123`, `2026/11/23`, `23/11/2026`, `23.11.2026`, `23/11 2026`,
 * `23 november 2026`, `23 nov. 2026` (Swedish and English months). Day comes before month, as in Sweden. Null for
 * anything else, also for a year or month alone: which day was meant is not for the reader to guess.
 */
export function parseDay(text: string): IsoDate | null {
  const cleaned = text.trim().toLowerCase().replaceAll(/\s+/g, " ");
  const yearFirst = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})$/.exec(cleaned);
  if (yearFirst) {
    const [, year = "", separator, month = "", day = ""] = yearFirst;
    return separator === "" && cleaned.length !== 8 ? null : toDay(year, month, day);
  }
  const dayFirst = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(cleaned);
  if (dayFirst) return toDay(dayFirst[3] ?? "", dayFirst[2] ?? "", dayFirst[1] ?? "");
  const named = /^(?:den )?(\d{1,2})(?::e|:a|\.|st|nd|rd|th)? ([a-z]+)\.?,? (\d{4})$/.exec(cleaned);
  if (!named) return null;
  const month = monthNumber(named[2] ?? "");
  return month === 0 ? null : toDay(named[3] ?? "", month, named[1] ?? "");
}

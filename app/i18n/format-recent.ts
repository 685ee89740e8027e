import { toStockholmDay } from "~/shared/dates";
import type { Locale } from "~/shared/locale";
import { formatDay } from "./format";

const tag: Record<Locale, string> = { sv: "sv-SE", en: "en-GB" };

/** A moment as in a list of letters: the time today, the day this year, else the whole date. `now` keeps server and browser equal. */
export function formatRecent(locale: Locale, moment: string, now: string): string {
  const day = toStockholmDay(new Date(moment));
  const today = toStockholmDay(new Date(now));
  if (day === today)
    return new Intl.DateTimeFormat(tag[locale], {
      hour: "2-digit",
      minute: "2-digit",
      timeZone: "Europe/Stockholm",
    }).format(new Date(moment));
  return formatDay(locale, day, day.slice(0, 4) === today.slice(0, 4) ? "short" : "long");
}

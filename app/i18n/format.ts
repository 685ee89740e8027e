import { daysBetween, type IsoDate } from "~/shared/dates";
import type { Locale } from "~/shared/locale";
import type { Money } from "~/shared/money";
import enMeasures from "./en/measures";
import svMeasures from "./sv/measures";
import { translate } from "./translate";

const tag: Record<Locale, string> = { sv: "sv-SE", en: "en-GB" };

/** Formatters by language and kind, made at first use: making one costs more than a hundred uses. */
const numbers = new Map<string, Intl.NumberFormat>();
const dates = new Map<string, Intl.DateTimeFormat>();

function numberFormat(locale: Locale, fewest: number, most: number): Intl.NumberFormat {
  const key = `${locale}${fewest}-${most}`;
  let format = numbers.get(key);
  if (!format) {
    format = new Intl.NumberFormat(tag[locale], { minimumFractionDigits: fewest, maximumFractionDigits: most });
    numbers.set(key, format);
  }
  return format;
}

const dateOptions = {
  long: { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" },
  short: { day: "numeric", month: "short", timeZone: "UTC" },
  shortWithYear: { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" },
  moment: {
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZone: "Europe/Stockholm",
  },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

function dateFormat(locale: Locale, kind: keyof typeof dateOptions): Intl.DateTimeFormat {
  const key = `${locale}${kind}`;
  let format = dates.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(tag[locale], dateOptions[kind]);
    dates.set(key, format);
  }
  return format;
}

/** `1 250` or `1,250`; at most `decimals` decimals (2). */
export const formatNumber = (locale: Locale, value: number, decimals = 2): string =>
  numberFormat(locale, 0, decimals).format(value);

/** `1 250 kr`, with öre only when there are any. */
export function formatMoney(locale: Locale, money: Money): string {
  const decimals = money.minor % 100 === 0 ? 0 : 2;
  const amount = numberFormat(locale, decimals, decimals).format(money.minor / 100);
  return locale === "sv" ? `${amount}\u00a0kr` : `SEK\u00a0${amount}`;
}

const measures = { sv: svMeasures, en: enMeasures };

/** Kilograms as people say them: `820 kg`, `2,4 ton`, `1 tonne`. */
export function formatMass(locale: Locale, kg: number): string {
  const [key, unit] = Math.abs(kg) < 1000 ? (["mass.kg", 1] as const) : (["mass.tonnes", 1000] as const);
  const decimals = Math.abs(kg) < 10 * unit ? 1 : 0;
  // What is read decides the form: 1,04 tonnes read as one.
  const count = Number((kg / unit).toFixed(decimals));
  return translate(measures[locale], locale, key, { amount: formatNumber(locale, kg / unit, decimals), count });
}

/** Distance in km: `4 km`, under one kilometre `< 1 km`. */
export const formatDistance = (locale: Locale, km: number): string =>
  km < 1 ? "<\u00a01\u00a0km" : `${formatNumber(locale, km, 0)}\u00a0km`;

/** A calendar day: `23 november 2026`; `short` gives `23 nov.`. */
export const formatDay = (locale: Locale, day: IsoDate, style: "long" | "short" = "long"): string =>
  dateFormat(locale, style).format(new Date(`${day}T00:00:00Z`));

/** A day as short as it can be understood: without its year within eleven months of today. */
export function formatNearDay(locale: Locale, day: IsoDate, today: IsoDate): string {
  if (Math.abs(daysBetween(today, day)) <= 335) return formatDay(locale, day, "short");
  return dateFormat(locale, "shortWithYear").format(new Date(`${day}T00:00:00Z`));
}

/** A moment in Swedish time: `23 november 2026 14:05`. */
export const formatMoment = (locale: Locale, moment: Date | string): string =>
  dateFormat(locale, "moment").format(new Date(moment));

/** `a, b och c`. */
export const formatList = (locale: Locale, parts: readonly string[]): string =>
  new Intl.ListFormat(tag[locale], { type: "conjunction" }).format(parts);

import { daysBetween, type IsoDate } from "~/shared/dates";
import type { Locale } from "~/shared/locale";
import type { Money } from "~/shared/money";

const tag: Record<Locale, string> = { sv: "sv-SE", en: "en-GB" };
const cache = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

function numberFormat(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `n${locale}${JSON.stringify(options)}`;
  const found = cache.get(key) as Intl.NumberFormat | undefined;
  const format = found ?? new Intl.NumberFormat(tag[locale], options);
  cache.set(key, format);
  return format;
}

function dateFormat(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `d${locale}${JSON.stringify(options)}`;
  const found = cache.get(key) as Intl.DateTimeFormat | undefined;
  const format = found ?? new Intl.DateTimeFormat(tag[locale], options);
  cache.set(key, format);
  return format;
}

/** `1 250` or `1,250`; at most `decimals` decimals (2). */
export const formatNumber = (locale: Locale, value: number, decimals = 2): string =>
  numberFormat(locale, { maximumFractionDigits: decimals }).format(value);

/** `1 250 kr`, with öre only when there are any. */
export function formatMoney(locale: Locale, money: Money): string {
  const decimals = money.minor % 100 === 0 ? 0 : 2;
  const amount = numberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(
    money.minor / 100,
  );
  return locale === "sv" ? `${amount}\u00a0kr` : `SEK\u00a0${amount}`;
}

/** Kilograms as people say them: `820 kg`, `2,4 ton`. */
export function formatMass(locale: Locale, kg: number): string {
  if (Math.abs(kg) < 1000) return `${formatNumber(locale, kg, Math.abs(kg) < 10 ? 1 : 0)}\u00a0kg`;
  const tonnes = formatNumber(locale, kg / 1000, Math.abs(kg) < 10_000 ? 1 : 0);
  return `${tonnes}\u00a0${locale === "sv" ? "ton" : "t"}`;
}

/** Distance in km: `4 km`, under one kilometre `< 1 km`. */
export const formatDistance = (locale: Locale, km: number): string =>
  km < 1 ? "<\u00a01\u00a0km" : `${formatNumber(locale, km, 0)}\u00a0km`;

/** A calendar day: `23 november 2026`; `short` gives `23 nov.`. */
export function formatDay(locale: Locale, day: IsoDate, style: "long" | "short" = "long"): string {
  const date = new Date(`${day}T00:00:00Z`);
  const options: Intl.DateTimeFormatOptions =
    style === "long" ? { day: "numeric", month: "long", year: "numeric" } : { day: "numeric", month: "short" };
  return dateFormat(locale, { ...options, timeZone: "UTC" }).format(date);
}

/** A day as short as it can be understood: without its year within eleven months of today. */
export function formatNearDay(locale: Locale, day: IsoDate, today: IsoDate): string {
  if (Math.abs(daysBetween(today, day)) <= 335) return formatDay(locale, day, "short");
  return dateFormat(locale, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** A moment in Swedish time: `23 november 2026 14:05`. */
export const formatMoment = (locale: Locale, moment: Date | string): string =>
  dateFormat(locale, {
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZone: "Europe/Stockholm",
  }).format(new Date(moment));

/** `a, b och c`. */
export const formatList = (locale: Locale, parts: readonly string[]): string =>
  new Intl.ListFormat(tag[locale], { type: "conjunction" }).format(parts);

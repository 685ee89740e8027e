import { type Locale } from "~/shared/locale";
import type { AnyMessages, MessageParams } from "./messages";

const pluralRules: Record<Locale, Intl.PluralRules> = {
  sv: new Intl.PluralRules("sv"),
  en: new Intl.PluralRules("en"),
};
const numberFormats: Record<Locale, Intl.NumberFormat> = {
  sv: new Intl.NumberFormat("sv-SE"),
  en: new Intl.NumberFormat("en-GB"),
};

/**
 * The message under `key` with its `{names}` filled in; numbers are written in the language's way. A missing key gives
 * the key itself, so that a fault is seen in review and not as an empty space.
 */
export function translate(messages: AnyMessages, locale: Locale, key: string, params?: MessageParams): string {
  const count = params?.count;
  const plural = typeof count === "number" ? messages[`${key}_${pluralRules[locale].select(count)}`] : undefined;
  const template = plural ?? messages[key] ?? messages[`${key}_other`] ?? key;
  if (!params) return template;
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    return typeof value === "number" ? numberFormats[locale].format(value) : value;
  });
}

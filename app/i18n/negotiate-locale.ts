import { defaultLocale, isLocale, type Locale } from "~/shared/locale";

/**
 * Language of an answer: the reader's own choice (cookie or profile), else the first of the browser's languages that
 * we speak, else Swedish.
 */
export function negotiateLocale(chosen: string | null | undefined, acceptLanguage: string | null): Locale {
  if (isLocale(chosen)) return chosen;
  const wanted = (acceptLanguage ?? "")
    .split(",")
    .slice(0, 20)
    .map((part) => {
      const [tag = "", ...rest] = part.trim().split(";");
      const quality = rest.map((p) => /^\s*q=([\d.]+)/.exec(p)?.[1]).find(Boolean);
      return { language: tag.toLowerCase().split("-")[0], quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter((entry) => isLocale(entry.language) && entry.quality > 0)
    .sort((a, b) => b.quality - a.quality);
  const first = wanted[0]?.language;
  return isLocale(first) ? first : defaultLocale;
}

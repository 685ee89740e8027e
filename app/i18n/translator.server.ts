import type { Locale } from "~/shared/locale";
import { catalogues } from "./catalogues.server";
import type { Translate } from "./messages";
import type { Namespace } from "./namespaces";
import { translate } from "./translate";

/** Translate function for loaders, mail and documents: `const t = translator("sv", "mail")`. */
export function translator<N extends Namespace>(locale: Locale, namespace: N): Translate<N> {
  const messages = catalogues[locale][namespace];
  return (key, params) => translate(messages, locale, key, params);
}

/** For codes that arrive as data (field errors, states): the key is checked at run time and falls back to itself. */
export const translateCode = (
  locale: Locale,
  namespace: Namespace,
  key: string,
  params?: Record<string, string | number>,
): string => translate(catalogues[locale][namespace], locale, key, params);

import { useContext } from "react";
import type { Locale } from "~/shared/locale";
import { I18nContext } from "./i18n-context";
import type { MessageParams, Translate } from "./messages";
import type { BrowserNamespace } from "./namespaces";
import { translate } from "./translate";

/** The language of the page. */
export const useLocale = (): Locale => useContext(I18nContext).locale;

function useMessages(namespace: BrowserNamespace) {
  const store = useContext(I18nContext);
  const messages = store.get(namespace);
  // In the browser a catalogue not yet here suspends the navigation that needs it.
  if (!messages) throw store.load(namespace);
  return { messages, locale: store.locale };
}

/** `const t = useT("catalogue"); t("publish")`. Name the namespace in the route's `handle.i18n` too: it is then preloaded. */
export function useT<N extends BrowserNamespace>(namespace: N): Translate<N> {
  const { messages, locale } = useMessages(namespace);
  return (key, params) => translate(messages, locale, key, params);
}

/**
 * For sentences about what went wrong: their catalogue is fetched the first time one is asked for, while rendering, and not
 * with every page on which something might.
 */
export function useProblemText(): (key: string, params?: MessageParams) => string {
  const store = useContext(I18nContext);
  return (key, params) => {
    const messages = store.get("errors");
    if (!messages) throw store.load("errors");
    return translate(messages, store.locale, key, params);
  };
}

/** Like `useT` for keys that arrive as data (codes of errors, states, kinds). */
export function useTCode(namespace: BrowserNamespace): (key: string, params?: MessageParams) => string {
  const { messages, locale } = useMessages(namespace);
  return (key, params) => translate(messages, locale, key, params);
}

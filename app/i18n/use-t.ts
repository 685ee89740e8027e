import { useContext } from "react";
import type { Locale } from "~/shared/locale";
import { I18nContext } from "./i18n-context";
import type { MessageParams, Translate } from "./messages";
import type { Namespace } from "./namespaces";
import { translate } from "./translate";

/** The language of the page. */
export const useLocale = (): Locale => useContext(I18nContext).locale;

function useMessages(namespace: Namespace) {
  const store = useContext(I18nContext);
  const messages = store.get(namespace);
  // In the browser a catalogue not yet here suspends the navigation that needs it.
  if (!messages) throw store.load(namespace);
  return { messages, locale: store.locale };
}

/** `const t = useT("catalogue"); t("publish")`. Name the namespace in the route's `handle.i18n` too: it is then preloaded. */
export function useT<N extends Namespace>(namespace: N): Translate<N> {
  const { messages, locale } = useMessages(namespace);
  return (key, params) => translate(messages, locale, key, params);
}

/** Like `useT` for keys that arrive as data (codes of errors, states, kinds). */
export function useTCode(namespace: Namespace): (key: string, params?: MessageParams) => string {
  const { messages, locale } = useMessages(namespace);
  return (key, params) => translate(messages, locale, key, params);
}

import { createContext, type ReactNode } from "react";
import { defaultLocale, type Locale } from "~/shared/locale";
import type { AnyMessages } from "./messages";
import type { BrowserNamespace } from "./namespaces";

/** Catalogues at hand for one language; `load` fetches a missing one (browser only). */
export interface CatalogueStore {
  readonly locale: Locale;
  get(namespace: BrowserNamespace): AnyMessages | undefined;
  load(namespace: BrowserNamespace): Promise<void>;
}

const empty: CatalogueStore = { locale: defaultLocale, get: () => ({}), load: () => Promise.resolve() };

export const I18nContext = createContext<CatalogueStore>(empty);

export function I18nProvider({ store, children }: { store: CatalogueStore; children: ReactNode }) {
  return <I18nContext.Provider value={store}>{children}</I18nContext.Provider>;
}

import type { Locale } from "~/shared/locale";
import type { CatalogueStore } from "./i18n-context";
import { loadCatalogue } from "./load-catalogue";
import type { AnyMessages } from "./messages";
import type { BrowserNamespace } from "./namespaces";

/** Catalogues of one language, fetched chunk by chunk and kept for the life of the page. */
export function browserStore(locale: Locale): CatalogueStore {
  const loaded = new Map<BrowserNamespace, AnyMessages>();
  const pending = new Map<BrowserNamespace, Promise<void>>();
  return {
    locale,
    get: (namespace) => loaded.get(namespace),
    load(namespace) {
      let promise = pending.get(namespace);
      if (!promise) {
        promise = loadCatalogue[locale][namespace]().then((module) => void loaded.set(namespace, module.default));
        pending.set(namespace, promise);
      }
      return promise;
    },
  };
}

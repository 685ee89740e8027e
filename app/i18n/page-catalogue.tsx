import { useContext, useMemo, type ReactNode } from "react";
import { I18nContext, I18nProvider } from "./i18n-context";
import type { AnyMessages } from "./messages";
import type { BrowserNamespace } from "./namespaces";

export interface PageCatalogueProps {
  readonly namespace: BrowserNamespace;
  readonly messages: AnyMessages;
  readonly children: ReactNode;
}

/** A catalogue that came with the page's data: for one that no other page needs. */
export function PageCatalogue({ namespace, messages, children }: PageCatalogueProps) {
  const store = useContext(I18nContext);
  const own = useMemo(
    () => ({ ...store, get: (name: BrowserNamespace) => (name === namespace ? messages : store.get(name)) }),
    [store, namespace, messages],
  );
  return <I18nProvider store={own}>{children}</I18nProvider>;
}

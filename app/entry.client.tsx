import { RemixBrowser } from "@remix-run/react";
import { StrictMode, startTransition, useEffect } from "react";
import { hydrateRoot } from "react-dom/client";
import { PageContext } from "./http/page-context";
import type { RouteHandle } from "./http/route-handle";
import { browserStore } from "./i18n/browser-store";
import { I18nProvider } from "./i18n/i18n-context";
import type { BrowserNamespace } from "./i18n/namespaces";
import { isLocale } from "./shared/locale";

declare global {
  interface Window {
    __remixRouteModules: Record<string, { handle?: RouteHandle } | undefined>;
  }
}

const root = document.documentElement;
const store = browserStore(isLocale(root.lang) ? root.lang : "sv");
const page = { nonce: "", requestId: root.dataset.request ?? "" };

/** The catalogues of the routes on this page, so that hydration finds every sentence. */
function neededNamespaces(): BrowserNamespace[] {
  const needed = new Set<BrowserNamespace>(["common", "ui"]);
  // The error page stands outside the boundary that waits for catalogues.
  if (root.dataset.error !== undefined) needed.add("errors");
  for (const module of Object.values(window.__remixRouteModules))
    module?.handle?.i18n?.forEach((name) => needed.add(name));
  return [...needed];
}

/** Marks the page as taken over by its scripts: styles and tests may wait for it. */
function Hydrated() {
  useEffect(() => {
    root.dataset.hydrated = "true";
  }, []);
  return null;
}

/**
 * The page's data are decoded when Remix is drawn for the first time, and it suspends until they are: outside every
 * boundary, where a press at that moment makes React give up the page. Drawn by nobody, it decodes before.
 */
async function dataDecoded(): Promise<void> {
  try {
    RemixBrowser({});
  } catch (decoding) {
    await decoding;
  }
}

void Promise.all([dataDecoded(), ...neededNamespaces().map((namespace) => store.load(namespace))]).then(() => {
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <PageContext.Provider value={page}>
          <I18nProvider store={store}>
            <RemixBrowser />
            <Hydrated />
          </I18nProvider>
        </PageContext.Provider>
      </StrictMode>,
    );
  });
});

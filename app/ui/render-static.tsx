import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from "react-router-dom/server";
import { I18nProvider } from "~/i18n/i18n-context";
import svStyleguide from "~/i18n/sv/styleguide";
import svUi from "~/i18n/sv/ui";

const catalogues: Partial<Record<string, Readonly<Record<string, string>>>> = { ui: svUi, styleguide: svStyleguide };

/** Markup as the server sends it, in Swedish, inside a router. For tests. */
export async function renderStatic(element: ReactElement): Promise<string> {
  const routes = [{ path: "*", element }];
  const handler = createStaticHandler(routes);
  const context = await handler.query(new Request("http://test/"));
  if (context instanceof Response) throw new Error("unexpected response");
  const store = { locale: "sv" as const, get: (name: string) => catalogues[name], load: () => Promise.resolve() };
  return renderToStaticMarkup(
    <I18nProvider store={store}>
      <StaticRouterProvider
        router={createStaticRouter(handler.dataRoutes, context)}
        context={context}
        hydrate={false}
      />
    </I18nProvider>,
  );
}

/** The opening tag that matches, or an empty string: `tag(html, "input", 'name="q"')`. */
export const tag = (html: string, name: string, holding: string): string =>
  html.match(new RegExp(`<${name}\\b[^>]*${holding.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}[^>]*>`))?.[0] ?? "";

/** The value of an attribute in a tag. */
export const attr = (markup: string, name: string): string | undefined =>
  markup.match(new RegExp(`\\b${name}="([^"]*)"`))?.[1];

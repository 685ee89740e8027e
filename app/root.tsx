import { data, type LinksFunction, type LoaderFunctionArgs } from "@remix-run/node";
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import { Suspense, type ReactNode } from "react";
import familjen from "@fontsource-variable/familjen-grotesk/files/familjen-grotesk-latin-wght-normal.woff2?url";
import sourceSans from "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url";
import { takeFlash } from "./http/flash.server";
import { requestTheme } from "./http/locale.server";
import { usePageContext } from "./http/page-context";
import { requestActor } from "./http/require-actor.server";
import type { RouteHandle } from "./http/route-handle";
import { useLocale } from "./i18n/use-t";
import { ErrorPage, ErrorTitle } from "./routes/error-page";
import { FlashMessage } from "./routes/flash-message";
import { Frame } from "./routes/frame";
import { loadViewer } from "./routes/load-viewer.server";
import styles from "./styles/app.css?url";
import { ArrivalFocus } from "./ui/arrival-focus";
import { DrawnAddress } from "./ui/drawn-address";

export const handle = { access: "public", i18n: ["common", "ui"] } satisfies RouteHandle;

export const links: LinksFunction = () => [
  { rel: "preload", href: familjen, as: "font", type: "font/woff2", crossOrigin: "anonymous" },
  { rel: "preload", href: sourceSans, as: "font", type: "font/woff2", crossOrigin: "anonymous" },
  { rel: "stylesheet", href: styles },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
  { rel: "apple-touch-icon", href: "/apple-touch-icon.png" },
  { rel: "manifest", href: "/site.webmanifest" },
];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requestActor(request);
  const [{ viewer, demo }, theme, { flash, setCookie }] = await Promise.all([
    loadViewer(actor),
    requestTheme(request),
    takeFlash(request),
  ]);
  return data({ viewer, demo, theme, flash }, setCookie ? { headers: { "Set-Cookie": setCookie } } : undefined);
}

export function Layout({ children }: { children: ReactNode }) {
  const { nonce, requestId } = usePageContext();
  const locale = useLocale();
  const root = useRouteLoaderData<typeof loader>("root");
  const theme = root?.theme ?? "system";
  const error = useRouteError() ?? undefined;
  return (
    <html
      lang={locale}
      data-theme={theme === "system" ? undefined : theme}
      data-request={requestId}
      data-error={error === undefined || error === null ? undefined : ""}
      suppressHydrationWarning
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#14463A" />
        {/* Where nothing failed the router answers null here, and undefined in the boundaries below. */}
        {error === undefined || error === null ? (
          <Meta />
        ) : (
          <Suspense fallback={null}>
            <ErrorTitle error={error} />
          </Suspense>
        )}
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  const root = useRouteLoaderData<typeof loader>("root");
  const bare = useMatches().some((match) => (match.handle as RouteHandle | undefined)?.bare);
  const page = (
    <Suspense fallback={null}>
      {root?.flash && <FlashMessage flash={root.flash} />}
      <Outlet />
      <ArrivalFocus />
      <DrawnAddress />
    </Suspense>
  );
  if (bare) return page;
  return (
    <Frame viewer={root?.viewer ?? null} theme={root?.theme ?? "system"} demo={root?.demo ?? false}>
      {page}
    </Frame>
  );
}

export function ErrorBoundary() {
  const error = useRouteError();
  const root = useRouteLoaderData<typeof loader>("root");
  return (
    <Frame viewer={root?.viewer ?? null} theme={root?.theme ?? "system"} demo={root?.demo ?? false}>
      <Suspense fallback={null}>
        <ErrorPage error={error} />
        <DrawnAddress />
      </Suspense>
    </Frame>
  );
}

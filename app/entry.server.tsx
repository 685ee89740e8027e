import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { isbot } from "isbot";
import { renderToPipeableStream } from "react-dom/server";
import { PageBody } from "./http/page-body.server";
import { PageContext } from "./http/page-context";
import { requestLocale } from "./http/locale.server";
import { catalogues } from "./i18n/catalogues.server";
import { I18nProvider, type CatalogueStore } from "./i18n/i18n-context";
import { log } from "./infra/log/log.server";
import type { Locale } from "./shared/locale";

/** Milliseconds until data that is still awaited is given up; what a page holds is kept in memory that long. */
export const streamTimeout = 5_000;

const storeOf = (locale: Locale): CatalogueStore => ({
  locale,
  get: (namespace) => catalogues[locale][namespace],
  load: () => Promise.resolve(),
});

export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  loadContext: AppLoadContext,
): Promise<Response> {
  const locale = await requestLocale(request);
  headers.set("Content-Type", "text/html; charset=utf-8");
  headers.set("Content-Language", locale);
  headers.append("Vary", "Cookie, Accept-Language");
  if (!headers.has("Cache-Control")) headers.set("Cache-Control", "private, no-cache");
  const { cspNonce: nonce, requestId } = loadContext;
  // Crawlers get the whole page at once, readers as soon as its frame is ready.
  const ready = isbot(request.headers.get("User-Agent")) ? "onAllReady" : "onShellReady";

  return new Promise((resolve, reject) => {
    let shellSent = false;
    const { pipe, abort } = renderToPipeableStream(
      <PageContext.Provider value={{ nonce, requestId }}>
        <I18nProvider store={storeOf(locale)}>
          <RemixServer context={remixContext} url={request.url} nonce={nonce} abortDelay={streamTimeout} />
        </I18nProvider>
      </PageContext.Provider>,
      {
        nonce,
        [ready]() {
          shellSent = true;
          const body = new PageBody();
          body.once("close", () => clearTimeout(late));
          resolve(new Response(body.stream, { headers, status }));
          pipe(body);
        },
        onShellError: reject,
        onError(error: unknown) {
          if (shellSent) log.error({ err: error, requestId }, "rendering failed");
        },
      },
    );
    const late = setTimeout(abort, streamTimeout + 1_000).unref();
  });
}

/** A fault (not a refusal): logged under the request id that the error page shows. */
export function handleError(error: unknown, { request, context }: { request: Request; context: AppLoadContext }): void {
  // An address that leads nowhere is the reader's matter, and already in the request log.
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  log.error({ err: error, requestId: context?.requestId }, "request failed");
}

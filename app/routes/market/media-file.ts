import type { LoaderFunctionArgs } from "@remix-run/node";
import { attachment } from "~/features/media/file-name";
import { openMedia, type OpenMedia } from "~/features/media/open-media.server";
import { statusOf } from "~/http/error-response.server";
import { requestActor } from "~/http/require-actor.server";
import type { RouteHandle } from "~/http/route-handle";
import { today } from "~/infra/clock/clock.server";
import { translateCode } from "~/i18n/translator.server";
import { appError, type AppError } from "~/shared/app-error";
import type { Locale } from "~/shared/locale";

export const handle = { access: "public" } satisfies RouteHandle;

const caching = {
  public: "public, max-age=31536000, immutable",
  private: "private, no-cache",
  passing: "private, no-store",
} as const;

/** Nothing that was uploaded can run: not as a page, not as a script, not in a frame (`nosniff` is on every answer). */
const headersOf = (media: OpenMedia): Record<string, string> => ({
  "Cache-Control": caching[media.cache],
  "Content-Type": media.contentType,
  "Content-Security-Policy": "default-src 'none'; sandbox",
  ETag: media.etag,
  ...(media.downloadName ? { "Content-Disposition": attachment(media.downloadName) } : {}),
});

const matches = (request: Request, etag: string): boolean =>
  (request.headers.get("If-None-Match") ?? "").split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag);

/** In words, for whoever follows a link to a document that is gone; a picture shows its alternative text. */
function refuse(error: AppError, locale: Locale): Response {
  const status = statusOf(error);
  const text = translateCode(locale, "errors", `page.${status}.text`);
  return new Response(text, {
    status,
    headers: { "Cache-Control": "private, no-store", "Content-Type": "text/plain; charset=utf-8" },
  });
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requestActor(request);
  const found = await openMedia(actor, params.id ?? "", params.variant ?? "", today());
  if (!found.ok) return refuse(found.error, actor.locale);
  const media = found.value;
  const headers = headersOf(media);
  if (matches(request, media.etag)) return new Response(null, { status: 304, headers });
  const sized = { ...headers, "Content-Length": String(media.bytes) };
  if (request.method === "HEAD") return new Response(null, { headers: sized });
  const body = await media.open();
  return body ? new Response(body, { headers: sized }) : refuse(appError("not_found"), actor.locale);
}

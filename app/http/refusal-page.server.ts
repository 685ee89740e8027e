import { translateCode } from "~/i18n/translator.server";
import type { AppError } from "~/shared/app-error";
import type { Locale } from "~/shared/locale";
import { statusOf } from "./error-response.server";
import { requestLocale } from "./locale.server";

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => escapes[character] ?? "");

/** What to do, in words: a line for each field that is wrong, else the reason, else what the status means. */
export function remedies(locale: Locale, error: AppError): string[] {
  const say = (key: string, params?: AppError["params"]) => translateCode(locale, "errors", key, params);
  if (error.fields?.length)
    return error.fields.map(({ field, code, params }) => `${field}: ${say(`field.${code}`, params)}`);
  return [
    error.reason ? say(`reason.${error.reason}`, error.params) : say(`page.${statusOf(error)}.text`, error.params),
  ];
}

/** A page that needs nothing else: for refusals met before, or beside, the pages that React draws. */
export function refusalPage(locale: Locale, error: AppError): string {
  const status = String(statusOf(error));
  const say = (key: string, params?: AppError["params"]) => escaped(translateCode(locale, "errors", key, params));
  const lines = remedies(locale, error).map((line) => `<p>${escaped(line)}</p>`);
  return `<!DOCTYPE html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${say(`page.${status}.title`)} – Tillvara</title></head><body style="font:1.125rem/1.55 'Source Sans 3',system-ui,sans-serif;max-width:38rem;margin:12vh auto;padding:0 1.5rem;color:light-dark(#17241f,#e9efe9);background:light-dark(#fbfaf6,#101613)"><p style="color:light-dark(#4a5a53,#a9bab1)">${say("page.label", { status })}</p><h1 style="font-size:2rem;line-height:1.15">${say(`page.${status}.title`)}</h1>${lines.join("")}<p><a href="/" style="color:light-dark(#14463a,#a5dcc8)">${say("page.home")}</a></p></body></html>`;
}

/** The refusal as an answer: in the reader's language, kept by nobody. */
export async function refusalResponse(
  request: Request,
  error: AppError,
  headers: Record<string, string> = {},
): Promise<Response> {
  return new Response(refusalPage(await requestLocale(request), error), {
    status: statusOf(error),
    headers: { ...headers, "Cache-Control": "private, no-store", "Content-Type": "text/html; charset=utf-8" },
  });
}

/** Refuses in a route that has no page of its own: without one, nothing would put an `AppError` into words. */
export async function refuseResource(
  request: Request,
  error: AppError,
  headers: Record<string, string> = {},
): Promise<never> {
  throw await refusalResponse(request, error, headers);
}

import { translateCode } from "~/i18n/translator.server";
import type { AppError } from "~/shared/app-error";
import type { Locale } from "~/shared/locale";
import { statusOf } from "./error-response.server";

/** A file cannot be had: it says so itself, for there is no page around it that would. */
export function refuseFile(error: AppError, locale: Locale): Response {
  const status = statusOf(error);
  const words = ["title", "text"].map((part) =>
    translateCode(locale, "errors", `page.${status}.${part}`, { ...error.params }),
  );
  return new Response(`${words.join("\n")}\n`, {
    status,
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "private, no-store" },
  });
}

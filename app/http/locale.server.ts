import { negotiateLocale } from "~/i18n/negotiate-locale";
import type { Locale } from "~/shared/locale";
import { localeCookie, themeCookie } from "./cookies.server";

export type Theme = "system" | "light" | "dark";

export async function requestLocale(request: Request): Promise<Locale> {
  const chosen: unknown = await localeCookie.parse(request.headers.get("Cookie"));
  return negotiateLocale(typeof chosen === "string" ? chosen : null, request.headers.get("Accept-Language"));
}

export async function requestTheme(request: Request): Promise<Theme> {
  const chosen: unknown = await themeCookie.parse(request.headers.get("Cookie"));
  return chosen === "light" || chosen === "dark" ? chosen : "system";
}
